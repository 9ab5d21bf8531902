import type { TestId } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import { useShortcut } from '../../ui/Shortcuts';
import type { Place } from './steps';

/** L and R choose the side, comma and full stop go to the test before and after; none of them while a clock runs. */
export function useTestKeys(
  tests: readonly TestId[],
  place: Place | null,
  fixed: boolean,
  goTo: (test: TestId, side?: Side | null) => void,
): void {
  const move = (by: number) => {
    const next = !fixed && place && tests[tests.indexOf(place.test) + by];
    if (next) goTo(next);
  };
  const choose = (side: Side) => {
    if (!fixed && place && place.side !== 'both') goTo(place.test, side);
  };
  useShortcut({ keys: 'l', says: 'Test the left side now', act: () => choose('left') });
  useShortcut({ keys: 'r', says: 'Test the right side now', act: () => choose('right') });
  useShortcut({ keys: ',', says: 'Go to the test before', act: () => move(-1) });
  useShortcut({ keys: '.', says: 'Go to the next test', act: () => move(1) });
}
