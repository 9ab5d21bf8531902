import type { Equipment } from '../../../shared/catalogue/exercise';
import type { Exercise } from '../../../shared/catalogue/exercises';
import type { Prescription, SideDose } from '../../../shared/programme/programme';
import type { Weight } from '../ink/faces';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';
import { capital } from '../words';
import type { OneSide } from './side-ink';

/** One line of a dose: a side, or the whole body where `side` is null. */
export type DoseLine = { readonly side: OneSide | null; readonly dose: SideDose; readonly first: boolean };

/** One thing said in each line of a dose: its head, and how it stands in a line. */
export type DoseField = { readonly head: string; readonly of: (dose: SideDose) => string };

export type Dosed = { readonly prescription: Prescription; readonly exercise: Exercise };

/** What is written down with a size or a strength: the coach adds it by hand. */
const LOADS: readonly Equipment[] = ['weight', 'band', 'loop-band'];

/** The badge of a side, in type sizes, and the space after it. */
export const BADGE = { size: 1.2, after: mm(1.2) } as const;

/** The lines of a dose, left before right. */
export function linesOf({ dose: { left, right, both }, firstSide }: Prescription): readonly DoseLine[] {
  if (both) return [{ side: null, dose: both, first: false }];
  return [
    ...(left ? [{ side: 'left', dose: left, first: firstSide === 'left' } as const] : []),
    ...(right ? [{ side: 'right', dose: right, first: firstSide === 'right' } as const] : []),
  ];
}

/** What is said in each line besides the side. */
export function fieldsOf(
  { words }: Setting,
  { prescription: { dose }, exercise }: Dosed,
): readonly DoseField[] {
  const { card } = words;
  const { repsFor, restBy } = exercise.dose;
  const loaded = exercise.equipment.some((thing) => LOADS.includes(thing));
  const rest = restBy === undefined ? card.restSeconds(dose.restSeconds) : card.restBy[restBy];
  return [
    { head: card.sets, of: ({ sets }) => `${sets}` },
    { head: card.eachSet, of: (work) => card.work(work, repsFor) },
    { head: card.load, of: () => (loaded ? card.writeLoad : card.noLoad) },
    { head: card.rest, of: () => rest },
    { head: card.effort, of: () => card.effortOfTen(dose.effort) },
  ];
}

/** Bold where the sides differ. */
export const weightOf = ({ of }: DoseField, lines: readonly DoseLine[]): Weight =>
  new Set(lines.map(({ dose }) => of(dose))).size > 1 ? 'bold' : 'regular';

/** What left and right are in this exercise: the standing leg, the lower side. */
export const partOf = ({ exercise }: Dosed): string =>
  exercise.oneSided ? capital(exercise.trainedPart) : ' ';

/** The name of a line; in compact print it says which side is first, since there is no line for that. */
export const nameOf = ({ words, print }: Setting, { side, first }: DoseLine): string => {
  if (side === null) return words.card.wholeBody;
  return first && print === 'compact' ? words.card.firstOf(words.card[side]) : words.card[side];
};

/** How wide each column must be for the texts of a dose, that of the side first; without the space between columns. */
export function widthsOf(setting: Setting, dosed: Dosed): readonly number[] {
  const lines = linesOf(dosed.prescription);
  const wide = (head: string, cells: readonly number[]) =>
    Math.max(widthOfText(setting, head, 'tiny'), ...cells);
  const side = (line: DoseLine) =>
    widthOfText(setting, nameOf(setting, line), 'body', 'bold') +
    (line.side === null ? 0 : setting.scale.body * BADGE.size + BADGE.after);
  return [
    wide(partOf(dosed), lines.map(side)),
    ...fieldsOf(setting, dosed).map((field) =>
      wide(
        field.head,
        lines.map(({ dose }) => widthOfText(setting, field.of(dose), 'body', weightOf(field, lines))),
      ),
    ),
  ];
}
