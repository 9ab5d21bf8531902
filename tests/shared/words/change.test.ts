import { describe, expect, test } from 'vitest';
import { asymmetryOf } from '../../../shared/asymmetry/asymmetry-of';
import { changeOfAsymmetry, changeOfScore } from '../../../shared/asymmetry/change';
import { changeSummary, FLIP_NOTE, scoreChangeText, sidesChangeText } from '../../../shared/words/change';
import { scoreWith } from '../../support/screenings';

const bend = (before: number, after: number) =>
  changeOfScore(scoreWith('wblt-cm', 'left', before), scoreWith('wblt-cm', 'left', after));
const sides = (left: number, right: number) => {
  const judged = asymmetryOf(
    'wblt-cm',
    scoreWith('wblt-cm', 'left', left),
    scoreWith('wblt-cm', 'right', right),
  );
  if (!judged) throw new Error('both sides are there');
  return judged;
};

describe('what became of a score, in words', () => {
  test('holds both scores and the error of a change', () => {
    expect(scoreChangeText(bend(6, 11))).toMatch(/^6 to 11 cm, error ± \d(\.\d)? cm$/);
  });

  test('a grade has no error to show, and a score at the top once is said', () => {
    const grade = changeOfScore(scoreWith('sl-squat', 'left', 1), scoreWith('sl-squat', 'left', 2));
    expect(scoreChangeText(grade)).toBe('1 to 2 grades');
    const capped = changeOfScore(
      scoreWith('sls-eo', 'left', 20),
      scoreWith('sls-eo', 'left', 60, { capped: true }),
    );
    expect(scoreChangeText(capped)).toMatch(/at the top of the test once$/);
  });

  test('is summed up by verdict', () => {
    expect(changeSummary([bend(6, 11), bend(11, 6), bend(9, 9), bend(9, 9.2)])).toBe(
      '1 better, 1 worse, 2 within error',
    );
    expect(changeSummary([])).toBe('');
  });
});

test.each([
  { was: sides(6, 12), is: sides(11, 12), says: 'sides closer together' },
  { was: sides(11, 12), is: sides(6, 12), says: 'sides further apart' },
  { was: sides(11, 12), is: sides(11, 12.1), says: 'within error' },
  { was: sides(11, 12), is: sides(12, 11), says: `within error; ${FLIP_NOTE}` },
])('$says', ({ was, is, says }) => {
  expect(sidesChangeText(changeOfAsymmetry(was, is))).toBe(says);
});
