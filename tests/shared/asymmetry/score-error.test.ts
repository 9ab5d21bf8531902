import { expect, test } from 'vitest';
import { pLow } from '../../../shared/asymmetry/probability';
import { semOfScore } from '../../../shared/asymmetry/score-error';
import { scoreOf } from '../../../shared/screening/score';
import { scoresOf } from '../../../shared/screening/scores-of';
import { scoreWith, screeningWith } from '../../support/screenings';

test('a ratio has the error of its parts', () => {
  const { scores } = scoresOf(
    screeningWith({ tests: { 'knee-flex': { left: 1.65 }, 'knee-ext': { left: 2.8 } } }),
  );
  const ratio = scoreOf(scores, 'hq-ratio', 'left');
  const cv = { kind: 'cv', cv: 0.05, clients: 20, ruleSet: {} } as const;
  const sem = ratio && semOfScore(ratio, scores, { 'knee-flex': cv, 'knee-ext': cv });
  expect(sem).toBeCloseTo(0.041668792, 9);
  expect(pLow(ratio?.score ?? 0, 0.55, sem ?? 0)).toBeCloseTo(0.172889293, 9);
  expect(ratio && semOfScore(ratio, scores)).toBeCloseTo((1.65 / 2.8) * 0.09 * Math.SQRT2, 12);
});

test('without its parts a ratio has no error, and grades never have one', () => {
  const alone = scoreWith('hq-ratio', 'left', 0.6);
  expect(semOfScore(alone, [alone])).toBeNull();
  expect(semOfScore(scoreWith('sl-squat', 'left', 2), [])).toBeNull();
});

test('any other score has the error of its test', () => {
  expect(semOfScore(scoreWith('wblt-cm', 'left', 9), [])).toBe(0.69);
});

test('the coach’s own error comes first, for the way it was measured', () => {
  const ownErrors = {
    'hip-ir': { kind: 'sem', sem: 2.5, clients: 12, ruleSet: { meter: 'phone' } },
  } as const;
  const turned = (meter: string) =>
    scoreWith('hip-ir', 'left', 30, { ruleSet: { position: 'seated', meter } });
  expect(semOfScore(turned('phone'), [], ownErrors)).toBe(2.5);
  expect(semOfScore(turned('inclinometer'), [], ownErrors)).toBe(1.95);
});

test('a ratio with a part missing, or at zero where the error is in the unit, has no error', () => {
  const ratio = scoreWith('hq-ratio', 'left', 0.6);
  const [flex, ext] = [scoreWith('knee-flex', 'left', 1.5), scoreWith('knee-ext', 'left', 2.5)];
  const own = { kind: 'sem', sem: 0.1, clients: 12, ruleSet: {} } as const;
  const ownErrors = { 'knee-flex': own, 'knee-ext': own };
  expect(semOfScore(ratio, [flex, ext])).not.toBeNull();
  expect(semOfScore(ratio, [flex])).toBeNull();
  expect(semOfScore(ratio, [ext])).toBeNull();
  expect(semOfScore(ratio, [{ ...flex, score: 0 }, ext], ownErrors)).toBeNull();
  expect(semOfScore(ratio, [flex, { ...ext, score: 0 }], ownErrors)).toBeNull();
});
