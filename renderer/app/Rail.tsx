import { Tooltip } from '@mantine/core';
import { IconBooks, IconKeyboard, IconLock, IconSettings, IconSun, IconUsers } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { KeyHint } from '../ui/KeyHint';
import { isMac, spokenKeys } from '../ui/keys';
import { Mark } from '../ui/Mark';
import { useShortcut } from '../ui/Shortcuts';
import style from './Rail.module.css';

const PLACES = [
  { to: '/', name: 'Today', keys: 'mod+1', Icon: IconSun },
  { to: '/clients', name: 'Clients', keys: 'mod+2', Icon: IconUsers },
  { to: '/library', name: 'Library', keys: 'mod+3', Icon: IconBooks },
  { to: '/settings', name: 'Settings', keys: 'mod+4', Icon: IconSettings },
] as const;

type Props = { readonly onLock: () => void; readonly onKeys: () => void };

/** The way around: four places, the list of keys, and the lock. */
export function Rail({ onLock, onKeys }: Props) {
  useShortcut({ keys: 'mod+l', says: 'Lock the vault', act: onLock, everywhere: true });
  useShortcut({ keys: '?', says: 'Show the keys', act: onKeys, everywhere: true });
  useShortcut({ keys: 'F1', says: 'Show the keys', act: onKeys, everywhere: true });
  return (
    <nav className={style.rail} aria-label="Plumbline">
      <Mark className={style.mark} />
      {PLACES.map((place) => (
        <Place key={place.to} {...place} />
      ))}
      <div className={style.foot}>
        <RailButton name="Keys" keys="?" Icon={IconKeyboard} onPress={onKeys} />
        <RailButton name="Lock" keys="mod+l" Icon={IconLock} onPress={onLock} />
      </div>
    </nav>
  );
}

type IconType = ComponentType<{ size?: number; stroke?: number }>;

function Place({
  to,
  name,
  keys,
  Icon,
}: {
  to: '/' | '/clients' | '/library' | '/settings';
  name: string;
  keys: string;
  Icon: IconType;
}) {
  const navigate = useNavigate();
  useShortcut({ keys, says: `Go to ${name}`, act: () => void navigate({ to }), everywhere: true });
  return (
    <Hinted name={`Go to ${name}`} keys={keys}>
      <Link
        to={to}
        className={style.item}
        activeOptions={{ exact: to === '/' }}
        activeProps={{ 'aria-current': 'page' }}
        aria-keyshortcuts={spokenKeys(keys, isMac())}
      >
        <Icon size={22} stroke={1.6} />
        {name}
      </Link>
    </Hinted>
  );
}

function RailButton({
  name,
  keys,
  Icon,
  onPress,
}: {
  name: string;
  keys: string;
  Icon: IconType;
  onPress: () => void;
}) {
  return (
    <Hinted name={name} keys={keys}>
      <button
        type="button"
        className={style.item}
        onClick={onPress}
        aria-keyshortcuts={spokenKeys(keys, isMac())}
      >
        <Icon size={22} stroke={1.6} />
        {name}
      </button>
    </Hinted>
  );
}

function Hinted({ name, keys, children }: { name: string; keys: string; children: ReactNode }) {
  return (
    <Tooltip
      position="right"
      label={
        <>
          {name} <KeyHint keys={keys} />
        </>
      }
    >
      {children}
    </Tooltip>
  );
}
