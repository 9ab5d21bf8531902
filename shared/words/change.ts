import type { AsymmetryChange, ChangeVerdict, ScoreChange } from '../asymmetry/change';
import { testOf } from '../catalogue/tests';
import { amount, numberWords } from './amount';

/** What became of a score, in a few words. */
export const CHANGE_WORDS = {
  better: 'better',
  worse: 'worse',
  larger: 'larger',
  smaller: 'smaller',
  'not-distinguishable': 'within error',
  'not-comparable': 'not comparable',
} as const satisfies Record<ChangeVerdict, string>;

/** The two scores and what a change must pass to be more than error: "6 to 11 cm, error ± 2.1 cm". */
export function scoreChangeText({ test, before, after, mdc95, atLeast }: ScoreChange): string {
  const measured = testOf(test);
  const error = mdc95 === null ? '' : `, error ± ${amount(mdc95, measured)}`;
  const bound = atLeast ? ', at the top of the test once' : '';
  return `${numberWords(before, measured.decimals)} to ${amount(after, measured)}${error}${bound}`;
}

const SIDES_WORDS = {
  better: 'sides closer together',
  worse: 'sides further apart',
  'not-distinguishable': 'within error',
  'not-comparable': 'not comparable',
} as const satisfies Record<AsymmetryChange['verdict'], string>;

/** Said beside a side difference whose lower-scoring side is another one than last time (evidence base 2.6). */
export const FLIP_NOTE =
  'the other side scored lower this time; two visits disagree half of the time by chance';

/** What became of a side difference, in words, with a change of sides named as one. */
export const sidesChangeText = ({ verdict, flipped }: AsymmetryChange): string =>
  flipped ? `${SIDES_WORDS[verdict]}; ${FLIP_NOTE}` : SIDES_WORDS[verdict];

/** How many scores became better, worse or neither: "2 better, 1 worse, 9 within error". */
export function changeSummary(changes: readonly ScoreChange[]): string {
  const verdicts = Object.keys(CHANGE_WORDS) as ChangeVerdict[];
  return verdicts
    .map(
      (verdict) => [changes.filter((one) => one.verdict === verdict).length, CHANGE_WORDS[verdict]] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}
