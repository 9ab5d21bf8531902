import { exerciseOf } from '../../shared/catalogue/exercises/index.ts';
import { doseText } from '../../shared/programme/dose-words.ts';
import type { IssuedProgramme, Prescription, Proposal } from '../../shared/programme/programme.ts';
import { removersOf } from '../../shared/programme/removers.ts';
import { WEEKDAYS, type Weekday } from '../../shared/screening/screening.ts';
import { inARow } from '../../shared/week/day-words.ts';
import type { ProgrammeBlock, ProgrammeWeek } from '../../shared/week/programme-week.ts';
import { dates } from '../../shared/words/english/dates.ts';
import { list, table } from './markdown.ts';

const nameOf = ({ exercise }: Pick<Prescription, 'exercise'>): string => exerciseOf(exercise).name;

/** The exercises of the block, each with its dose and its reason. */
export const exercisesTable = ({ prescriptions }: Proposal): string =>
  table(
    ['', 'exercise', 'dose', 'because'],
    prescriptions.map((entry, index) => [
      String(index + 1),
      nameOf(entry),
      doseText(entry.dose),
      entry.because.length > 0 ? inARow(entry.because) : 'the block has room (R29)',
    ]),
  );

/** What would take the first exercise out again, and what was left out and why. */
export function limitsPart({ prescriptions, excluded }: Proposal): string {
  const [first] = prescriptions;
  const { complaints, redFlags } = first ? removersOf(first.exercise) : { complaints: [], redFlags: [] };
  const out = excluded.map(({ exercise, why }) => `${exerciseOf(exercise).name}: ${why}`);
  return [
    first &&
      `${nameOf(first)} would go if she said: ${complaints.join('; ')}; or with the red flags ${inARow(redFlags)}.`,
    out.length > 0 ? `Left out:\n\n${list(out)}` : 'Nothing was left out for safety or for want of things.',
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

const SLOTS = { am: 'early', mid: 'midday', pm: 'evening', late: 'late' } as const;
const DEMANDS = { H: 'heavy', M: 'moderate', L: 'light' } as const;

/** A block in a cell: "heavy, evening: 1 3 (18 min)". */
const blockWords = (block: ProgrammeBlock, order: readonly Prescription[]): string => {
  const numbers = block.exercises.map((id) => order.findIndex(({ exercise }) => exercise === id) + 1);
  return `${DEMANDS[block.demand]}, ${SLOTS[block.slot]}: ${numbers.join(' ')} (${block.minutes} min)`;
};

const cellOf = (day: Weekday, week: ProgrammeWeek, order: readonly Prescription[]): string =>
  week.blocks
    .filter((block) => block.day === day)
    .map((block) => blockWords(block, order))
    .join('; ');

const STAGES = { learn: 'learning', build: 'building', deload: 'lighter' } as const;

/** The weeks as a table, a row a week, with the sets that heavy and moderate blocks have room for. */
export function weeksTable({ placedWeeks, proposal }: IssuedProgramme): string {
  const used = WEEKDAYS.filter((day) =>
    placedWeeks.some(({ blocks }) => blocks.some((one) => one.day === day)),
  );
  return table(
    ['week from', 'is for', ...used.map((day) => dates.weekdayShort(day)), 'heavy and moderate sets'],
    placedWeeks.map((week) => [
      dates.short(week.start),
      STAGES[week.stage],
      ...used.map((day) => cellOf(day, week, proposal.prescriptions)),
      String(week.blocks.reduce((sum, { demand, sets }) => sum + (demand === 'L' ? 0 : sets), 0)),
    ]),
  );
}

/** What the app says of each week beside its blocks. */
export const weekNotes = ({ placedWeeks }: IssuedProgramme): string =>
  list(
    placedWeeks.flatMap(({ start, unplaced, suggestions }) => {
      const missing = unplaced.map(({ demand, why }) => `the ${DEMANDS[demand]} block has no place: ${why}.`);
      return [...missing, ...suggestions.map(({ text }) => text)].map(
        (note) => `**${dates.short(start)}**: ${note}`,
      );
    }),
  );
