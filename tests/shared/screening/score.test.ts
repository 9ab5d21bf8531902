import { expect, test } from 'vitest';
import { testOf } from '../../../shared/catalogue/tests';
import { scoreOf, sidesOf } from '../../../shared/screening/score';
import { scoreWith } from '../../support/screenings';

test('a paired test has a left and a right side, a single one only the whole body', () => {
  expect(sidesOf(testOf('sls-eo'))).toEqual(['left', 'right']);
  expect(sidesOf(testOf('plank-prone'))).toEqual(['both']);
});

test('a score is found by test and side', () => {
  const scores = [scoreWith('sls-eo', 'left', 30), scoreWith('sls-eo', 'right', 20)];
  expect(scoreOf(scores, 'sls-eo', 'right')?.score).toBe(20);
  expect(scoreOf(scores, 'sls-ec', 'right')).toBeNull();
});
