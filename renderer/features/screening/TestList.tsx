import { useDeferredValue, useMemo } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { testGateOf } from '../../../shared/findings/stopped-tests';
import { testStateOf } from '../../../shared/findings/test-state';
import type { Screening } from '../../../shared/screening/screening';
import { TEST_STATES } from '../../ui/test-states';
import style from './screening.module.css';

/** The tests in the order they are done, each with its state; choosing one goes there. */
export function TestList({
  tests,
  screening,
  at,
  fixed,
  onChoose,
}: {
  readonly tests: readonly TestId[];
  readonly screening: Screening;
  readonly at: TestId;
  /** A clock runs: no other test can be chosen until it has stopped. */
  readonly fixed: boolean;
  readonly onChoose: (test: TestId) => void;
}) {
  // The marks follow a moment after the answer to a key is painted; where the coach is does not wait.
  const known = useDeferredValue(screening);
  const order = useDeferredValue(tests);
  const rows = useMemo(() => {
    const gate = testGateOf(known);
    return order.map((test) => ({ test, state: testStateOf(known, test, gate) }));
  }, [known, order]);
  return (
    <nav className={style.tests} aria-label="Tests of this screening">
      <ol>
        {rows.map(({ test, state }) => {
          const { Icon, words } = TEST_STATES[state];
          return (
            <li key={test}>
              <button
                type="button"
                className={style.test}
                aria-current={test === at ? 'step' : undefined}
                data-state={words}
                aria-disabled={fixed}
                onClick={() => {
                  if (!fixed) onChoose(test);
                }}
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
