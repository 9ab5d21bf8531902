import { useHotkeys } from '@mantine/hooks';
import type { TestId } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import { type Place, sidesOf } from './steps';

/** L and R choose the side, comma and full stop go to the test before and after. */
export function useTestKeys(
  tests: readonly TestId[],
  place: Place | null,
  goTo: (test: TestId, side?: Side | null) => void,
): void {
  const move = (by: number) => {
    const next = place && tests[tests.indexOf(place.test) + by];
    if (next) goTo(next);
  };
  const choose = (side: Side) => {
    if (place && sidesOf(place.test).includes(side)) goTo(place.test, side);
  };
  useHotkeys([
    ['l', () => choose('left')],
    ['r', () => choose('right')],
    [',', () => move(-1)],
    ['.', () => move(1)],
  ]);
}
