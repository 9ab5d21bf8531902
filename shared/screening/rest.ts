import { type TestId, testOf } from '../catalogue/tests';
import { missingTrialsOf } from './missing-trials';
import type { Screening, Trial } from './screening';

/** When a trial was recorded, in ms since 1970: the first 48 bits of its id (UUIDv7). */
const recordedAt = ({ id }: Trial): number =>
  Number.parseInt((id ?? '').replaceAll('-', '').slice(0, 12), 16);

/** When the rest before the next trial of a test is over, in ms since 1970; null where none is due or nothing was done yet. */
export function restEndsAt({ measurements, ...rest }: Screening, test: TestId): number | null {
  const { restSeconds } = testOf(test).protocol;
  const here = measurements.filter((measurement) => measurement.test === test);
  const times = here
    .flatMap(({ trials }) => trials)
    .map(recordedAt)
    .filter(Number.isFinite);
  if (restSeconds === 0 || times.length === 0) return null;
  const due = missingTrialsOf({ ...rest, measurements }, [test]).some(({ trials }) => trials > 0);
  return due ? Math.max(...times) + restSeconds * 1000 : null;
}
