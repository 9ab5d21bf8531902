import { IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { TestId } from '../../../shared/catalogue/tests';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import style from './screening.module.css';
import { isTestDone } from './steps';

/** Who, when, how far; and the way on to what it means. */
export function ScreeningHeader({
  record,
  tests,
}: {
  readonly record: ScreeningRecord;
  readonly tests: readonly TestId[];
}) {
  const navigate = useNavigate();
  const finishing = useAction('screening.finish');
  const reopening = useAction('screening.reopen');
  const done = tests.filter((test) => isTestDone(record.screening, test)).length;
  const complete = done === tests.length;
  const open = record.status === 'open';
  const failure = finishing.failure ?? reopening.failure;
  const seeFindings = async () => {
    if (!open || !complete || (await finishing.act({ id: record.id })))
      await navigate({ to: '/screening/$id/findings', params: { id: record.id } });
  };
  return (
    <header className={style.header}>
      <div>
        <p className={style.name}>{record.screening.client.name}</p>
        <time className={style.quiet} dateTime={record.screening.date}>
          {longDay(record.screening.date)}
        </time>
      </div>
      <div className={style.progress}>
        <progress max={tests.length} value={done} aria-label="Tests done" />
        <span className={style.quiet}>
          {done} of {tests.length} tests done
        </span>
      </div>
      {open ? null : (
        <ActButton says="Reopen" busy={reopening.busy} onAct={() => reopening.act({ id: record.id })} />
      )}
      <ActButton
        says={complete ? 'Finish and see findings' : 'Findings so far'}
        keys="f"
        showKeys
        variant={complete ? 'filled' : 'default'}
        busy={finishing.busy}
        icon={<IconArrowRight size={18} aria-hidden />}
        onAct={seeFindings}
      />
      {failure ? <FailureNote code={failure.code} /> : null}
    </header>
  );
}
