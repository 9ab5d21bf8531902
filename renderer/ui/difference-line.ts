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

/** The difference with its error and the size worth acting on, such as "Right lower by 15.5 s, error ± 16.6 s; worth acting on from 10 s." */
export function differenceLine(asymmetry: Asymmetry): string {
  const test = testOf(asymmetry.test);
  const lower = lowerSideOf(asymmetry);
  const size = isRatio(asymmetry)
    ? `${numberWords(Math.abs(asymmetry.percent ?? 0), 0)} %`
    : amount(Math.abs(asymmetry.difference), test);
  const from = isRatio(asymmetry) ? `${100 - asymmetry.delta} %` : amount(asymmetry.delta, test);
  const error = errorWords(asymmetry);
  const what =
    lower === null ? 'No difference' : `${lower === 'left' ? 'Left' : 'Right'} scored lower by ${size}`;
  const pooled = asymmetry.sessions > 1 ? ` Judged over ${asymmetry.sessions} visits together.` : '';
  return `${what}${error === null ? '' : `, error ± ${error}`}; worth acting on from ${from}.${pooled}`;
}
