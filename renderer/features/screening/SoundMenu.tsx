import { Menu } from '@mantine/core';
import { IconCheck, IconVolume, IconVolume2, IconVolumeOff } from '@tabler/icons-react';
import type { Settings } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useShortcut } from '../../ui/Shortcuts';
import { toNextAct } from './next-act';
import style from './screening.module.css';

const WORDS = { off: 'Off', quiet: 'Quiet', normal: 'Normal', loud: 'Loud' } as const;
type Choice = keyof typeof WORDS;

/** How loud stopwatch and metronome are; M turns them off and on. The choice is kept in the settings. */
export function SoundMenu({ settings }: { readonly settings: Settings }) {
  const saving = useAction('settings.save');
  const now: Choice = settings.sound ? settings.volume : 'off';
  const choose = (choice: Choice) =>
    void saving.act({
      ...settings,
      ...(choice === 'off' ? { sound: false } : { sound: true, volume: choice }),
    });
  useShortcut({
    keys: 'm',
    says: settings.sound ? 'Turn the sounds off' : 'Turn the sounds on',
    act: () => choose(settings.sound ? 'off' : settings.volume),
  });
  const Icon = now === 'off' ? IconVolumeOff : now === 'quiet' ? IconVolume2 : IconVolume;
  return (
    <Menu returnFocus={false} onExitTransitionEnd={toNextAct}>
      <Menu.Target>
        <button type="button" className={style.tool} aria-label={`Sounds: ${WORDS[now].toLowerCase()}`}>
          <Icon size={20} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Stopwatch and metronome</Menu.Label>
        {(Object.keys(WORDS) as Choice[]).map((choice) => (
          <Menu.Item
            key={choice}
            onClick={() => choose(choice)}
            rightSection={choice === now ? <IconCheck size={16} aria-label="chosen" /> : null}
          >
            {WORDS[choice]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
