import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { type RuleChange, type RuleChangeRecord, sameThing } from '../../../shared/findings/rule-change';
import type { RuleId } from '../../../shared/findings/rules';
import { thresholdsOf } from '../../../shared/findings/settings';
import type { NumberLimits } from '../../ui/read-number';

/** One thing a coach may change of a rule or a test. */
export type Choice = {
  readonly label: string;
  /** The default a new number takes the place of; null where there is none to type. */
  readonly number: { readonly now: number; readonly limits: NumberLimits; readonly says: string } | null;
  /** The change that comes of it, with the number typed. */
  readonly change: (value: number) => RuleChange;
};

const MOST = 100_000;

/** What may be changed of a rule: switching it off, and the numbers that are our own defaults. */
export const choicesOfRule = (rule: RuleId): readonly Choice[] => [
  { label: 'Switch this rule off', number: null, change: () => ({ what: 'rule-off', rule }) },
  ...thresholdsOf(rule)
    .filter(({ tag }) => tag === 'P')
    .map(({ id, value: now, says }): Choice => {
      const max = id.startsWith('probability') ? 1 : MOST;
      return {
        label: `Change this default: ${now} ${says}`,
        number: { now, limits: { min: 0, max, unit: '', decimals: 2 }, says },
        change: (value) => ({ what: 'threshold', rule, threshold: id, value }),
      };
    }),
];

/** The size worth acting on in a test, and its unit; null where sides are not compared. */
const deltaOf = (
  id: TestId,
): { readonly now: number; readonly unit: string; readonly max: number } | null => {
  const { asymmetry, unit } = testOf(id);
  if (asymmetry.metric === 'none') return null;
  if ('cut' in asymmetry) return { now: asymmetry.cut, unit: '% of the better side', max: 99.99 };
  return { now: asymmetry.delta, unit: asymmetry.metric === 'bai1' ? '%' : unit, max: MOST };
};

/** What may be changed of a test: the size of side difference worth acting on, where it is our own default. */
export function choicesOfTest(test: TestId): readonly Choice[] {
  const { asymmetry } = testOf(test);
  const delta = deltaOf(test);
  if (!delta || asymmetry.metric === 'none' || asymmetry.tag !== 'P') return [];
  const { now, unit, max } = delta;
  return [
    {
      label: `Change this default: worth acting on from ${now} ${unit}`,
      number: { now, limits: { min: 0.01, max, unit: '', decimals: 2 }, says: unit },
      change: (value) => ({ what: 'delta', test, value }),
    },
  ];
}

/** A change in words: "Switched off", "7 instead of 8 centimetres from toe to wall …". */
export function changeWords(change: RuleChange): string {
  if (change.what === 'rule-off') return 'Switched off';
  if (change.what === 'delta') {
    const delta = deltaOf(change.test);
    return `Worth acting on from ${change.value} instead of ${delta?.now ?? '?'} ${delta?.unit ?? ''}`.trim();
  }
  const threshold = thresholdsOf(change.rule).find(({ id }) => id === change.threshold);
  return threshold ? `${change.value} instead of ${threshold.value} ${threshold.says}` : change.threshold;
}

/** The changes made to what is on a page, newest first: those in force before those undone. */
export function changesOf(
  choices: readonly Choice[],
  records: readonly RuleChangeRecord[],
): readonly RuleChangeRecord[] {
  const own = records.filter(({ change }) => choices.some((choice) => sameThing(choice.change(0), change)));
  return own.toSorted((a, b) => Number(a.ended !== null) - Number(b.ended !== null));
}

/** Whether a change of this thing is in force. */
export const isMade = (choice: Choice, records: readonly RuleChangeRecord[]): boolean =>
  records.some(({ change, ended }) => ended === null && sameThing(choice.change(0), change));
