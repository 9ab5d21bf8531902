import { kitOf, minutesOf } from '../../shared/catalogue/protocols';
import { KIT } from '../../shared/catalogue/test';
import type { TestId } from '../../shared/catalogue/tests';

/** How many tests a list has: "1 test", "12 tests". */
export const countWords = (tests: readonly TestId[]): string =>
  tests.length === 1 ? '1 test' : `${tests.length} tests`;

/** How long a list of tests takes: with long rests used for other tests, and one test after the other. */
export const minuteWords = (tests: readonly TestId[]): string => {
  const { from, to } = minutesOf(tests);
  const [least, most] = [Math.round(from), Math.round(to)];
  if (least !== most) return `${least} to ${most} minutes`;
  return most === 1 ? 'about 1 minute' : `about ${most} minutes`;
};

/** What has to be at hand: "wall · chair, 45 cm"; empty when nothing has. */
export const kitWords = (tests: readonly TestId[]): string =>
  kitOf(tests)
    .map((id) => KIT[id].toLowerCase())
    .join(' · ');
