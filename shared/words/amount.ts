import type { TestDefinition, Unit } from '../catalogue/test';
import { english } from './english';

const ONE_OR_MORE: Readonly<Partial<Record<Unit, readonly [one: string, more: string]>>> = {
  reps: ['rep', 'reps'],
  grade: ['grade', 'grades'],
  points: ['point', 'points'],
};

/** A number with at most so many digits after the point, without trailing zeros; never "-0". */
export const numberWords = (value: number, decimals: number): string =>
  String(Number(value.toFixed(decimals)) + 0);

type Measured = Pick<TestDefinition, 'unit' | 'decimals'>;

/** A score or difference for the coach, as exact as the test is read: "15.5 s", "1 grade". */
export const amount = (value: number, { unit, decimals }: Measured): string => {
  const number = numberWords(value, decimals);
  if (unit === 'ratio') return number;
  const forms = ONE_OR_MORE[unit];
  return `${number} ${forms ? forms[number === '1' ? 0 : 1] : unit}`;
};

/** The step the client's figures are rounded to, in the unit: whole seconds, degrees and counts; half centimetres under 10. */
export const clientStep = (value: number, { unit, decimals }: Measured): number => {
  if (unit === 's') return decimals > 1 ? 0.1 : 1;
  return unit === 'cm' && Math.abs(value) < 10 ? 0.5 : 1;
};

/** A figure as the client reads it: to the nearest step. */
export const clientRounded = (value: number, test: Measured): number => {
  const step = clientStep(value, test);
  return Math.round(value / step) * step;
};

/** A figure for the client as it is written, at least one step: "9"; null where the unit means nothing to them. */
export const clientNumber = (value: number, test: Measured): string | null => {
  const step = clientStep(value, test);
  const number = numberWords(Math.max(clientRounded(Math.abs(value), test), step), 1);
  return english.amounts.full(number, test.unit) === null ? null : number;
};

/** The same in plain units: "9 seconds". */
export const clientAmount = (value: number, test: Measured): string | null => {
  const number = clientNumber(value, test);
  return number === null ? null : english.amounts.full(number, test.unit);
};
