import { expect, test } from 'vitest';
import {
  forcePerKg,
  newtonsOfBodyWeights,
  percentOfBodyWeight,
  torquePerKg,
} from '../../../shared/screening/force';

test('210 N on 38 cm at 70 kg is 1.14 Nm/kg, 3 N/kg and 30.6 % of body weight', () => {
  expect(torquePerKg(210, 0.38, 70)).toBeCloseTo(1.14, 12);
  expect(forcePerKg(210, 70)).toBe(3);
  expect(percentOfBodyWeight(210, 70)).toBeCloseTo(30.591486, 6);
});

test('one body weight is 100 % of body weight', () => {
  expect(percentOfBodyWeight(newtonsOfBodyWeights(1, 62), 62)).toBeCloseTo(100, 9);
});
