import type { TestDefinition } from '../../shared/catalogue/test';
import { TESTS } from '../../shared/catalogue/tests';
import { measurementFaults } from '../../shared/exchange/measurement-faults';
import type { ParsedInput } from '../../shared/ipc/contract';
import { invalidInput, refuseFaults } from './invalid-input';

type TrialDraft = ParsedInput<'screening.recordTrial'>;

/** The most newtons a hand-held or fixed dynamometer in a clinic reads; asked only until lever and body mass are known [P]. */
const MOST_NEWTONS = 3000;

/** Throws `invalid-input` unless the test is one that is measured and has this side. */
export function refuseWrongPlace({ test, side }: Pick<TrialDraft, 'test' | 'side'>): void {
  refuseFaults(
    measurementFaults([{ test, side, trials: [], notTested: '' }], undefined),
    (path) => path.slice(2),
    (path) => (path.at(-1) === 'side' ? side : test),
  );
}

/** Whether newtons of this test cannot become a score yet. */
const lacksForNewtons = (
  { unit }: TestDefinition,
  leverM: number | null,
  bodyMassKg: number | null,
): boolean =>
  (unit === 'Nm/kg' && (leverM === null || bodyMassKg === null)) || (unit === 'N/kg' && bodyMassKg === null);

/**
 * Throws `invalid-input` when the value, unit or rule set is none the catalogue knows for this test. Newtons become a
 * score with lever and body mass; while either is missing the value is kept and only its order of size is looked at.
 */
export function refuseImpossibleTrial(
  draft: TrialDraft,
  leverM: number | null,
  bodyMassKg: number | null,
): void {
  const { test, side, value, unit, ruleSet } = draft;
  const waits = unit === 'N' && lacksForNewtons(TESTS[test], leverM, bodyMassKg);
  if (waits && !(value >= 0 && value <= MOST_NEWTONS))
    throw invalidInput(['value'], `0 to ${MOST_NEWTONS} N`, value);
  const lever = unit === 'N' ? leverM : (draft.leverM ?? null);
  const given = { test, side, unit, ruleSet, ...(lever !== null && { leverM: lever }) };
  refuseFaults(
    measurementFaults(
      [waits ? { ...given, trials: [], notTested: '' } : { ...given, trials: [{ value }] }],
      bodyMassKg ?? undefined,
    ),
    (path) => (path[2] === 'trials' ? path.slice(4) : path.slice(2)),
    (path) => {
      const key = String(path.at(-1));
      return key in draft ? draft[key as keyof TrialDraft] : ruleSet?.[key];
    },
  );
}
