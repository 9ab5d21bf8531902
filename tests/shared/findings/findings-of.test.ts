import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEST_IDS, type TestId, testOf } from '../../../shared/catalogue/tests';
import { type Given, judged } from '../../support/judging';

const swapped = (side: string): string => (side === 'left' ? 'right' : side === 'right' ? 'left' : side);

/** Side bridges have a norm for each side, so a swap may change which is low. */
const mirrored: readonly TestId[] = TEST_IDS.filter(
  (id) => testOf(id).capture !== 'derived' && testOf(id).sides === 'paired' && id !== 'side-bridge',
);

const whole = (id: TestId): boolean => ['counter', 'grade', 'points'].includes(testOf(id).capture);

const scoreOf = (id: TestId) => {
  const { plausible } = testOf(id);
  return fc
    .double({ min: plausible.min, max: plausible.max, noNaN: true })
    .map((value) => (whole(id) ? Math.round(value) : Math.round(value * 100) / 100));
};

const pairs = fc
  .subarray([...mirrored], { minLength: 1, maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.tuple(scoreOf(id), scoreOf(id)).map(([left, right]) => ({ id, left, right }))),
    ),
  );

const testsOf = (
  rows: readonly { id: TestId; left: number; right: number }[],
  swap: boolean,
): Given['tests'] =>
  Object.fromEntries(
    rows.map(({ id, left, right }) => [id, swap ? { left: right, right: left } : { left, right }]),
  );

const client = { legLengthCm: { left: 88, right: 88 } };

describe('all rules together', () => {
  test('swapping the sides swaps every finding and changes nothing else', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const one = judged({ client, tests: testsOf(rows, false) }).findings;
        const other = judged({ client, tests: testsOf(rows, true) }).findings;
        const words = (list: typeof one, swap: boolean) =>
          list
            .map(({ rule, test: id, side, severity, certainty, needCertainty, target, class: found }) =>
              [
                rule,
                id,
                swap ? swapped(side) : side,
                severity,
                certainty,
                needCertainty,
                target,
                found,
              ].join(),
            )
            .sort();
        expect(words(other, true)).toEqual(words(one, false));
      }),
      { numRuns: 200 },
    );
  });

  test('ids are unique and every number is a share', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const { findings } = judged({ client, tests: testsOf(rows, false) });
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { severity, certainty, needCertainty } of findings)
          for (const share of [severity, certainty ?? 0, needCertainty]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
      }),
    );
  });

  test('are listed in catalogue order, left before right', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const places = judged({ client, tests: testsOf(rows, false) }).findings.map(
          ({ test: id, side }) =>
            (id === null ? TEST_IDS.length : TEST_IDS.indexOf(id)) * 3 +
            ['left', 'right', 'both'].indexOf(side),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  test('53 measures are judged in under a millisecond or so', () => {
    const tests = Object.fromEntries(
      TEST_IDS.filter((id) => testOf(id).capture !== 'derived').map((id) => {
        const { plausible, sides } = testOf(id);
        const value = Math.round((plausible.min + plausible.max) / 2);
        return [id, sides === 'paired' ? { left: value, right: plausible.min } : { both: value }];
      }),
    );
    judged({ tests });
    const runs = 50;
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) judged({ tests });
    // Ten times the budget, so that a busy machine does not fail it.
    expect((performance.now() - start) / runs).toBeLessThan(10);
  });
});
