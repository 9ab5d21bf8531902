import { describe, expect, test } from 'vitest';
import { asymmetryOf } from '../../../shared/asymmetry/asymmetry-of';
import { changeOfAsymmetry, changeOfScore } from '../../../shared/asymmetry/change';
import type { TestId } from '../../../shared/catalogue/tests';
import { scoreWith } from '../../support/screenings';

const change = (test: TestId, before: number, after: number, options = {}) =>
  changeOfScore(scoreWith(test, 'left', before), scoreWith(test, 'left', after), options);

describe('what became of a score', () => {
  test('seven heel raises more are better by more than error', () => {
    const found = change('heel-raise', 22, 29);
    expect(found).toMatchObject({
      difference: 7,
      verdict: 'better',
      atLeast: false,
      errorSource: 'published',
    });
    expect(found.rci).toBeCloseTo(7 / (Math.SQRT2 * 2.29), 12);
    expect(found.mdc95).toBeCloseTo(6.35, 2);
    expect(found.pImproved).toBeGreaterThan(0.98);
  });

  test('a known learning gain is taken off before judging', () => {
    expect(change('heel-raise', 22, 29, { learningGain: 1 })).toMatchObject({
      difference: 7,
      verdict: 'not-distinguishable',
    });
  });

  test('nine degrees less to straight is better, since less is better', () => {
    expect(change('ake', 30, 21)).toMatchObject({ difference: 9, verdict: 'better' });
    expect(change('ake', 30, 21).rci).toBeCloseTo(2.194469, 6);
    expect(change('ake', 21, 30)).toMatchObject({ verdict: 'worse' });
  });

  test('strength changes on logs: 14 % is not enough for a hand-held device, 25 % is', () => {
    expect(change('hip-abd', 1.4, 1.6)).toMatchObject({ verdict: 'not-distinguishable' });
    expect(change('hip-abd', 1.4, 1.75)).toMatchObject({ verdict: 'better' });
    expect(change('hip-abd', 1.75, 1.4)).toMatchObject({ verdict: 'worse' });
    expect(change('hip-abd', 1.4, 1.75).rci).toBeCloseTo(Math.log(1.25) / (Math.SQRT2 * 0.075), 12);
  });

  test('own errors decide before published ones', () => {
    const ownErrors = { 'hip-abd': { kind: 'cv', cv: 0.03, clients: 15, ruleSet: {} } } as const;
    expect(change('hip-abd', 1.4, 1.6, { ownErrors })).toMatchObject({
      verdict: 'better',
      errorSource: 'own',
    });
  });

  test('where neither way is better, it is larger or smaller', () => {
    expect(change('hip-ir', 30, 40).verdict).toBe('larger');
    expect(change('hip-ir', 40, 30).verdict).toBe('smaller');
    expect(change('hip-ir', 30, 31).verdict).toBe('not-distinguishable');
  });

  test('grades change by whole grades, points by two', () => {
    expect(change('sl-squat', 1, 2)).toMatchObject({ verdict: 'better', rci: null, pImproved: null });
    expect(change('lat-step-down', 4, 3).verdict).toBe('not-distinguishable');
    expect(change('lat-step-down', 4, 2).verdict).toBe('better');
  });

  test('a score that reached the cap changed by at least so much; from cap to cap nothing can be said', () => {
    const [low, top] = [scoreWith('sls-eo', 'left', 20), scoreWith('sls-eo', 'left', 45, { capped: true })];
    expect(changeOfScore(low, top)).toMatchObject({ verdict: 'better', atLeast: true });
    expect(changeOfScore(top, top)).toMatchObject({ verdict: 'not-comparable', rci: null });
  });

  test('scores taken in two ways are not compared, nor are two sides', () => {
    const wedge = scoreWith('heel-raise', 'left', 20, { ruleSet: { surface: 'wedge' } });
    const flat = scoreWith('heel-raise', 'left', 30, { ruleSet: { surface: 'flat' } });
    expect(changeOfScore(wedge, flat).verdict).toBe('not-comparable');
    expect(changeOfScore(wedge, { ...wedge, side: 'right' }).verdict).toBe('not-comparable');
  });

  test('a computed ratio needs the errors of its parts to be judged', () => {
    expect(change('hq-ratio', 0.5, 0.7).verdict).toBe('not-comparable');
    expect(change('hq-ratio', 0.5, 0.7, { sems: [0.04, 0.05] }).verdict).toBe('larger');
  });

  test('from or to nothing there is no log', () => {
    expect(change('hip-abd', 0, 1.5).verdict).toBe('not-comparable');
    expect(change('hip-abd', 1.5, 0).verdict).toBe('not-comparable');
  });
});

const sides = (test: TestId, left: number, right: number) => {
  const found = asymmetryOf(test, scoreWith(test, 'left', left), scoreWith(test, 'right', right));
  if (!found) throw new Error('the sides of this test are compared');
  return found;
};

describe('what became of a side difference', () => {
  test('needs to shrink by more than the error of a change', () => {
    const found = changeOfAsymmetry(sides('wblt-cm', 8, 12), sides('wblt-cm', 10, 11));
    expect(found).toMatchObject({ reduction: 3, verdict: 'better', flipped: false });
    expect(found.standardError).toBeCloseTo(1.38, 12);
    expect(found.mdc95).toBeCloseTo(2.7048, 12);
  });

  test('a smaller change cannot be told from error', () => {
    expect(changeOfAsymmetry(sides('wblt-cm', 8, 12), sides('wblt-cm', 9, 11)).verdict).toBe(
      'not-distinguishable',
    );
  });

  test('can grow', () => {
    expect(changeOfAsymmetry(sides('wblt-cm', 10, 11), sides('wblt-cm', 8, 12)).verdict).toBe('worse');
  });

  test('a flip to the other side of the same size is told, and is neither better nor worse', () => {
    expect(changeOfAsymmetry(sides('wblt-cm', 8, 12), sides('wblt-cm', 12, 8))).toMatchObject({
      flipped: true,
      reduction: 0,
      verdict: 'not-distinguishable',
    });
  });

  test('strength is compared on logs, so a stronger client with the same shape has not changed', () => {
    const found = changeOfAsymmetry(sides('hip-abd', 1, 1.25), sides('hip-abd', 2, 2.5));
    expect(found.reduction).toBeCloseTo(0, 12);
    expect(changeOfAsymmetry(sides('hip-abd', 1, 2), sides('hip-abd', 2, 2)).verdict).toBe('better');
  });

  test('grades are compared by grades', () => {
    expect(changeOfAsymmetry(sides('sl-squat', 0, 2), sides('sl-squat', 2, 2)).verdict).toBe('better');
    expect(changeOfAsymmetry(sides('lat-step-down', 3, 2), sides('lat-step-down', 2, 2)).verdict).toBe(
      'not-distinguishable',
    );
  });

  test('what was not computable cannot be compared', () => {
    const capped = asymmetryOf(
      'sls-eo',
      scoreWith('sls-eo', 'left', 45, { capped: true }),
      scoreWith('sls-eo', 'right', 45, { capped: true }),
    );
    expect(capped && changeOfAsymmetry(capped, sides('sls-eo', 20, 40)).verdict).toBe('not-comparable');
    expect(changeOfAsymmetry(sides('heel-raise', 0, 20), sides('heel-raise', 10, 20)).verdict).toBe(
      'not-comparable',
    );
  });
});

describe('a score against its error, at the edges', () => {
  test('a change of exactly 1.96 standard errors counts', () => {
    const sems = [0.6, 0.8] as const;
    expect(change('sls-eo', 20, 21.96, { sems }).verdict).toBe('better');
    expect(change('sls-eo', 20, 21.95, { sems }).verdict).toBe('not-distinguishable');
    expect(change('sls-eo', 21.96, 20, { sems }).verdict).toBe('worse');
  });

  test('a calf that grew is larger, not better', () => {
    expect(change('calf-girth', 36, 38).verdict).toBe('larger');
  });

  test('a poorer grade is worse', () => {
    expect(change('sl-squat', 2, 1).verdict).toBe('worse');
    expect(change('lat-step-down', 2, 4).verdict).toBe('worse');
  });

  test('strength is held against logs, learning gain and all', () => {
    const found = change('hip-abd', 1.4, 1.75, { learningGain: 0.1 });
    expect(found.rci).toBeCloseTo(Math.log(1.75 / 1.5) / (Math.SQRT2 * 0.075), 12);
    expect(found.mdc95).toBeCloseTo(1.4 * (Math.exp(1.96 * Math.SQRT2 * 0.075) - 1), 12);
  });

  test('two different tests are not compared', () => {
    const [one, other] = [scoreWith('ybt-pm', 'left', 70), scoreWith('ybt-pl', 'left', 90)];
    expect(changeOfScore(one, other).verdict).toBe('not-comparable');
  });

  test('an error of zero, and strengths below zero, say nothing', () => {
    const ownErrors = { 'wblt-cm': { kind: 'sem', sem: 0, clients: 12, ruleSet: {} } } as const;
    expect(change('wblt-cm', 8, 12, { ownErrors })).toMatchObject({ verdict: 'not-comparable', rci: null });
    expect(change('hip-abd', -1, -2).verdict).toBe('not-comparable');
  });
});

describe('a side difference against the last visit', () => {
  const atCap = (left: number) => {
    const top = scoreWith('sls-eo', 'right', 45, { capped: true });
    const found = asymmetryOf('sls-eo', scoreWith('sls-eo', 'left', left), top);
    if (!found) throw new Error('the sides of this test are compared');
    return found;
  };

  test('a lower bound cannot be compared, whether it came first or last', () => {
    const whole = sides('sls-eo', 10, 40);
    expect(changeOfAsymmetry(atCap(10), whole).verdict).toBe('not-comparable');
    expect(changeOfAsymmetry(whole, atCap(10)).verdict).toBe('not-comparable');
  });

  test('nor can the differences of two tests', () => {
    expect(changeOfAsymmetry(sides('ybt-pm', 60, 80), sides('ybt-pl', 70, 71)).verdict).toBe(
      'not-comparable',
    );
  });

  test('a side at zero has no ratio, at either visit', () => {
    const [none, some] = [sides('heel-raise', 0, 20), sides('heel-raise', 10, 20)];
    expect(changeOfAsymmetry(none, some)).toMatchObject({ verdict: 'not-comparable', reduction: 0 });
    expect(changeOfAsymmetry(some, none)).toMatchObject({ verdict: 'not-comparable', reduction: 0 });
  });

  test('that is gone has not flipped', () => {
    expect(changeOfAsymmetry(sides('wblt-cm', 12, 8), sides('wblt-cm', 10, 10)).flipped).toBe(false);
    expect(changeOfAsymmetry(sides('wblt-cm', 10, 10), sides('wblt-cm', 12, 8)).flipped).toBe(false);
  });

  test('in repetitions is compared as a ratio', () => {
    expect(
      changeOfAsymmetry(sides('sl-bridge-reps', 10, 20), sides('sl-bridge-reps', 20, 40)).reduction,
    ).toBe(0);
    expect(
      changeOfAsymmetry(sides('sl-bridge-reps', 10, 20), sides('sl-bridge-reps', 20, 20)).reduction,
    ).toBeCloseTo(Math.log(2), 12);
  });

  test('one whole grade is a change', () => {
    expect(changeOfAsymmetry(sides('sl-squat', 0, 2), sides('sl-squat', 1, 2)).verdict).toBe('better');
    expect(changeOfAsymmetry(sides('sl-squat', 1, 2), sides('sl-squat', 0, 2)).verdict).toBe('worse');
  });

  test('of several sessions counts as they say together', () => {
    const [left, right] = [scoreWith('wblt-cm', 'left', 9), scoreWith('wblt-cm', 'right', 12)];
    const earlier = [
      { daysBefore: 7, scores: [scoreWith('wblt-cm', 'left', 10), scoreWith('wblt-cm', 'right', 11)] },
    ];
    const together = asymmetryOf('wblt-cm', left, right, { earlier });
    expect(together && changeOfAsymmetry(sides('wblt-cm', 8, 12), together).reduction).toBeCloseTo(2, 12);
  });
});
