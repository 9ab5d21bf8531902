import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import {
  type ConsentPurpose,
  type ConsentStanding,
  consentStanding,
  needsGuardian,
} from '../../../shared/client/consent';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { today } from '../../ui/day-words';
import { FailureNote } from '../FailureNote';
import style from './Before.module.css';
import { ConsentDialog } from './ConsentDialog';

const SAYS: Readonly<Record<Exclude<ConsentStanding, 'given'>, string>> = {
  never: 'No consent to be tested is on record.',
  asked: 'Consent to be tested was asked; there is no answer on record.',
  withdrawn: 'Consent to be tested was withdrawn.',
  'guardian-missing': 'A guardian’s consent is not on record, and the client is under 18.',
};

/** Says where a screening stands without consent and lets the coach write it down; nothing while consent stands. */
export function ConsentNote({ clientId }: { readonly clientId: Id<'Client'> }) {
  const client = useQuery('client.open', { id: clientId }).answer;
  const records = useQuery('consent.list', { clientId }).answer;
  const recording = useAction('consent.record');
  const [purpose, setPurpose] = useState<ConsentPurpose | null>(null);
  if (!client || !records) return null;
  const standing = consentStanding(records, 'screening', client.facts, today());
  if (standing === 'given') return null;
  const giveToday = () =>
    recording.act({
      clientId,
      consent: { purpose: 'screening', state: 'given', on: today(), how: 'spoken' },
    });
  return (
    <section className={style.strip} data-due aria-label="Consent">
      <p>{SAYS[standing]}</p>
      {recording.failure ? <FailureNote code={recording.failure.code} /> : null}
      <div className={style.acts}>
        {needsGuardian(client.facts, today()) ? null : (
          <ActButton says="Given just now" size="xs" busy={recording.busy} onAct={() => void giveToday()} />
        )}
        <ActButton says="Write down consent…" size="xs" onAct={() => setPurpose('screening')} />
      </div>
      <ConsentDialog
        clientId={clientId}
        facts={client.facts}
        purpose={purpose}
        onClose={() => setPurpose(null)}
      />
    </section>
  );
}
