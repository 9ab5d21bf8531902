import { IconAlertTriangle } from '@tabler/icons-react';
import type { VaultState } from '../bridge/call';
import style from './Banners.module.css';

/** The day of a moment, as this computer counts days. */
const dayOf = (moment: string): string =>
  new Date(moment).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

const lostWords = ({ saves, since }: NonNullable<VaultState['lost']>): string => {
  const missing = saves === 1 ? '1 save is' : `${saves} saves are`;
  const newest = since === null ? '' : ` Its newest record is of ${dayOf(since)}.`;
  return `This is an older copy of the vault: ${missing} missing.${newest} It is not written to. Lock it, put back the newest copy of its folder and start Plumbline again.`;
};

const sentences = (vault: VaultState): readonly string[] => {
  const { readOnly, demonstration, supportedRuntime, lost } = vault;
  const said: string[] = [];
  if (lost) said.push(lostWords(lost));
  else if (readOnly)
    said.push(
      'This vault can be read and printed but not changed: nothing new is saved. Check the permissions of its folder.',
    );
  if (demonstration)
    said.push(
      supportedRuntime
        ? 'Demonstration vault: invented people only.'
        : 'Demonstration vault on an engine without security updates: invented people only.',
    );
  else if (!supportedRuntime)
    said.push(
      'This engine gets no security updates any more. Install a current Plumbline before the next client.',
    );
  return said;
};

/** What the coach must know of this vault all the time, in one line each. */
export function Banners({ vault }: { readonly vault: VaultState }) {
  const said = sentences(vault);
  if (said.length === 0) return null;
  return (
    <aside aria-label="About this vault">
      {said.map((sentence) => (
        <p key={sentence} className={style.banner}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {sentence}
        </p>
      ))}
    </aside>
  );
}
