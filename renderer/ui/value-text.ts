import { type TestId, testOf } from '../../shared/catalogue/tests';

/** A value with the test's own digits and unit, as the coach reads it; newtons are whole. */
export const valueText = (test: TestId, value: number, unit: string = testOf(test).unit): string => {
  const number = value.toFixed(unit === 'N' ? 0 : testOf(test).decimals);
  return unit === 'ratio' ? number : `${number} ${unit}`;
};
