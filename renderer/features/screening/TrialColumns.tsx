import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { sidesOf } from '../../../shared/screening/score';
import type { Trial } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { toNextAct } from './next-act';
import { measurementAt } from './steps';
import { trialText } from './trial-text';
import style from './trials.module.css';
import { VOID_REASONS } from './void-reasons';

const HEADING = { left: 'Left', right: 'Right', both: 'Trials' } as const;

/** Every trial of the test, left beside right; a void trial stays, struck out with its reason. */
export function TrialColumns({ record, test }: { readonly record: ScreeningRecord; readonly test: TestId }) {
  return (
    <div className={style['trials']}>
      {sidesOf(testOf(test)).map((side) => {
        const measurement = measurementAt(record.screening, { test, side });
        return (
          <section key={side} className={style['trials-side']} data-side={side} aria-label={HEADING[side]}>
            <h2>{HEADING[side]}</h2>
            <ol>
              {(measurement?.trials ?? []).map((trial, index) => (
                <TrialRow
                  key={trial.id ?? index}
                  record={record}
                  trial={trial}
                  number={index + 1}
                  text={measurement ? trialText(test, trial, measurement) : ''}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

/** One trial; the whole line opens what can be done with it, as long as the screening is open. */
function TrialRow({
  record,
  trial,
  number,
  text,
}: {
  readonly record: ScreeningRecord;
  readonly trial: Trial;
  readonly number: number;
  readonly text: string;
}) {
  const { id } = trial;
  const line = (
    <>
      <span className={style['trial-number']}>
        <span className="only-heard">Trial </span>
        {number}
      </span>
      <span className={style['trial-value']}>{text}</span>
    </>
  );
  return (
    <li className={style['trial']} data-void={trial.void !== undefined}>
      {id === undefined || record.status === 'finished' ? (
        <p className={style['trial-line']}>{line}</p>
      ) : (
        <TrialMenu screeningId={record.id} trialId={id} isVoid={trial.void !== undefined}>
          <button type="button" className={style['trial-line']}>
            {line}
            <span className="only-heard">change</span>
            <IconDots className={style['trial-more']} size={16} aria-hidden />
          </button>
        </TrialMenu>
      )}
      {trial.practice ? <p className={style['trial-void']}>practice</p> : null}
      {trial.pain === undefined ? null : <p className={style['trial-pain']}>pain {trial.pain}/10</p>}
      {trial.void === undefined ? null : <p className={style['trial-void']}>void: {trial.void}</p>}
    </li>
  );
}

function TrialMenu({
  screeningId,
  trialId,
  isVoid,
  children,
}: {
  readonly screeningId: Id<'Screening'>;
  readonly trialId: Id<'Trial'>;
  readonly isVoid: boolean;
  readonly children: ReactNode;
}) {
  const voiding = useAction('screening.voidTrial');
  const restoring = useAction('screening.restoreTrial');
  return (
    <Menu
      withinPortal
      withInitialFocusPlaceholder={false}
      returnFocus={false}
      onExitTransitionEnd={toNextAct}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {isVoid ? (
          <Menu.Item onClick={() => restoring.act({ screeningId, trialId })}>Count it again</Menu.Item>
        ) : (
          VOID_REASONS.map((why) => (
            <Menu.Item key={why} onClick={() => voiding.act({ screeningId, trialId, why })}>
              Void: {why}
            </Menu.Item>
          ))
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
