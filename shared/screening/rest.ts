import type { Id } from '../basics/ids';
import { madeAt } from '../basics/ids';
import { type TestId, testOf } from '../catalogue/tests';
import type { Screening } from './screening';
import { ENTERED_BY_MISTAKE } from './trial';

/** The moment, in milliseconds, until which the client rests before the next trial of a test; null before any trial. */
export const restsUntil = (
  { measurements }: Pick<Screening, 'measurements'>,
  test: TestId,
): number | null => {
  const { restSeconds } = testOf(test).protocol;
  const efforts = measurements
    .filter((measurement) => measurement.test === test)
    .flatMap(({ trials }) => trials)
    .flatMap(({ id, void: why }): readonly Id<'Trial'>[] =>
      id === undefined || why === ENTERED_BY_MISTAKE ? [] : [id],
    );
  if (restSeconds === 0 || efforts.length === 0) return null;
  return Math.max(...efforts.map(madeAt)) + restSeconds * 1000;
};
