import type { TestId } from '../catalogue/tests';
import { missingTrialsOf } from '../screening/missing-trials';
import type { Screening } from '../screening/screening';
import type { TestGate } from './stopped-tests';

/** Where a test of a screening stands, both sides together; `stopped` is not to be done today. */
export type TestState = 'to-do' | 'begun' | 'done' | 'not-tested' | 'stopped';

/** Where a test stands. What is recorded counts before what would stop it now. */
export function testStateOf(screening: Screening, test: TestId, gate: TestGate): TestState {
  const sides = missingTrialsOf(screening, [test]);
  if (sides.every((side) => side.state === 'not-tested')) return 'not-tested';
  if (sides.every((side) => side.trials === 0)) return 'done';
  if (gate(test) !== null) return 'stopped';
  return sides.some((side) => side.trials === 0 || side.counted > 0) ? 'begun' : 'to-do';
}

/** Whether nothing is left to do at a test today. */
export const isOver = (state: TestState): boolean => state !== 'to-do' && state !== 'begun';
