import type { TestDefinition, Unit } from '../catalogue/test';

const ONE_OR_MORE: Readonly<Partial<Record<Unit, readonly [one: string, more: string]>>> = {
  reps: ['rep', 'reps'],
  grade: ['grade', 'grades'],
  points: ['point', 'points'],
};

const CLIENT_UNITS: Readonly<Record<Unit, readonly [one: string, more: string] | null>> = {
  s: ['second', 'seconds'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  deg: ['degree', 'degrees'],
  reps: ['time', 'times'],
  kg: ['kilogram', 'kilograms'],
  '%': ['percent', 'percent'],
  '% leg length': ['percent of your leg length', 'percent of your leg length'],
  'steps/min': ['step a minute', 'steps a minute'],
  grade: ['grade', 'grades'],
  points: ['point', 'points'],
  'Nm/kg': null,
  'N/kg': null,
  ratio: null,
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

/** A figure for the client, rounded to its step and in plain units: "9 seconds"; null where the unit means nothing to them. */
export const clientAmount = (value: number, test: Measured): string | null => {
  const forms = CLIENT_UNITS[test.unit];
  if (!forms) return null;
  const step = clientStep(value, test);
  const number = numberWords(Math.max(Math.round(Math.abs(value) / step), 1) * step, 1);
  return `${number} ${forms[number === '1' ? 0 : 1]}`;
};
