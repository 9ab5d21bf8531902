import { IconCheck, IconCircle, IconCircleHalf2, IconHandStop, IconMinus } from '@tabler/icons-react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { type TestGate, testGateOf } from '../../../shared/findings/stopped-tests';
import type { Screening } from '../../../shared/screening/screening';
import style from './screening.module.css';
import { standingOf } from './steps';

const stateOf = (screening: Screening, test: TestId, gate: TestGate) => {
  const sides = standingOf(screening, test);
  if (sides.every((side) => side.state === 'not-tested')) return { Icon: IconMinus, words: 'not tested' };
  if (sides.every((side) => side.trials === 0)) return { Icon: IconCheck, words: 'done' };
  if (gate(test) !== null) return { Icon: IconHandStop, words: 'stopped' };
  const begun = sides.some((side) => side.trials === 0 || side.counted > 0);
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
  const gate = testGateOf(screening);
  return (
    <nav className={style.tests} aria-label="Tests of this screening">
      <ol>
        {tests.map((test) => {
          const { Icon, words } = stateOf(screening, test, gate);
          return (
            <li key={test}>
              <button
                type="button"
                className={style.test}
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
