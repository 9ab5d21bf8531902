import { type TestId, testOf } from '../catalogue/tests';
import { scoreOf, sidesOf } from './score';
import { scoresOf } from './scores-of';
import type { Screening, Side } from './screening';

const other = (side: Side): Side => (side === 'left' ? 'right' : side === 'right' ? 'left' : 'both');

/** The side whose first trial of this test came first, by the time in the trials' ids (UUIDv7 sorts by it); null without trials. */
const begunWith = ({ measurements }: Screening, test: TestId): Side | null => {
  const first = measurements
    .filter((measurement) => measurement.test === test)
    .flatMap(({ side, trials }) => trials.map(({ id = '' }) => ({ side, id })))
    .toSorted((one, two) => (one.id < two.id ? -1 : 1));
  return first[0]?.side ?? null;
};

/** The side that scored lower; null unless both have a score and they differ. */
const lowerSide = (screening: Screening, test: TestId): Side | null => {
  const { scores } = scoresOf(screening);
  const [left, right] = [scoreOf(scores, test, 'left'), scoreOf(scores, test, 'right')];
  if (!left || !right || left.score === right.score) return null;
  const leftIsLess = left.score < right.score;
  return leftIsLess === (testOf(test).better !== 'lower') ? 'left' : 'right';
};

/** One of two sides by a text that is the same each time the screening is opened: as good as a coin, and steady. */
const drawn = (text: string): Side => {
  let sum = 0;
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum % 2 === 0 ? 'left' : 'right';
};

/**
 * The side a test begins with: the one it was begun with today, else by the test's own rule. `earlier` are screenings of
 * the same client, in any order; `lot` is a text that stays the same for this screening, drawn from where the rule wants chance.
 */
export const firstSideOf = (
  test: TestId,
  screening: Screening,
  earlier: readonly Screening[],
  lot: string,
): Side => {
  const { sideOrder } = testOf(test);
  if (!sideOrder || sidesOf(testOf(test)).length === 1) return sidesOf(testOf(test))[0] ?? 'both';
  const today = begunWith(screening, test);
  if (today) return today;
  const before = earlier.toSorted((one, two) => (one.date < two.date ? 1 : -1));
  if (sideOrder.first === 'swaps-each-visit') {
    const last = before.flatMap((visit) => begunWith(visit, test) ?? []);
    return last[0] ? other(last[0]) : 'left';
  }
  if (sideOrder.first === 'lower-or-random')
    return before.flatMap((visit) => lowerSide(visit, test) ?? [])[0] ?? drawn(`${lot}:${test}`);
  return 'left';
};
