import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asymmetriesOf } from '../../../shared/asymmetry/asymmetries-of';
import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import { type AsymmetryOptions, asymmetryOf } from '../../../shared/asymmetry/asymmetry-of';
import type { OwnErrors } from '../../../shared/asymmetry/own-error';
import { TEST_IDS, type TestId, testOf } from '../../../shared/catalogue/tests';
import { ruleSetInForce } from '../../../shared/screening/rule-set';
import { scoresOf } from '../../../shared/screening/scores-of';
import { scoreWith, screeningWith } from '../../support/screenings';

const paired = TEST_IDS.filter(
  (id) => testOf(id).sides === 'paired' && testOf(id).asymmetry.metric !== 'none',
);
const measured = (metrics: readonly string[]) =>
  paired.filter((id) => metrics.includes(testOf(id).asymmetry.metric));
const anyTest = fc.constantFrom(...paired);

/** A value inside the hard limits of the test, to its digits. */
const anyValueOf = (id: TestId) => {
  const { hard, decimals } = testOf(id);
  const step = 10 ** decimals;
  return fc
    .integer({ min: Math.ceil(hard.min * step), max: Math.floor(hard.max * step) })
    .map((value) => value / step);
};

const testAndSides = (tests = anyTest) =>
  tests.chain((id) => fc.tuple(fc.constant(id), anyValueOf(id), anyValueOf(id)));

const judged = (id: TestId, left: number, right: number, options?: AsymmetryOptions): Asymmetry => {
  const { cap } = testOf(id);
  const score = (side: 'left' | 'right', value: number) =>
    scoreWith(id, side, cap === undefined ? value : Math.min(value, cap), {
      capped: cap !== undefined && value >= cap,
    });
  const found = asymmetryOf(id, score('left', left), score('right', right), options);
  if (!found) throw new Error(`${id} compares its sides`);
  return found;
};

const other = { left: 'right', right: 'left', equal: 'equal' } as const;
const RANK = { none: 0, possible: 1, likely: 2, confirmed: 3, 'at-least': 0, 'not-computable': 0 } as const;

/** The error of a test made so many times as large, as the coach's own. */
const errorTimes = (id: TestId, times: number): OwnErrors => {
  const { error } = testOf(id);
  const shared = { clients: 10, ruleSet: ruleSetInForce(testOf(id)) };
  if (error.kind === 'sem') return { [id]: { kind: 'sem', sem: error.sem * times, ...shared } };
  return error.kind === 'cv' ? { [id]: { kind: 'cv', cv: error.cv * times, ...shared } } : {};
};

describe('whatever is measured', () => {
  test('swapping the sides swaps the verdict and nothing else', () => {
    fc.assert(
      fc.property(testAndSides(), ([id, left, right]) => {
        const one = judged(id, left, right);
        const swapped = judged(id, right, left);
        expect(swapped).toMatchObject({
          left: one.right,
          right: one.left,
          betterSide: other[one.betterSide],
          difference: -one.difference + 0,
          percent: one.percent === null ? null : -one.percent + 0,
          class: one.class,
          pDirection: one.pDirection,
          pBeyondDelta: one.pBeyondDelta,
          pBeyondDeltaShrunk: one.pBeyondDeltaShrunk,
        });
        expect(swapped.standardError ?? -1).toBeCloseTo(one.standardError ?? -1, 12);
      }),
      { numRuns: 500 },
    );
  });

  test('as much added to both sides keeps a difference in the unit', () => {
    const tests = fc.constantFrom(...measured(['absolute']).filter((id) => testOf(id).cap === undefined));
    fc.assert(
      fc.property(testAndSides(tests), fc.integer({ min: -30, max: 30 }), ([id, left, right], more) => {
        const [one, moved] = [judged(id, left, right), judged(id, left + more, right + more)];
        expect(moved.difference).toBeCloseTo(one.difference, 8);
        expect(moved.pDirection).toBeCloseTo(one.pDirection ?? Number.NaN, 8);
        expect(moved.pBeyondDelta).toBeCloseTo(one.pBeyondDelta ?? Number.NaN, 8);
        expect(moved.betterSide).toBe(one.betterSide);
      }),
    );
  });

  test('a stronger client with the same shape has the same percentage and, by a relative error, the same verdict', () => {
    const tests = fc.constantFrom(
      ...measured(['lsi', 'log-lsi']).filter((id) => testOf(id).cap === undefined),
    );
    const times = fc.constantFrom(0.5, 2, 4);
    fc.assert(
      fc.property(testAndSides(tests), times, ([id, left, right], factor) => {
        const [one, scaled] = [judged(id, left, right), judged(id, left * factor, right * factor)];
        expect(scaled.percent ?? -1000).toBeCloseTo(one.percent ?? -1000, 9);
        if (testOf(id).error.kind === 'cv') expect(scaled.class).toBe(one.class);
      }),
    );
  });

  test('a larger error never makes a verdict surer', () => {
    const more = fc.double({ min: 1, max: 20, noNaN: true });
    fc.assert(
      fc.property(testAndSides(), more, more, ([id, left, right], small, factor) => {
        const sharp = judged(id, left, right, { ownErrors: errorTimes(id, small) });
        const blunt = judged(id, left, right, { ownErrors: errorTimes(id, small * factor) });
        expect(RANK[blunt.class]).toBeLessThanOrEqual(RANK[sharp.class]);
        expect(blunt.pDirection ?? 0).toBeLessThanOrEqual((sharp.pDirection ?? 0) + 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  test('a larger difference never makes a verdict less sure, in the unit', () => {
    const tests = fc.constantFrom(...measured(['absolute']).filter((id) => testOf(id).cap === undefined));
    fc.assert(
      fc.property(testAndSides(tests), fc.integer({ min: 0, max: 30 }), ([id, a, b], more) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [narrow, wide] = [judged(id, low, high), judged(id, low, high + more)];
        expect(RANK[wide.class]).toBeGreaterThanOrEqual(RANK[narrow.class]);
      }),
    );
  });

  test('the class is what its own probabilities say', () => {
    fc.assert(
      fc.property(testAndSides(), ([id, left, right]) => {
        const { class: found, pDirection, pBeyondDelta } = judged(id, left, right);
        if (pDirection === null || pBeyondDelta === null || found === 'at-least') return;
        if (found === 'none') expect(pDirection).toBeLessThan(0.84);
        else expect(pDirection).toBeGreaterThanOrEqual(0.84);
        if (found === 'likely') expect(pBeyondDelta).toBeGreaterThanOrEqual(0.5);
        if (found === 'confirmed') expect(pBeyondDelta).toBeGreaterThanOrEqual(0.9);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the trials does not matter', () => {
    const trials = anyTest.chain((id) =>
      fc.tuple(
        fc.constant(id),
        fc.array(anyValueOf(id), { minLength: 1, maxLength: 5 }),
        fc.array(anyValueOf(id), { minLength: 1, maxLength: 5 }),
      ),
    );
    fc.assert(
      fc.property(trials, ([id, left, right]) => {
        const evaluate = (one: readonly number[], two: readonly number[]) =>
          asymmetriesOf(scoresOf(screeningWith({ tests: { [id]: { left: one, right: two } } })).scores);
        expect(evaluate(left.toReversed(), right.toReversed())).toEqual(evaluate(left, right));
      }),
    );
  });

  test('nothing throws, and every number survives as JSON', () => {
    const anyNumber = fc.oneof(
      fc.double(),
      fc.constantFrom(0, -0, 45, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, Number.NaN),
    );
    const list = fc.array(anyNumber, { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...TEST_IDS), list, list, list, (id, left, right, both) => {
        const { scores } = scoresOf(screeningWith({ tests: { [id]: { left, right, both } } }));
        const earlier = [{ daysBefore: 7, scores }];
        for (const found of asymmetriesOf(scores, { earlier })) {
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
          for (const probability of [found.pDirection, found.pBeyondDelta, found.pBeyondDeltaShrunk])
            if (probability !== null) expect(probability >= 0 && probability <= 1).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
