import { describe, expect, test } from 'vitest';
import {
  type AsymmetryOptions,
  asymmetryOf,
  asymmetryOfSigned,
} from '../../../shared/asymmetry/asymmetry-of';
import { pBeyondShrunk } from '../../../shared/asymmetry/probability';
import type { TestId } from '../../../shared/catalogue/tests';
import { type Score, scoreOf } from '../../../shared/screening/score';
import { scoresOf } from '../../../shared/screening/scores-of';
import { scoreWith, screeningWith } from '../../support/screenings';

/** The judged difference of two single values, scored as they would be in a screening. */
const judged = (test: TestId, left: number, right: number, options?: AsymmetryOptions) => {
  const { scores } = scoresOf(screeningWith({ tests: { [test]: { left, right } } }));
  const [one, other] = [scoreOf(scores, test, 'left'), scoreOf(scores, test, 'right')];
  return one && other ? asymmetryOf(test, one, other, options) : null;
};

describe('balance on one leg, in seconds', () => {
  test('38.4 s left and 22.9 s right is likely, with the numbers of the exchange format', () => {
    const found = judged('sls-eo', 38.4, 22.9);
    expect(found).toMatchObject({
      metric: 'absolute',
      left: 38.4,
      right: 22.9,
      difference: -15.5,
      betterSide: 'left',
      delta: 10,
      class: 'likely',
      errorSource: 'default',
      sessions: 1,
    });
    expect(found?.percent).toBeCloseTo(-40.364583, 6);
    expect(found?.standardError).toBeCloseTo(8.485281, 6);
    expect(found?.pDirection).toBeCloseTo(0.966127, 6);
    expect(found?.pBeyondDelta).toBeCloseTo(0.741566, 6);
    expect((15.5 / 10 / 3) * (found?.pBeyondDeltaShrunk ?? 0) * 0.5).toBeCloseTo(0.113484, 6);
  });

  test('one side at 45 s: at least so much, with the least probability it can have', () => {
    const found = judged('sls-eo', 31, 45);
    expect(found).toMatchObject({
      class: 'at-least',
      limit: 'one-at-cap',
      betterSide: 'right',
      difference: 14,
    });
    expect(found?.percent).toBeCloseTo(31.111111, 6);
    expect(found?.pBeyondDelta).toBeCloseTo(judged('sls-eo', 30.9, 44.9)?.pBeyondDelta ?? 0, 12);
  });

  test('both sides at 45 s: not computable, and no number pretends otherwise', () => {
    expect(judged('sls-eo', 45, 52)).toMatchObject({
      class: 'not-computable',
      limit: 'both-at-cap',
      difference: 0,
      percent: null,
      standardError: null,
      pDirection: null,
      pBeyondDelta: null,
      pBeyondDeltaShrunk: null,
    });
  });

  test('44.9 s is not the cap', () => {
    expect(judged('sls-eo', 31, 44.9)).toMatchObject({ class: 'likely' });
  });

  test('two zeros are no difference', () => {
    expect(judged('sls-eo', 0, 0)).toMatchObject({ class: 'none', difference: 0, percent: null });
  });
});

describe('angles and lengths from a chosen zero', () => {
  test('a lunge 2.5 cm apart is judged in centimetres, without a percentage', () => {
    const found = judged('wblt-cm', 9.5, 12);
    expect(found).toMatchObject({ difference: 2.5, percent: null, betterSide: 'right', class: 'likely' });
    expect(found?.pDirection).toBeCloseTo(0.994796, 6);
    expect(found?.pBeyondDelta).toBeCloseTo(0.847269, 6);
    expect(found?.pBeyondDeltaShrunk).toBeCloseTo(0.623131, 6);
  });

  test('exactly the size worth acting on is likely, whatever the binary fractions', () => {
    expect(64.1 - 60.1).not.toBe(4);
    expect(judged('ybt-ant', 60.1, 64.1)).toMatchObject({
      difference: 4,
      pBeyondDelta: 0.5,
      class: 'likely',
    });
    expect(judged('ybt-ant', 60.1, 64)).toMatchObject({ class: 'possible' });
  });

  test('thighs above and below the table: 8 degrees apart, across zero', () => {
    expect(judged('mtt-hip', -5, 3)).toMatchObject({ difference: 8, percent: null, betterSide: 'right' });
  });

  test('degrees short of straight: fewer is better', () => {
    expect(judged('ake', 30, 15)).toMatchObject({ difference: 15, betterSide: 'right' });
  });

  test('where neither way is better, plus is the larger side', () => {
    expect(judged('hip-ir', 40, 25)).toMatchObject({ difference: -15, betterSide: 'left' });
    expect(judged('calf-girth', 36, 38)).toMatchObject({ difference: 2, betterSide: 'right' });
  });
});

describe('limb symmetry', () => {
  test('strength is judged on logs with the error of a hand-held device', () => {
    const found = judged('hip-abd', 1.35, 1.55);
    expect(found).toMatchObject({ metric: 'log-lsi', delta: 90, errorSource: 'default' });
    expect(found?.standardError).toBeCloseTo(0.075 * Math.SQRT2, 12);
    const own = { 'hip-abd': { kind: 'cv', cv: 0.05, clients: 12, ruleSet: {} } } as const;
    const withOwn = judged('hip-abd', 1.35, 1.55, { ownErrors: own });
    expect(withOwn).toMatchObject({ errorSource: 'own' });
    expect(withOwn?.pBeyondDelta).toBeCloseTo(0.678575, 6);
  });

  test('a faster hop is the better side', () => {
    const found = judged('hop-6m', 1.95, 1.8);
    expect(found).toMatchObject({ difference: 0.15, betterSide: 'right', class: 'possible' });
    expect(found?.percent).toBeCloseTo(7.692308, 6);
  });

  test('a SEM in the unit is a fraction of each side’s own score', () => {
    const found = judged('hop-single', 120, 150);
    expect(found?.standardError).toBeCloseTo(Math.hypot(4.6 / 120, 4.6 / 150), 12);
  });

  test('exactly 90 % is an even chance', () => {
    expect(judged('hop-single', 90, 100)?.pBeyondDelta).toBe(0.5);
    expect(judged('hop-single', 100, 90)?.pBeyondDelta).toBe(0.5);
  });

  test.each([
    { left: 60, right: 66, is: 'possible', why: 'six apart, and above 90 %' },
    { left: 10, right: 15, is: 'possible', why: 'far past 90 %, and only five apart' },
    { left: 24, right: 30, is: 'likely', why: 'past 90 %, and exactly six apart' },
    { left: 20, right: 30, is: 'confirmed', why: 'far past both' },
  ])('$left and $right heel raises: $is, $why', ({ left, right, is }) => {
    expect(judged('heel-raise', left, right)?.class).toBe(is);
  });

  test('no heel raise on one side and twenty on the other is no reason to be silent', () => {
    const found = judged('heel-raise', 0, 20);
    expect(found).toMatchObject({
      percent: 100,
      standardError: null,
      class: 'confirmed',
      betterSide: 'right',
    });
    expect(found?.pBeyondDelta).toBeGreaterThan(0.99);
  });

  test('no heel raise on either side has no ratio', () => {
    expect(judged('heel-raise', 0, 0)).toMatchObject({ class: 'not-computable', limit: 'both-zero' });
  });

  test('a negative score has no ratio', () => {
    const [left, right] = [scoreWith('hop-single', 'left', -5), scoreWith('hop-single', 'right', 100)];
    expect(asymmetryOf('hop-single', left, right)).toMatchObject({
      class: 'not-computable',
      limit: 'no-ratio',
      percent: null,
    });
  });

  test('a client under 16 is held to 85 % in hops, and in hops only', () => {
    expect(judged('hop-single', 87, 100, { age: 15 })).toMatchObject({ delta: 85 });
    expect(judged('hop-single', 87, 100, { age: 16 })).toMatchObject({ delta: 90 });
    expect(judged('hop-single', 87, 100, { age: null })).toMatchObject({ delta: 90 });
    expect(judged('hip-abd', 1.3, 1.5, { age: 12 })).toMatchObject({ delta: 90 });
  });

  test('a size the coach has changed is the one judged by', () => {
    const wider = judged('sls-eo', 38.4, 22.9, { deltas: { 'sls-eo': 15.5 } });
    expect(wider).toMatchObject({ delta: 15.5, pBeyondDelta: 0.5 });
    expect(judged('hop-single', 80, 100, { deltas: { 'hop-single': 80 } })?.pBeyondDelta).toBe(0.5);
  });
});

describe('what is not compared', () => {
  test.each(['ybt-comp', 'hq-ratio', 'add-abd-ratio'] as const)('the sides of %s', (id) => {
    expect(asymmetryOf(id, scoreWith(id, 'left', 0.5), scoreWith(id, 'right', 0.9))).toBeNull();
  });

  test('sides measured in two ways', () => {
    const wedge = scoreWith('heel-raise', 'left', 20, { ruleSet: { surface: 'wedge' } });
    const flat = scoreWith('heel-raise', 'right', 30, { ruleSet: { surface: 'flat' } });
    expect(asymmetryOf('heel-raise', wedge, flat)).toMatchObject({
      class: 'not-computable',
      limit: 'rule-sets-differ',
      pDirection: null,
    });
  });
});

describe('the jump, whose one score is the difference', () => {
  const jump = (percent: number) => asymmetryOfSigned(scoreWith('cmj-asym', 'both', percent));

  test('plus is the right side; the sides are their shares of the total', () => {
    expect(jump(12)).toMatchObject({
      metric: 'bai1',
      left: 44,
      right: 56,
      difference: 12,
      percent: 12,
      betterSide: 'right',
      delta: 10,
    });
    expect(jump(-12)).toMatchObject({ betterSide: 'left', difference: -12 });
  });

  test('its error is that of the difference itself, not of two sides', () => {
    expect(jump(12)?.standardError).toBe(11);
    expect(jump(10)).toMatchObject({ pBeyondDelta: 0.5, class: 'none' });
    expect(jump(11)).toMatchObject({ class: 'likely' });
  });

  test('no other single score is a difference', () => {
    expect(asymmetryOfSigned(scoreWith('plank-prone', 'both', 100))).toBeNull();
  });
});

describe('the coach’s own retests', () => {
  const own = (more: { readonly sem?: number; readonly tau?: number; readonly ruleSet?: Score['ruleSet'] }) =>
    ({ kind: 'sem', sem: 0.69, clients: 12, ruleSet: {}, ...more }) as const;

  test('say how far clients truly differ, which the shrunken probability uses', () => {
    const found = judged('wblt-cm', 9, 11.5, { ownErrors: { 'wblt-cm': own({ tau: 5 }) } });
    const error = 0.69 * Math.SQRT2;
    expect(found?.pBeyondDeltaShrunk).toBeCloseTo(pBeyondShrunk(2.5, error, 1.5, 5), 12);
    expect(found?.pBeyondDeltaShrunk).toBeGreaterThan(judged('wblt-cm', 9, 11.5)?.pBeyondDeltaShrunk ?? 1);
  });

  test('of another way of testing change nothing', () => {
    const ownErrors = { 'hip-ir': own({ tau: 20, ruleSet: { meter: 'phone' } }) };
    expect(judged('hip-ir', 25, 40, { ownErrors })).toEqual(judged('hip-ir', 25, 40));
  });

  test('say nothing on the log scale of a side at zero', () => {
    const [plain, spread] = [own({ sem: 2.29 }), own({ sem: 2.29, tau: 0.01 })];
    expect(judged('heel-raise', 0, 20, { ownErrors: { 'heel-raise': spread } })).toEqual(
      judged('heel-raise', 0, 20, { ownErrors: { 'heel-raise': plain } }),
    );
  });

  test('without any error leave a difference unjudged', () => {
    const ownErrors = { 'wblt-cm': own({ sem: 0 }), 'cmj-asym': own({ sem: 0 }) };
    expect(judged('wblt-cm', 8, 12, { ownErrors })).toMatchObject({
      class: 'not-computable',
      limit: 'error-unknown',
    });
    expect(asymmetryOfSigned(scoreWith('cmj-asym', 'both', 20), { ownErrors })).toMatchObject({
      class: 'not-computable',
      limit: 'error-unknown',
    });
  });

  test('count for jumps too', () => {
    const ownErrors = { 'cmj-asym': own({ sem: 4 }) };
    expect(asymmetryOfSigned(scoreWith('cmj-asym', 'both', 20), { ownErrors })).toMatchObject({
      errorSource: 'own',
      standardError: 4,
    });
  });
});

describe('what cannot be judged still says what was seen', () => {
  test('sides tested in two ways keep their percentage', () => {
    const left = scoreWith('heel-raise', 'left', 20, { ruleSet: { surface: 'wedge' } });
    const right = scoreWith('heel-raise', 'right', 30, { ruleSet: { surface: 'flat' } });
    const found = asymmetryOf('heel-raise', left, right);
    expect(found?.limit).toBe('rule-sets-differ');
    expect(found?.percent).toBeCloseTo(100 / 3, 9);
  });

  test.each([
    [0, 0, 'both-zero'],
    [0, -1, 'no-ratio'],
    [-1, 0, 'no-ratio'],
  ] as const)('%d and %d heel raises: %s', (left, right, limit) => {
    const [one, other] = [scoreWith('heel-raise', 'left', left), scoreWith('heel-raise', 'right', right)];
    expect(asymmetryOf('heel-raise', one, other)?.limit).toBe(limit);
  });

  test('jumps without a difference differ by a plain zero', () => {
    const found = asymmetryOfSigned(scoreWith('cmj-asym', 'both', -0));
    expect(found?.difference).toBe(0);
    expect(found?.percent).toBe(0);
  });
});
