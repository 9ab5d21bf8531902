import { daysBetween } from '../basics/dates';
import type { Evaluation } from '../evaluation/evaluation';
import { equipmentNamed } from './equipment-words';
import type { ScreeningFile } from './screening-schema';

type Warnings = Evaluation['warnings'];

/** A screening may be made in the week it is trained in, not after it. */
const DAYS_OF_A_WEEK = 7;

/** What in a file that was taken is worth a second look, besides its values; in the order of the file. */
export function entryWarningsOf({ date, training }: ScreeningFile): Warnings {
  if (!training) return [];
  const { startDate, races = [], equipment = [] } = training;
  const warnings: Warnings[number][] = [];
  const warn = (path: string, text: string) => warnings.push({ path: `training.${path}`, text });
  if (daysBetween(startDate, date) >= DAYS_OF_A_WEEK)
    warn('startDate', `The first week lies before the screening of ${date}; check the entry.`);
  races.forEach((race, index) => {
    if (daysBetween(startDate, race.date) < 0)
      warn(
        `races[${index}].date`,
        `${race.date} lies before the first week and changes nothing there; the race before it is lastRace.`,
      );
  });
  equipment.forEach((word, index) => {
    if (equipmentNamed(word) === null)
      warn(
        `equipment[${index}]`,
        `"${word}" is no equipment the library knows, so no exercise is chosen for it.`,
      );
  });
  return warnings;
}
