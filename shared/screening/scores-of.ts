import type { TestDefinition } from '../catalogue/test';
import { TEST_IDS, type TestId, testOf } from '../catalogue/tests';
import type { ClientFacts } from '../client/client';
import { combineTrials } from './combine';
import { deriveScore } from './derived';
import { ruleSetInForce, sameRuleSet } from './rule-set';
import { type NoScoreReason, type NotScored, type Score, type Scores, sidesOf } from './score';
import type { Measurement, Screening, Side } from './screening';
import { counts, type NoValueReason, PAIN_THAT_VOIDS, valueInUnit, worstPainOf } from './trial';

type Place = { readonly test: TestId; readonly side: Side };
type Outcome = Score | NotScored;

const isScore = (outcome: Outcome): outcome is Score => 'score' in outcome;

const WHY: Readonly<Record<Exclude<NoScoreReason, 'not-tested' | 'pain' | 'missing-part'>, string>> = {
  'too-few-trials': 'no trial counted',
  'no-body-mass': 'no body mass recorded',
  'no-lever': 'no lever recorded',
  'unknown-unit': 'recorded in a unit this test does not have',
  'no-leg-length': 'no leg length recorded',
  'wrong-side': 'recorded on a side this test does not have',
};

const noScore = (place: Place, reason: NoScoreReason, why: string): NotScored => ({ ...place, why, reason });

/** Below the last digit of any instrument: nothing at all, and kept from drowning ratios further on. */
const SMALLEST_VALUE = 1e-9;

/** The values that count, in the test's unit, from the measurements made under the options used last. */
const valuesOf = (
  measurements: readonly Measurement[],
  test: TestDefinition,
  client: ClientFacts,
): { values: readonly number[]; ruleSet: Score['ruleSet'] } | NoValueReason => {
  const last = measurements.findLast((measurement) => measurement.trials.some(counts));
  const ruleSet = ruleSetInForce(test, last?.ruleSet);
  const values: number[] = [];
  for (const measurement of measurements) {
    if (!sameRuleSet(ruleSet, ruleSetInForce(test, measurement.ruleSet))) continue;
    for (const trial of measurement.trials) {
      if (!counts(trial)) continue;
      const value = valueInUnit(trial.value, test, measurement, client);
      if (typeof value === 'string') return value;
      values.push(Math.abs(value) < SMALLEST_VALUE ? 0 : value);
    }
  }
  return { values, ruleSet };
};

const measuredOutcome = (
  place: Place,
  measurements: readonly Measurement[],
  client: ClientFacts,
): Outcome => {
  const test = testOf(place.test);
  const { combine, cap } = test;
  if (combine.how === 'derived')
    return noScore(place, 'missing-part', 'computed from its parts, never typed');
  const said = measurements.find((measurement) => measurement.notTested !== undefined)?.notTested;
  if (said !== undefined) return noScore(place, 'not-tested', said);
  const pain = Math.max(-1, ...measurements.map((measurement) => worstPainOf(measurement) ?? -1));
  if (pain >= PAIN_THAT_VOIDS) return noScore(place, 'pain', `pain ${pain}/10 during the test`);
  const found = valuesOf(measurements, test, client);
  if (typeof found === 'string') return noScore(place, found, WHY[found]);
  const { values, ruleSet } = found;
  const upToCap = cap === undefined ? values : values.map((value) => Math.min(value, cap));
  const score = combineTrials(upToCap, combine, test.better);
  if (score === null || !Number.isFinite(score))
    return noScore(place, 'too-few-trials', WHY['too-few-trials']);
  const capped = cap !== undefined && upToCap.some((value) => value === cap);
  return { ...place, score, trials: values.length, capped, values, ruleSet };
};

type Known = ReadonlyMap<string, Outcome>;
const keyOf = ({ test, side }: Place): string => `${test}:${side}`;

/** A derived measure's outcome; null unless every part was at least tried on that side. */
const derivedOutcome = (place: Place, measured: Known, client: ClientFacts): Outcome | null => {
  const { combine } = testOf(place.test);
  if (combine.how !== 'derived') return null;
  const scores: Score[] = [];
  let missing: NotScored | null = null;
  for (const part of combine.from) {
    const outcome = measured.get(`${part}:${place.side}`);
    if (!outcome) return null;
    if (isScore(outcome)) scores.push(outcome);
    else missing ??= outcome;
  }
  if (missing) return noScore(place, 'missing-part', `no score for ${testOf(missing.test).name}`);
  const legLength = place.side === 'both' ? undefined : client.legLengthCm?.[place.side];
  const value = deriveScore(
    scores.map(({ score }) => score),
    combine.as,
    legLength,
  );
  if (value === 'no-leg-length') return noScore(place, value, WHY[value]);
  if (value === 'missing-part' || !Number.isFinite(value))
    return noScore(place, 'missing-part', 'a part is zero');
  return {
    ...place,
    score: value,
    trials: Math.min(...scores.map(({ trials }) => trials)),
    capped: scores.some(({ capped }) => capped),
    values: [],
    ruleSet: Object.assign({}, ...scores.map(({ ruleSet }) => ruleSet)),
  };
};

const measurementsByPlace = (measurements: readonly Measurement[]): ReadonlyMap<string, Measurement[]> => {
  const places = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    const there = places.get(keyOf(measurement));
    if (there) there.push(measurement);
    else places.set(keyOf(measurement), [measurement]);
  }
  return places;
};

/** Every test and side, in catalogue order and left before right. */
const PLACES: readonly Place[] = TEST_IDS.flatMap((test) =>
  (['left', 'right', 'both'] as const).map((side) => ({ test, side })),
);

/**
 * The scores of a screening and, for what was recorded without giving one, why; in catalogue order, left before right.
 * The coach's word that a test was not done outranks its trials, and pain outranks what they would score.
 */
export const scoresOf = ({ measurements, client }: Pick<Screening, 'measurements' | 'client'>): Scores => {
  const measured = new Map<string, Outcome>();
  for (const [key, there] of measurementsByPlace(measurements)) {
    const place = there[0];
    if (!place) continue;
    const { test, side } = place;
    const outcome = sidesOf(testOf(test)).includes(side)
      ? measuredOutcome({ test, side }, there, client)
      : noScore({ test, side }, 'wrong-side', WHY['wrong-side']);
    measured.set(key, outcome);
  }
  const scores: Score[] = [];
  const notTested: NotScored[] = [];
  for (const place of PLACES) {
    const outcome = derivedOutcome(place, measured, client) ?? measured.get(keyOf(place));
    if (!outcome) continue;
    if (isScore(outcome)) scores.push(outcome);
    else notTested.push(outcome);
  }
  return { scores, notTested };
};
