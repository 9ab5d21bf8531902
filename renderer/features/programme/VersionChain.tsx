import { Link } from '@tanstack/react-router';
import { differencesOf } from '../../../shared/programme/differences';
import type { ProgrammeRecord } from '../../bridge/call';
import { longDay } from '../../ui/day-words';
import { differenceWords } from './Changes';
import style from './programme.module.css';

type Props = { readonly programme: ProgrammeRecord; readonly all: readonly ProgrammeRecord[] };

/** What this programme took the place of and what changed, and what took its place; nothing of a first one in force. */
export function VersionChain({ programme, all }: Props) {
  const before = all.find(({ id }) => id === programme.supersedes);
  const after = all.find(({ id }) => id === programme.supersededBy);
  if (!before && !after) return null;
  const differences = before
    ? differencesOf(before.programme.proposal.prescriptions, programme.programme.proposal.prescriptions)
    : [];
  return (
    <div className={style.note}>
      {after ? (
        <p className={style.replaced}>
          Not in force any more: <To record={after}>replaced on {longDay(after.programme.issuedOn)}</To>.
        </p>
      ) : null}
      {before ? (
        <>
          <p>
            It takes the place of <To record={before}>version {before.version}</To> of{' '}
            {longDay(before.programme.issuedOn)}, which is kept as it was.{' '}
            {programme.changed === '' ? '' : `Why: ${programme.changed}`}
          </p>
          {differences.length === 0 ? null : (
            <ul>
              {differences.map((difference) => (
                <li key={differenceWords(difference)}>{differenceWords(difference)}</li>
              ))}
            </ul>
          )}
        </>
      ) : null}
    </div>
  );
}

function To({ record, children }: { readonly record: ProgrammeRecord; readonly children: React.ReactNode }) {
  return (
    <Link to="/screening/$id/programme" params={{ id: record.screeningId }} search={{ issued: record.id }}>
      {children}
    </Link>
  );
}
