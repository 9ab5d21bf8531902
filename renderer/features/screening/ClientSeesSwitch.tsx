import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { Settings } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useShortcut } from '../../ui/Shortcuts';
import { keepFocus } from './next-act';
import style from './screening.module.css';

/** Whether the client can see the screen; scores are hidden then. Kept in the settings. */
export function ClientSeesSwitch({ settings }: { readonly settings: Settings }) {
  const saving = useAction('settings.save');
  const { clientSees } = settings;
  const toggle = () => void saving.act({ ...settings, clientSees: !clientSees });
  const says = clientSees ? 'Show the scores' : 'Hide the scores from the client';
  useShortcut({ keys: 'c', says, act: toggle });
  const Icon = clientSees ? IconEyeOff : IconEye;
  return (
    <button
      type="button"
      className={style.tool}
      aria-pressed={clientSees}
      aria-label="The client can see the screen: hide the scores"
      title={`${says} (C)`}
      onMouseDown={keepFocus}
      onClick={toggle}
    >
      <Icon size={20} aria-hidden />
    </button>
  );
}
