import { type FormEvent, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import type { SafetyRecord } from '../../../shared/findings/safety-questions';
import { FailureNote } from '../../app/FailureNote';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { DateField } from '../../ui/DateField';
import { longDay, today } from '../../ui/day-words';
import { readDate } from '../../ui/read-date';
import style from './Safety.module.css';
import { clearanceLimits, clearanceWords } from './safety-draft';

/** Notes the day a clinician cleared the client; says what that frees and what it does not. */
export function ClearanceField({
  clientId,
  latest,
}: {
  readonly clientId: Id<'Client'>;
  readonly latest: SafetyRecord;
}) {
  const [text, setText] = useState(() => longDay(today()));
  const [asked, setAsked] = useState(false);
  const clearing = useAction('safety.clear');
  const limits = clearanceLimits(today());
  const clear = () => {
    setAsked(true);
    const reading = readDate(text, limits);
    if (reading.kind === 'date' && !clearing.busy) void clearing.act({ clientId, clearedOn: reading.date });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
  };
  return (
    <details className={style.clearance}>
      <summary>Not cleared by a clinician: no hops, no maximal strength</summary>
      <form onSubmit={submit}>
        <p className={style.line}>{clearanceWords(latest.yes)}</p>
        <DateField
          label="Cleared by a clinician on"
          text={text}
          onText={setText}
          limits={limits}
          asked={asked}
        />
        <ActButton says="Note the clearance" busy={clearing.busy} onAct={clear} />
        {clearing.failure ? <FailureNote code={clearing.failure.code} /> : null}
      </form>
    </details>
  );
}
