import { Menu } from '@mantine/core';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { sidesOf } from '../../../shared/screening/score';
import type { Trial } from '../../../shared/screening/screening';
import { ENTERED_BY_MISTAKE } from '../../../shared/screening/trial';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { valueText } from '../../ui/value-text';
import { measurementAt } from './steps';
import style from './trials.module.css';

const HEADING = { left: 'Left', right: 'Right', both: 'Trials' } as const;
const VOID_REASONS = ['lost balance', 'wrong position', 'tester mistake', ENTERED_BY_MISTAKE];

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
                  text={valueText(test, trial.value, measurement?.unit ?? testOf(test).unit)}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

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
  const voiding = useAction('screening.voidTrial');
  const restoring = useAction('screening.restoreTrial');
  const { id } = trial;
  return (
    <li className={style['trial']} data-void={trial.void !== undefined}>
      <span className={style['trial-number']}>{number}</span>
      <span className={style['trial-value']}>{text}</span>
      {trial.pain === undefined ? null : <span className={style['trial-pain']}>pain {trial.pain}/10</span>}
      {trial.void === undefined ? null : <span className={style['trial-void']}>void: {trial.void}</span>}
      {id === undefined || record.status === 'finished' ? null : (
        <Menu withinPortal position="bottom-end">
          <Menu.Target>
            <button
              type="button"
              className={style['trial-more']}
              aria-label={`Trial ${number}, ${text}: change`}
            >
              …
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {trial.void === undefined ? (
              VOID_REASONS.map((why) => (
                <Menu.Item
                  key={why}
                  onClick={() => voiding.act({ screeningId: record.id, trialId: id, why })}
                >
                  Void: {why}
                </Menu.Item>
              ))
            ) : (
              <Menu.Item onClick={() => restoring.act({ screeningId: record.id, trialId: id })}>
                Count it again
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
