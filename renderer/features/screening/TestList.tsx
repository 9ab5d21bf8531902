import { IconCheck, IconCircle, IconCircleHalf2, IconMinus } from '@tabler/icons-react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Screening } from '../../../shared/screening/screening';
import style from './screening.module.css';
import { countingTrials, isDone, isTestDone, measurementAt, sidesOf } from './steps';

const stateOf = (screening: Screening, test: TestId) => {
  const places = sidesOf(test).map((side) => ({ test, side }));
  const skipped = places.every((place) => measurementAt(screening, place)?.notTested !== undefined);
  if (skipped) return { Icon: IconMinus, words: 'not tested' };
  if (isTestDone(screening, test)) return { Icon: IconCheck, words: 'done' };
  const begun = places.some(
    (place) => isDone(screening, place) || countingTrials(measurementAt(screening, place)).length > 0,
  );
  return begun ? { Icon: IconCircleHalf2, words: 'begun' } : { Icon: IconCircle, words: 'to do' };
};

/** The tests in the order they are done, each with its state; choosing one goes there. */
export function TestList({
  tests,
  screening,
  at,
  onChoose,
}: {
  readonly tests: readonly TestId[];
  readonly screening: Screening;
  readonly at: TestId;
  readonly onChoose: (test: TestId) => void;
}) {
  return (
    <nav className={style['tests']} aria-label="Tests of this screening">
      <ol>
        {tests.map((test) => {
          const { Icon, words } = stateOf(screening, test);
          return (
            <li key={test}>
              <button
                type="button"
                className={style['test']}
                aria-current={test === at ? 'step' : undefined}
                data-state={words}
                onClick={() => onChoose(test)}
              >
                <Icon size={16} aria-hidden />
                <span>{testOf(test).name}</span>
                <span className="only-heard">, {words}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
