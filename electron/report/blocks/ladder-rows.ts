import type { Asymmetry, AsymmetryClass } from '../../../shared/asymmetry/asymmetry';
import { sideMethodOf } from '../../../shared/asymmetry/method';
import { testOf } from '../../../shared/catalogue/tests';
import { amount, numberWords } from '../../../shared/words/amount';
import { VERDICTS } from '../../../shared/words/verdict';
import { numberText, unitSign } from '../words';

/** One test on the ladder, in units of the size worth acting on; plus means right is better. */
export type LadderRow = {
  readonly name: string;
  /** The two scores, without their unit. */
  readonly left: string;
  readonly right: string;
  readonly unit: string;
  readonly verdict: string;
  /** The difference in words that name the better side. */
  readonly size: string;
  /** The same without them, for a place where the side is seen. */
  readonly short: string;
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

/** How large the difference is: 15.5 s. */
function shortSize({ difference, percent, metric, test }: Asymmetry): string {
  const size =
    metric === 'log-lsi' && percent !== null
      ? `${numberWords(Math.abs(percent), 1)} %`
      : metric === 'bai1'
        ? `${numberWords(Math.abs(difference), 1)} points`
        : amount(Math.abs(difference), testOf(test));
  return size.replaceAll(' %', '\u00A0%').replace(/ deg$/u, '°');
}

/** The difference in words that name the better side: right 15.5 s better. */
export function sizeText(asymmetry: Asymmetry): string {
  const { betterSide } = asymmetry;
  if (asymmetry.class === 'not-computable') return 'cannot be told apart';
  if (betterSide === 'equal') return 'equal';
  const { better } = testOf(asymmetry.test);
  const words = better === 'higher' || better === 'lower' ? 'better' : 'more';
  return `${betterSide} ${shortSize(asymmetry)} ${words}`;
}

function shortText(asymmetry: Asymmetry): string {
  if (asymmetry.class === 'not-computable') return '';
  return asymmetry.betterSide === 'equal' ? 'equal' : shortSize(asymmetry);
}

const UNITLESS: readonly string[] = ['grade', 'points', 'ratio'];

const unitOf = ({ metric, test, sessions }: Asymmetry): string => {
  const { unit } = testOf(test);
  const visits = sessions > 1 ? `, dot: mean of ${sessions} visits` : '';
  if (metric === 'bai1') return `% of the total${visits}`;
  return `${UNITLESS.includes(unit) ? unit : unitSign(unit).trim()}${visits}`;
};

/** A score in figures, with a plus where it stands at the top of the test. */
function scoreText({ test, limit, betterSide }: Asymmetry, side: 'left' | 'right', score: number): string {
  const capped = limit === 'both-at-cap' || (limit === 'one-at-cap' && betterSide === side);
  return `${numberText(score, testOf(test).decimals)}${capped ? '+' : ''}`;
}

const rowOf = (asymmetry: Asymmetry): LadderRow => ({
  name: testOf(asymmetry.test).name,
  left: scoreText(asymmetry, 'left', asymmetry.left),
  right: scoreText(asymmetry, 'right', asymmetry.right),
  unit: unitOf(asymmetry),
  short: shortText(asymmetry),
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
