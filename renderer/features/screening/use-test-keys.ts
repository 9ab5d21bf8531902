import type { TestId } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import { useShortcut } from '../../ui/Shortcuts';
import type { Place } from './steps';

/**
 * L and R choose the side; Page Up and Page Down (or comma and full stop, where nothing is typed) go to the test before and
 * after. While a stopwatch or counter runs, none of them does anything.
 */
export function useTestKeys(
  tests: readonly TestId[],
  place: Place | null,
  atRest: boolean,
  goTo: (test: TestId, side?: Side | null) => void,
): void {
  const move = (by: number) => {
    const next = place && tests[tests.indexOf(place.test) + by];
    if (next) goTo(next);
  };
  const choose = (side: Side) => {
    if (place && place.side !== 'both') goTo(place.test, side);
  };
  const keys = (key: string, says: string, act: () => void) => (!atRest ? null : { keys: key, says, act });
  useShortcut(keys('l', 'Test the left side now', () => choose('left')));
  useShortcut(keys('r', 'Test the right side now', () => choose('right')));
  useShortcut(keys('pageup', 'Go to the test before', () => move(-1)));
  useShortcut(keys(',', 'Go to the test before', () => move(-1)));
  useShortcut(keys('.', 'Go to the next test', () => move(1)));
}
