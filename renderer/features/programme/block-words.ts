import { WEEKDAYS } from '../../../shared/screening/screening';
import type { BlockMove, Place } from '../../../shared/week/block-move';
import { dayName } from '../../../shared/week/day-words';
import type { MoveJudgement } from '../../../shared/week/judge-move';
import type { ProgrammeBlock } from '../../../shared/week/programme-week';
import type { Stage } from '../../../shared/week/stages';
import { type Demand, SLOTS, type Slot } from '../../../shared/week/week';

/** What a demand asks, for the coach. */
export const DEMAND_WORDS: Readonly<Record<Demand, string>> = {
  H: 'Heavy',
  M: 'Moderate',
  L: 'Light',
};

/** What a week is for. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  learn: 'learning',
  build: 'building',
  deload: 'lighter week',
};

/** The times of day of the board, with the hour each begins (evidence base 5.1). */
export const SLOT_WORDS: Readonly<Record<Slot, string>> = {
  am: 'Morning',
  mid: 'Midday',
  pm: 'Evening',
  late: 'Late',
};

/** A place in words: "Tuesday evening", "Tuesday late". */
export const placeWords = ({ day, slot }: Place): string =>
  `${dayName(day)} ${SLOT_WORDS[slot].toLowerCase()}`;

/** The order of places in the week. */
export const byTime = (a: Place, b: Place): number =>
  WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day) || SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot);

/** How long what a block holds takes: "19 min". */
export const minutesWords = ({
  exercises,
  minutes,
}: Pick<ProgrammeBlock, 'exercises' | 'minutes'>): string => {
  if (exercises.length === 0) return 'nothing in it';
  return minutes === 0 ? 'talked through' : `${minutes} min`;
};

/** Points with their sign: "+2", "−3", "±0". */
export const pointsWords = (points: number): string =>
  points === 0 ? '±0' : points > 0 ? `+${points}` : `−${Math.abs(points)}`;

/** What it means to put a block somewhere, in a sentence. */
export function judgementWords({ broken, points, parts }: MoveJudgement): string {
  if (broken.length > 0)
    return `may not stand there: ${broken.map(({ rule, words }) => `${words} (${rule})`).join('; ')}`;
  if (points === 0) return 'costs nothing';
  const reasons = parts.map((part) => `${part.words} ${pointsWords(part.points)}`).join(', ');
  return `${points < 0 ? 'costs' : 'gains'} ${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}: ${reasons}`;
}

/** A coach's move as a line of what differs from the proposal. */
export function moveWords({ week, demand, from, to }: BlockMove): string {
  const block = `Week ${week + 1}, ${DEMAND_WORDS[demand].toLowerCase()} block`;
  if (to === null) return `${block}: taken out${from ? `, proposed on ${placeWords(from)}` : ''}`;
  return `${block}: on ${placeWords(to)} instead of ${from ? placeWords(from) : 'nowhere'}`;
}
