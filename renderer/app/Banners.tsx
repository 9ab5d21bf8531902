import { IconAlertTriangle } from '@tabler/icons-react';
import type { VaultState } from '../bridge/call';
import style from './Banners.module.css';

const sentences = ({ readOnly, demonstration, supportedRuntime }: VaultState): readonly string[] => [
  ...(readOnly
    ? [
        'This vault can be read and printed but not changed: nothing new is saved. Check the permissions of its folder.',
      ]
    : []),
  ...(demonstration
    ? [
        supportedRuntime
          ? 'Demonstration vault: invented people only.'
          : 'Demonstration vault on an engine without security updates: invented people only.',
      ]
    : []),
  ...(!demonstration && !supportedRuntime
    ? ['This engine gets no security updates any more. Install a current Plumbline before the next client.']
    : []),
];

/** What the coach must know of this vault all the time, in one line each. */
export function Banners({ vault }: { readonly vault: VaultState }) {
  return sentences(vault).map((sentence) => (
    <p key={sentence} className={style.banner} role="note">
      <IconAlertTriangle size={16} aria-hidden="true" />
      {sentence}
    </p>
  ));
}
