import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { FinishEarlyDialog } from './FinishEarlyDialog';
import style from './screening.module.css';
import { useFinish } from './use-finish';

type Props = {
  readonly record: ScreeningRecord;
  /** What belongs to this manner of recording, and the way to the other one. */
  readonly children: ReactNode;
};

/** Who, when, how far; and the way on to what it means. */
export function ScreeningHeader({ record, children }: Props) {
  const { done, of, complete, seeFindings, finishEarly, busy, failure } = useFinish(record);
  const reopening = useAction('screening.reopen');
  const [asking, ask] = useDisclosure(false);
  const problem = failure ?? reopening.failure;
  return (
    <header className={style.header}>
      <div>
        <p className={style.name}>{record.screening.client.name}</p>
        <time className={style.quiet} dateTime={record.screening.date}>
          {longDay(record.screening.date)}
        </time>
      </div>
      <div className={style.progress}>
        <progress max={of} value={done} aria-label="Tests done" />
        <span className={style.quiet}>
          {done} of {of} tests done
        </span>
      </div>
      {children}
      {record.status === 'open' ? (
        complete ? null : (
          <ActButton says="Finish early…" keys="e" variant="subtle" onAct={ask.open} />
        )
      ) : (
        <ActButton says="Reopen" busy={reopening.busy} onAct={() => reopening.act({ id: record.id })} />
      )}
      <ActButton
        says={complete ? 'Finish and see findings' : 'Findings so far'}
        keys="f"
        showKeys
        variant={complete ? 'filled' : 'default'}
        busy={busy}
        icon={<IconArrowRight size={18} aria-hidden />}
        onAct={seeFindings}
      />
      {asking ? (
        <FinishEarlyDialog record={record} onClose={ask.close} onFinish={(why) => void finishEarly(why)} />
      ) : null}
      {problem ? <FailureNote code={problem.code} /> : null}
    </header>
  );
}
