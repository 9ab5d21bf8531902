import { type TestId, testOf } from '../../shared/catalogue/tests';
import { amount } from '../../shared/words/amount';

const COUNTED: readonly string[] = ['reps', 'grade', 'points', 'ratio'];

/** A value with the test's own digits and unit, as the coach reads it; newtons are whole. */
export const valueText = (test: TestId, value: number, unit: string = testOf(test).unit): string => {
  if (COUNTED.includes(unit)) return amount(value, testOf(test));
  return `${value.toFixed(unit === 'N' ? 0 : testOf(test).decimals)} ${unit}`;
};
