import { useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import type { SafetyRecord } from '../../../shared/findings/safety-questions';
import { Asked } from '../../app/Asked';
import { type SafetyState, safetyStateOf, yesWords } from '../../app/before/safety-state';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { longDay, shortDay, today } from '../../ui/day-words';
import { SectionCard } from '../../ui/SectionCard';
import { StatusTag } from '../../ui/StatusTag';
import { ClearanceField } from './ClearanceField';
import style from './Safety.module.css';

/** Where a client's safety questions stand: when they were asked, what was yes, what that stops, when they are due again. */
export function SafetyCard({ clientId }: { readonly clientId: Id<'Client'> }) {
  const navigate = useNavigate();
  const question = useQuery('safety.answers', { clientId });
  const asked = (question.answer?.length ?? 0) > 0;
  return (
    <SectionCard
      title="Safety questions"
      acts={
        <ActButton
          says={asked ? 'Ask again' : 'Ask now'}
          size="xs"
          onAct={() => void navigate({ to: '/clients/$id/safety', params: { id: clientId }, search: {} })}
        />
      }
    >
      <Asked question={question}>
        {(records) => <State clientId={clientId} records={records} state={safetyStateOf(records, today())} />}
      </Asked>
    </SectionCard>
  );
}

type Props = {
  readonly clientId: Id<'Client'>;
  readonly records: readonly SafetyRecord[];
  readonly state: SafetyState;
};

function State({ clientId, records, state }: Props) {
  if (state.kind === 'never')
    return <p className={style.line}>Not asked yet. Ask them before the first screening.</p>;
  const { latest, dueOn, due, uncleared } = state;
  return (
    <div className={style.state}>
      <p className={style.line}>
        Asked on {longDay(latest.askedOn)}.{' '}
        <StatusTag tone={due ? 'warn' : 'quiet'}>
          {due ? `due again since ${shortDay(dueOn)}` : `due again ${shortDay(dueOn)}`}
        </StatusTag>
      </p>
      {latest.yes.length === 0 ? (
        <p className={style.line}>Every answer was no.</p>
      ) : (
        <Answers record={latest} />
      )}
      {uncleared ? <ClearanceField clientId={clientId} latest={latest} /> : null}
      {records.length > 1 ? (
        <details>
          <summary>Earlier answers ({records.length - 1})</summary>
          {records.slice(1).map((record) => (
            <div key={record.id} className={style.earlier}>
              <p className={style.line}>{longDay(record.askedOn)}</p>
              {record.yes.length === 0 ? (
                <p className={style.line}>Every answer was no.</p>
              ) : (
                <Answers record={record} />
              )}
            </div>
          ))}
        </details>
      ) : null}
    </div>
  );
}

function Answers({ record }: { readonly record: SafetyRecord }) {
  return (
    <>
      <p className={style.line}>Answered yes:</p>
      <ul className={style.yes} aria-label="Answered yes">
        {record.yes.map((answer) => (
          <li key={answer.question}>{yesWords(answer)}</li>
        ))}
      </ul>
      {record.clearedOn === null ? null : (
        <p className={style.line}>Cleared by a clinician on {longDay(record.clearedOn)}.</p>
      )}
    </>
  );
}
