import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { type MissingTrials, missingTrialsOf } from '../../../shared/screening/missing-trials';
import type { Measurement, Screening, Side, Trial } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';

/** One place a trial goes: a test on a side. */
export type Place = { readonly test: TestId; readonly side: Side };

/** The tests of a screening in the order they are done: those it set out with that are measured, then any other recorded. */
export const testsOf = ({ tests, screening }: ScreeningRecord): readonly TestId[] => {
  const all = new Set([...tests, ...screening.measurements.map((entry) => entry.test)]);
  return [...all].filter((test) => testOf(test).capture !== 'derived');
};

/** What has been recorded at a place, or undefined when nothing has. */
export const measurementAt = (screening: Screening, place: Place): Measurement | undefined =>
  screening.measurements.find((entry) => entry.test === place.test && entry.side === place.side);

/** All trials of a place, in the order recorded. */
export const trialsAt = (screening: Screening, place: Place): readonly Trial[] =>
  measurementAt(screening, place)?.trials ?? [];

/** Where the trials of one test stand, left before right. */
export const standingOf = (screening: Screening, test: TestId): readonly MissingTrials[] =>
  missingTrialsOf(screening, [test]);

export const isTestDone = (screening: Screening, test: TestId): boolean =>
  standingOf(screening, test).every((side) => side.trials === 0);

/** The side to test now, when `first` is the side the test begins with: they take turns unless the test wants one side done first; null when both are done. */
export const nextSide = (screening: Screening, test: TestId, first: Side): Side | null => {
  const due = standingOf(screening, test)
    .filter((side) => side.trials > 0)
    .toSorted((one, other) => Number(other.side === first) - Number(one.side === first));
  const turns = testOf(test).sideOrder?.trials !== 'one-side-first';
  const behind = turns ? due.toSorted((one, other) => one.counted - other.counted) : due;
  return behind[0]?.side ?? null;
};

/** The place and the trial recorded last, by the time in the trials' ids (UUIDv7 sorts by it); null when none was. */
export const lastTrialOf = ({ measurements }: Screening): Place | null => {
  const recorded = measurements.flatMap(({ test, side, trials }) =>
    trials.map(({ id = '' }) => ({ test, side, id })),
  );
  const last = recorded.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0];
  return last ? { test: last.test, side: last.side } : null;
};

/** The first test still to do, from one on and round to the start; null when the screening is complete. */
export const nextTest = (
  screening: Screening,
  tests: readonly TestId[],
  from: TestId | null,
): TestId | null => {
  const start = from === null ? 0 : Math.max(0, tests.indexOf(from));
  const round = [...tests.slice(start), ...tests.slice(0, start)];
  return round.find((test) => !isTestDone(screening, test)) ?? null;
};
