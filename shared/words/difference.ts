import type { Asymmetry } from '../asymmetry/asymmetry';
import { shrunk } from '../asymmetry/probability';
import { testOf } from '../catalogue/tests';
import { clientAmount } from './amount';
import { VERDICTS } from './verdict';

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

const clientQuantity = (asymmetry: Asymmetry): string => {
  const test = testOf(asymmetry.test);
  const honest = honestDifference(asymmetry);
  const less = test.poorer === 'fewer' ? 'less' : test.poorer;
  if (honest === null) return less;
  const measured = isRatio(asymmetry) ? ({ unit: '%', decimals: 0 } as const) : test;
  return `about ${clientAmount(honest, measured)} ${less}`;
};

/** The difference for the client, with the figure drawn towards none and rounded, and how sure it is. */
export const differenceForClient = (asymmetry: Asymmetry): string => {
  const test = testOf(asymmetry.test);
  const lower = lowerSideOf(asymmetry) ?? 'right';
  const other = lower === 'left' ? 'right' : 'left';
  const sure = asymmetry.class === 'confirmed' ? VERDICTS.confirmed.client : VERDICTS.likely.client;
  if (asymmetry.metric === 'grades')
    return `In ${test.plainName}, your ${lower} side did less well than your ${other}. ${sure}`;
  return `Your ${lower} ${test.subject} ${test.verb} ${clientQuantity(asymmetry)} than your ${other}. ${sure}`;
};

/** How the client's figures come about, to print once beside them. */
export const CLIENT_FIGURE_NOTE =
  'One day makes differences look bigger than they are. So we show a smaller, rounded figure.';
