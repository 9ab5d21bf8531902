import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight, IconEye, IconEyeOff } from '@tabler/icons-react';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { LeftOverDialog } from './LeftOverDialog';
import { SoundButton } from './SoundButton';
import style from './screening.module.css';
import { useFinish } from './use-finish';

type Props = {
  readonly record: ScreeningRecord;
  /** Whether scores are hidden because the client looks on. */
  readonly clientView: boolean;
  readonly onClientView: () => void;
};

/** Who, when, how far; who may look on, how loud; and the way on to what it means. */
export function ScreeningHeader({ record, clientView, onClientView }: Props) {
  const finish = useFinish(record);
  const { done, of, complete, seeFindings, busy } = finish;
  const reopening = useAction('screening.reopen');
  const [finishing, askToFinish] = useDisclosure(false);
  const problem = finish.failure ?? reopening.failure;
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
          {done} of {of} <span className={style.wide}>tests done</span>
        </span>
      </div>
      <SoundButton />
      <ActButton
        says={clientView ? 'Show numbers' : 'Hide numbers'}
        keys="v"
        showKeys
        variant={clientView ? 'light' : 'subtle'}
        icon={clientView ? <IconEye size={18} aria-hidden /> : <IconEyeOff size={18} aria-hidden />}
        onAct={onClientView}
      >
        <span className={style.wide}>{clientView ? 'Show numbers' : 'Hide numbers'}</span>
      </ActButton>
      {record.status === 'open' ? null : (
        <ActButton says="Reopen" busy={reopening.busy} onAct={() => reopening.act({ id: record.id })} />
      )}
      {record.status === 'open' && !complete && !clientView ? (
        <ActButton says="Finish…" keys="e" showKeys onAct={askToFinish.open} />
      ) : null}
      {clientView ? null : (
        <ActButton
          says={complete ? 'Finish and see findings' : 'Findings so far'}
          keys="f"
          showKeys
          variant={complete ? 'filled' : 'default'}
          busy={busy}
          icon={<IconArrowRight size={18} aria-hidden />}
          onAct={() => void seeFindings()}
        >
          {complete ? (
            'Finish and see findings'
          ) : (
            <span>
              Findings<span className={style.wide}> so far</span>
            </span>
          )}
        </ActButton>
      )}
      {problem ? <FailureNote code={problem.code} /> : null}
      <LeftOverDialog record={record} opened={finishing} onClose={askToFinish.close} finish={finish} />
    </header>
  );
}
