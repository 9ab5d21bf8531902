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
