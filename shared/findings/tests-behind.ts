import { inScreeningOrder } from '../catalogue/protocols';
import { type TestId, testOf } from '../catalogue/tests';
import type { Finding } from './finding';

/** A test with what it cannot do without: the parts it is worked out from, and the tests that open its gate. */
const withNeeded = (id: TestId): readonly TestId[] => {
  const { combine, gate } = testOf(id);
  const parts = combine.how === 'derived' ? combine.from.map((part) => part as TestId) : [];
  const opening = (gate?.scores ?? []).map(({ test }) => test as TestId);
  return [...parts, ...opening].flatMap(withNeeded).concat(id);
};

/** The tests to repeat to see what became of findings, in the order of a screening; none for findings without a test. */
export const testsBehind = (findings: readonly Pick<Finding, 'test'>[]): readonly TestId[] =>
  inScreeningOrder([...new Set(findings.flatMap(({ test }) => (test === null ? [] : withNeeded(test))))]);
