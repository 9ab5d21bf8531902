import type { Asymmetry } from '../asymmetry/asymmetry';
import { shrunk } from '../asymmetry/probability';
import type { TestDefinition, Unit } from '../catalogue/test';
import { testOf } from '../catalogue/tests';
import { clientNumber, clientRounded } from './amount';
import { english } from './english';

/** The side with the poorer score; null when both are equal. */
export const lowerSideOf = ({ betterSide }: Asymmetry): 'left' | 'right' | null => {
  if (betterSide === 'equal') return null;
  return betterSide === 'left' ? 'right' : 'left';
};

const isRatio = ({ metric }: Asymmetry): boolean => metric === 'lsi' || metric === 'log-lsi';

/**
 * The size of the difference drawn towards none, as evidence base 2.5 asks for one session: in the test's unit, or in
 * percent of the better side for ratios; null for grades.
 */
export const honestDifference = (asymmetry: Asymmetry): number | null => {
  const { difference, standardError, delta, left, right, pooled } = asymmetry;
  if (standardError === null) return null;
  if (!isRatio(asymmetry))
    return Math.abs(shrunk(pooled?.difference ?? difference, standardError, delta).mean);
  if (left <= 0 || right <= 0) return null;
  const log = pooled?.difference ?? Math.log(right / left);
  const { mean } = shrunk(log, standardError, Math.abs(Math.log(delta / 100)));
  return 100 * (1 - Math.exp(-Math.abs(mean)));
};

const PERCENT = { unit: '%', decimals: 0 } as const;

/** A share of the better side in percent, as more than it where poorer is more: a slower time. */
const inPercent = (ratio: number, poorer: TestDefinition['poorer']): number =>
  poorer === 'more' ? 100 * (1 / ratio - 1) : 100 * (1 - ratio);

/** What the two printed scores differ by, so that the sentence and the bars beside it agree. */
const measuredNumber = (asymmetry: Asymmetry): string | null => {
  const test = testOf(asymmetry.test);
  const { left, right } = asymmetry;
  if (!isRatio(asymmetry))
    return clientNumber(Math.abs(clientRounded(left, test) - clientRounded(right, test)), test);
  return clientNumber(inPercent(Math.min(left, right) / Math.max(left, right), test.poorer), PERCENT);
};

const expectedNumber = (asymmetry: Asymmetry): string | null => {
  const test = testOf(asymmetry.test);
  const honest = honestDifference(asymmetry);
  if (honest === null || asymmetry.class === 'at-least') return null;
  if (!isRatio(asymmetry)) return clientNumber(honest, test);
  return clientNumber(inPercent(1 - honest / 100, test.poorer), PERCENT);
};

const wayOf = ({ poorer, unit }: TestDefinition): string => {
  if (poorer === 'fewer') return 'less';
  return poorer === 'more' && unit === 's' ? 'longer' : poorer;
};

/** A side difference in figures as a client reads them: what was measured, and the likely true size where that reads otherwise. */
export type ClientSizes = {
  readonly measured: string;
  readonly expected: string | null;
  readonly unit: Unit;
  /** What poorer is: less, longer. */
  readonly way: string;
};

/** The size of a side difference for the client; null for grades and where the unit means nothing to them. */
export const sizesForClient = (asymmetry: Asymmetry): ClientSizes | null => {
  const test = testOf(asymmetry.test);
  const [measured, expected] = [measuredNumber(asymmetry), expectedNumber(asymmetry)];
  if (asymmetry.metric === 'grades' || measured === null) return null;
  const unit = isRatio(asymmetry) ? PERCENT.unit : test.unit;
  return { measured, expected: expected === measured ? null : expected, unit, way: wayOf(test) };
};

/** A side difference for the client: what was measured, then how sure it is and its likely true size. */
export const differenceParts = (asymmetry: Asymmetry): { readonly seen: string; readonly sure: string } => {
  const test = testOf(asymmetry.test);
  const { findings } = english;
  const lower = lowerSideOf(asymmetry) ?? 'right';
  const other = lower === 'left' ? 'right' : 'left';
  const sure = findings.sure[asymmetry.class === 'confirmed' ? 'confirmed' : 'likely'];
  const sizes = sizesForClient(asymmetry);
  if (sizes === null) return { seen: findings.gradeDifference(test.plainName, lower, other), sure };
  const { measured, expected, unit, way } = sizes;
  const full = (number: string) => english.amounts.full(number, unit) ?? number;
  const { subject, verb } = test;
  return {
    seen: findings.difference({
      subject,
      verb,
      lower,
      other,
      way,
      measured: full(measured),
      class: asymmetry.class,
    }),
    sure: expected === null ? sure : `${sure} ${findings.expected(full(expected))}`,
  };
};

/** The same in one text. */
export const differenceForClient = (asymmetry: Asymmetry): string => {
  const { seen, sure } = differenceParts(asymmetry);
  return `${seen} ${sure}`;
};
