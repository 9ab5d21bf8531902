import { dayName, weekdayNumbered } from './day-words';
import { isInTaper } from './hard-rules';
import type { LaidWeek } from './lay-out';
import type { OpenBlock } from './share-exercises';
import type { RaceNear } from './situation';
import { DAY_NUMBERS, isLoaded } from './week';

/** A day seen from a week, in words: "Sunday", "Wednesday of next week", "the Sunday before". */
const dayInWords = (day: number): string => {
  const name = dayName(weekdayNumbered(day));
  if (day < 0) return `the ${name} before`;
  return day > 6 ? `${name} of next week` : name;
};

/** HC4 in a sentence, with the sets of this week's blocks that lie in the taper; null for a race that tapers none of its days. */
function taperSentence(race: RaceNear, blocks: readonly OpenBlock[]): string | null {
  if (!DAY_NUMBERS.some((day) => isInTaper(race, day))) return null;
  const sets = blocks
    .filter(({ day, demand }) => isLoaded(demand) && isInTaper(race, day))
    .reduce((sum, block) => sum + block.sets, 0);
  const room = sets > 0 ? `, here ${sets} sets` : '';
  return `Target race on ${dayInWords(race.day)}: in the 7 days before it heavy and moderate work is halved${room}, and nothing is new.`;
}

/** HC5 in a sentence; null for a race whose recovery does not reach this week. */
function recoverySentence({ target, day, recoverDays }: RaceNear): string | null {
  const last = day + recoverDays;
  if (!target || day >= 6 || last < 0) return null;
  return `After the target race on ${dayInWords(day)}: light work only until ${dayInWords(last)}.`;
}

/** What the target races in and around a week do to it, in sentences; none where no race is near. */
export const raceSentences = (
  { situation }: Pick<LaidWeek, 'situation'>,
  blocks: readonly OpenBlock[],
): readonly string[] =>
  situation.races
    .toSorted((a, b) => a.day - b.day)
    .flatMap((race) =>
      [taperSentence(race, blocks), recoverySentence(race)].filter((sentence) => sentence !== null),
    );
