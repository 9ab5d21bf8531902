import { describe, expect, test } from 'vitest';
import { asymmetryOf } from '../../../shared/asymmetry/asymmetry-of';
import type { EarlierSession } from '../../../shared/asymmetry/sessions';
import type { TestId } from '../../../shared/catalogue/tests';
import { scoresOf } from '../../../shared/screening/scores-of';
import { screeningWith } from '../../support/screenings';

type Passes = readonly number[];

const scores = (test: TestId, left: Passes, right: Passes) =>
  scoresOf(screeningWith({ tests: { [test]: { left, right } } })).scores;

const graded = (test: TestId, left: Passes, right: Passes, earlier?: readonly EarlierSession[]) => {
  const [one, other] = scores(test, left, right);
  return one && other ? asymmetryOf(test, one, other, { earlier }) : null;
};

describe('grades and points', () => {
  test.each([
    { id: 'sl-squat', left: 2, right: 2, is: 'none', difference: 0, better: 'equal' },
    { id: 'sl-squat', left: 1, right: 2, is: 'likely', difference: 1, better: 'right' },
    { id: 'heel-raise-quality', left: 3, right: 1, is: 'likely', difference: -2, better: 'left' },
    { id: 'lat-step-down', left: 3, right: 2, is: 'possible', difference: 1, better: 'right' },
    { id: 'lat-step-down', left: 4, right: 2, is: 'likely', difference: 2, better: 'right' },
    { id: 'lat-step-down', left: 0, right: 6, is: 'likely', difference: -6, better: 'left' },
  ] as const)('$id $left and $right: $is', ({ id, left, right, is, difference, better }) => {
    expect(graded(id, [left], [right])).toMatchObject({
      metric: 'grades',
      class: is,
      difference,
      betterSide: better,
    });
  });

  test('have no probability, no error and no percentage', () => {
    expect(graded('sl-squat', [0], [2])).toMatchObject({
      percent: null,
      standardError: null,
      pDirection: null,
      pBeyondDelta: null,
      pBeyondDeltaShrunk: null,
      errorSource: 'default',
    });
  });
});

describe('running form, graded in two passes', () => {
  test.each([
    { left: [1, 1], right: [2, 2], is: 'likely', why: 'one grade apart in both passes' },
    { left: [1, 1], right: [1, 2], is: 'possible', why: 'apart in one pass only' },
    { left: [0, 1], right: [2, 2], is: 'likely', why: 'at least a grade apart however they are paired' },
    { left: [0, 1], right: [1, 2], is: 'possible', why: 'the passes overlap' },
    { left: [1], right: [2], is: 'likely', why: 'one pass is all there is' },
    { left: [1, 2], right: [2, 1], is: 'none', why: 'the better pass counts and is the same' },
  ])('$left and $right: $is, $why', ({ left, right, is }) => {
    expect(graded('run-arm-swing', left, right)?.class).toBe(is);
  });
});

describe('grades seen again in another session', () => {
  const seenBefore = (left: Passes, right: Passes, daysBefore = 7): EarlierSession => ({
    daysBefore,
    scores: scores('sl-squat', left, right),
  });

  test.each([
    { earlier: seenBefore([1], [2]), is: 'confirmed', why: 'the same side, as far apart' },
    { earlier: seenBefore([2], [1]), is: 'likely', why: 'the other side was better' },
    { earlier: seenBefore([2], [2]), is: 'likely', why: 'no difference then' },
    { earlier: seenBefore([1], [2], 1), is: 'likely', why: 'a day before is the same session to the legs' },
    { earlier: seenBefore([1], [2], 29), is: 'likely', why: 'too long ago' },
  ])('$is: $why', ({ earlier, is }) => {
    expect(graded('sl-squat', [1], [2], [earlier])?.class).toBe(is);
  });
});

describe('running form with the left side better', () => {
  test.each([
    { left: [2, 2], right: [1, 1], is: 'likely', why: 'one grade apart in both passes' },
    { left: [1, 2], right: [0, 1], is: 'possible', why: 'the passes overlap' },
    { left: [2, 2], right: [1], is: 'likely', why: 'the other side was seen once' },
    { left: [1, 2], right: [1], is: 'likely', why: 'one pass on a side is all there is' },
    { left: [1], right: [1, 2], is: 'likely', why: 'one pass on the poorer side is all there is' },
  ])('$left and $right: $is, $why', ({ left, right, is }) => {
    expect(graded('run-arm-swing', left, right)?.class).toBe(is);
  });
});
