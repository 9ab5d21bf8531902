import type { Asymmetry } from '../../shared/asymmetry/asymmetry';
import { Z95 } from '../../shared/asymmetry/error';
import { testOf } from '../../shared/catalogue/tests';
import { amount, numberWords } from '../../shared/words/amount';
import { lowerSideOf } from '../../shared/words/difference';

const isRatio = ({ metric }: Asymmetry): boolean => metric === 'lsi' || metric === 'log-lsi';

/** Half the 95 % interval of the difference, in the unit or in percent; null for grades. */
const errorWords = (asymmetry: Asymmetry): string | null => {
  const { standardError, test } = asymmetry;
  if (standardError === null) return null;
  const half = Z95 * standardError;
  return isRatio(asymmetry) ? `${numberWords(100 * (Math.exp(half) - 1), 0)} %` : amount(half, testOf(test));
};

/** The mean difference of pooled visits, with its side: "left lower by 1 s"; null for one visit alone. */
const pooledWords = (asymmetry: Asymmetry): string | null => {
  const { pooled, sessions, test } = asymmetry;
  if (!pooled) return null;
  const size = Math.abs(pooled.difference);
  const words = isRatio(asymmetry)
    ? `${numberWords(100 * (1 - Math.exp(-size)), 0)} %`
    : amount(size, testOf(test));
  const side =
    pooled.difference === 0
      ? 'no difference'
      : `${pooled.difference > 0 ? 'left' : 'right'} lower by ${words}`;
  return `over ${sessions} visits together ${side}`;
};

/**
 * The difference with its error and the size worth acting on, such as "Right scored lower by 15.5 s, error ± 16.6 s; worth
 * acting on from 10 s." With earlier visits pooled the error is that of their mean, which is then said too.
 */
export function differenceLine(asymmetry: Asymmetry): string {
  const test = testOf(asymmetry.test);
  const lower = lowerSideOf(asymmetry);
  const share = Math.abs(asymmetry.percent ?? 0);
  const size = isRatio(asymmetry)
    ? `${share < 0.5 ? 'less than 1' : numberWords(share, 0)} %`
    : amount(Math.abs(asymmetry.difference), test);
  const from = isRatio(asymmetry) ? `${100 - asymmetry.delta} %` : amount(asymmetry.delta, test);
  const error = errorWords(asymmetry);
  const pooled = pooledWords(asymmetry);
  // Where fewer points are better, "lower" would say the opposite of what it looks like.
  const than = test.better === 'lower' ? 'came out poorer' : 'scored lower';
  const alone =
    lower === null ? 'No difference' : `${lower === 'left' ? 'Left' : 'Right'} ${than} by ${size}`;
  const what = pooled === null ? alone : `${alone} today; ${pooled}`;
  return `${what}${error === null ? '' : `, error ± ${error}`}; worth acting on from ${from}.`;
}
