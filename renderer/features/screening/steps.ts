import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { firstSideOf } from '../../../shared/screening/first-side';
import { type MissingTrials, missingTrialsOf } from '../../../shared/screening/missing-trials';
import type { Measurement, Screening, Side } from '../../../shared/screening/screening';
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

/** Where the trials of one test stand, left before right. */
export const standingOf = (screening: Screening, test: TestId): readonly MissingTrials[] =>
  missingTrialsOf(screening, [test]);

export const isTestDone = (screening: Screening, test: TestId): boolean =>
  standingOf(screening, test).every((side) => side.trials === 0);

/** The side to test now: the first side of this visit, then in turns unless the test wants one side first; null when both are done. */
export const nextSide = ({ screening, earlierVisits }: ScreeningRecord, test: TestId): Side | null => {
  const standing = standingOf(screening, test);
  const inOrder = firstSideOf(test, earlierVisits) === 'right' ? standing.toReversed() : standing;
  const due = inOrder.filter((side) => side.trials > 0);
  const turns = testOf(test).sideOrder?.trials !== 'one-side-first';
  const behind = turns ? due.toSorted((one, other) => one.counted - other.counted) : due;
  return behind[0]?.side ?? null;
};

/** The places of the tests to do that have no trial that counts and nothing that ends them: what finishing now leaves out. */
export const leftOutOf = (record: ScreeningRecord): readonly Place[] =>
  testsOf(record).flatMap((test) =>
    standingOf(record.screening, test)
      .filter(({ state, counted }) => state === 'to-do' && counted === 0)
      .map(({ side }) => ({ test, side })),
  );

/** Where a trial was recorded last, by the time in its id (UUIDv7 sorts by it); null when none was. */
export const lastPlaceOf = ({ measurements }: Screening): Place | null => {
  const recorded = measurements.flatMap(({ test, side, trials }) =>
    trials.map(({ id = '' }) => ({ place: { test, side }, id })),
  );
  return recorded.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0]?.place ?? null;
};

/** The first place still to do, from a test on and round to the start; null when the screening is complete. */
export const nextPlace = (
  record: ScreeningRecord,
  tests: readonly TestId[],
  from: TestId | null,
): Place | null => {
  const start = from === null ? 0 : Math.max(0, tests.indexOf(from));
  for (const test of [...tests.slice(start), ...tests.slice(0, start)]) {
    const side = nextSide(record, test);
    if (side !== null) return { test, side };
  }
  return null;
};
