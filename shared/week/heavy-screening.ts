import type { IsoDate } from '../basics/dates';
import { testOf } from '../catalogue/tests';
import { blocksTest } from '../findings/blocks';
import type { Screening } from '../screening/screening';

/**
 * The day of a screening that tires like an H block, because hops or maximal strength were measured (HC11) [P]; null when
 * none was.
 */
export const heavyScreeningOn = ({
  date,
  measurements,
}: Pick<Screening, 'date' | 'measurements'>): IsoDate | null => {
  const heavy = measurements.some(
    ({ test, trials }) =>
      trials.length > 0 &&
      (blocksTest('impact', test, testOf(test)) || blocksTest('maximal-strength', test, testOf(test))),
  );
  return heavy ? date : null;
};
