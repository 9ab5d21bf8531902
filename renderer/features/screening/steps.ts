import { PROTOCOLS } from '../../../shared/catalogue/protocols';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Measurement, Screening, Side, Trial } from '../../../shared/screening/screening';

/** One place a trial goes: a test on a side. */
export type Place = { readonly test: TestId; readonly side: Side };

const PAIN_STOPS = 4;

const isProtocol = (id: string | undefined): id is keyof typeof PROTOCOLS =>
  id !== undefined && Object.hasOwn(PROTOCOLS, id);

/** The tests of a screening in the order they are done: its protocol's that are measured, then any other recorded. */
export const testsOf = (screening: Screening): readonly TestId[] => {
  const planned: readonly TestId[] = isProtocol(screening.protocol)
    ? PROTOCOLS[screening.protocol].tests
    : [];
  const all = [...planned, ...screening.measurements.map((entry) => entry.test)];
  return [...new Set(all)].filter((test) => testOf(test).capture !== 'derived');
};

/** The sides a test is done on, left first. */
export const sidesOf = (test: TestId): readonly Side[] =>
  testOf(test).sides === 'paired' ? ['left', 'right'] : ['both'];

/** What has been recorded at a place, or undefined when nothing has. */
export const measurementAt = (screening: Screening, place: Place): Measurement | undefined =>
  screening.measurements.find((entry) => entry.test === place.test && entry.side === place.side);

/** Trials that count, in the order recorded. */
export const countingTrials = (measurement: Measurement | undefined): readonly Trial[] =>
  (measurement?.trials ?? []).filter((trial) => trial.void === undefined && !trial.practice);

/** How many trials the test asks for on each side. */
export const trialsAsked = (test: TestId): number => {
  const { combine } = testOf(test);
  return combine.how === 'derived' ? 0 : combine.of;
};

/** Whether nothing more is due at this place: enough trials, marked as not tested, or stopped by pain. */
export const isDone = (screening: Screening, place: Place): boolean => {
  const measurement = measurementAt(screening, place);
  if (measurement?.notTested !== undefined) return true;
  const counting = countingTrials(measurement);
  return (
    counting.length >= trialsAsked(place.test) || counting.some((trial) => (trial.pain ?? 0) >= PAIN_STOPS)
  );
};

export const isTestDone = (screening: Screening, test: TestId): boolean =>
  sidesOf(test).every((side) => isDone(screening, { test, side }));

/** The side to test now: the one with fewer counting trials, left first when equal; null when both are done. */
export const nextSide = (screening: Screening, test: TestId): Side | null => {
  const due = sidesOf(test).filter((side) => !isDone(screening, { test, side }));
  const counted = (side: Side) => countingTrials(measurementAt(screening, { test, side })).length;
  return due.reduce<Side | null>(
    (best, side) => (best === null || counted(side) < counted(best) ? side : best),
    null,
  );
};

/** The first place still to do, from a test on and round to the start; null when the screening is complete. */
export const nextPlace = (
  screening: Screening,
  tests: readonly TestId[],
  from: TestId | null,
): Place | null => {
  const start = from === null ? 0 : Math.max(0, tests.indexOf(from));
  for (const test of [...tests.slice(start), ...tests.slice(0, start)]) {
    const side = nextSide(screening, test);
    if (side !== null) return { test, side };
  }
  return null;
};
