import type { Asymmetry, AsymmetryClass } from '../../../shared/asymmetry/asymmetry';
import { sideMethodOf } from '../../../shared/asymmetry/method';
import { testOf } from '../../../shared/catalogue/tests';
import { amount, numberWords } from '../../../shared/words/amount';
import { VERDICTS } from '../../../shared/words/verdict';

/** One test on the ladder, in units of the size worth acting on; plus means right is better. */
export type LadderRow = {
  readonly name: string;
  readonly verdict: string;
  readonly size: string;
  /** Null when the difference cannot be judged at all. */
  readonly estimate: number | null;
  /** Null where no error is defined: grades. */
  readonly error: number | null;
  /** Likely or confirmed. */
  readonly real: boolean;
  /** The true difference is at least this. */
  readonly open: boolean;
};

const ORDER: readonly AsymmetryClass[] = [
  'confirmed',
  'likely',
  'at-least',
  'possible',
  'none',
  'not-computable',
];

const isRatio = ({ metric }: Asymmetry): boolean => metric === 'lsi' || metric === 'log-lsi';

function estimateOf(asymmetry: Asymmetry): number | null {
  const { left, right, difference, pooled, standardError } = asymmetry;
  if (asymmetry.class === 'not-computable') return null;
  const { threshold } = methodFor(asymmetry);
  if (pooled && standardError !== null) return pooled.difference / threshold;
  if (!isRatio(asymmetry)) return difference / threshold;
  if (left <= 0 || right <= 0) return difference === 0 ? 0 : Math.sign(difference) * Number.MAX_VALUE;
  return (Math.sign(difference) * Math.abs(Math.log(right / left))) / threshold;
}

/** The size worth acting on as it was used, on the scale judged. */
function methodFor({ test, delta, metric }: Asymmetry): { threshold: number } {
  return (
    sideMethodOf(test, { deltas: { [test]: delta } }) ?? { threshold: metric === 'absolute' ? delta : 1 }
  );
}

/** The difference in words that name the better side: right 15.5 s better. */
export function sizeText(asymmetry: Asymmetry): string {
  const { betterSide, difference, percent, metric } = asymmetry;
  if (asymmetry.class === 'not-computable') return 'cannot be told apart';
  if (betterSide === 'equal') return 'equal';
  const test = testOf(asymmetry.test);
  const size =
    metric === 'log-lsi' && percent !== null
      ? `${numberWords(Math.abs(percent), 1)} %`
      : metric === 'bai1'
        ? `${numberWords(Math.abs(difference), 1)} points`
        : amount(Math.abs(difference), test);
  const better = test.better === 'higher' || test.better === 'lower' ? 'better' : 'more';
  return `${betterSide} ${size} ${better}`.replaceAll(' %', '\u00A0%').replace(' deg ', '° ');
}

const rowOf = (asymmetry: Asymmetry): LadderRow => ({
  name: testOf(asymmetry.test).name,
  verdict: VERDICTS[asymmetry.class].word,
  size: sizeText(asymmetry),
  estimate: estimateOf(asymmetry),
  error: asymmetry.standardError === null ? null : asymmetry.standardError / methodFor(asymmetry).threshold,
  real: asymmetry.class === 'likely' || asymmetry.class === 'confirmed',
  open: asymmetry.class === 'at-least',
});

/** The rows of the ladder: the surest first, then the largest. */
export const ladderRows = (asymmetries: readonly Asymmetry[]): readonly LadderRow[] =>
  asymmetries
    .map((asymmetry) => ({ asymmetry, row: rowOf(asymmetry) }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.asymmetry.class) - ORDER.indexOf(b.asymmetry.class) ||
        Math.abs(b.row.estimate ?? 0) - Math.abs(a.row.estimate ?? 0),
    )
    .map(({ row }) => row);
