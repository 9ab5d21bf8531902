import type { IsoDate } from '../../shared/basics/dates';
import { type ExerciseId, exerciseOf } from '../../shared/catalogue/exercises';
import type { IssuedProgramme, Prescription } from '../../shared/programme/programme';
import { type Training, WEEKDAYS } from '../../shared/screening/screening';
import type { ProgrammeBlock, ProgrammeWeek } from '../../shared/week/programme-week';
import { calendarOf } from '../../shared/week/race-calendar';
import { minutesTold } from '../../shared/week/session-minutes';
import type { Stage } from '../../shared/week/stages';
import { numbersOf, type StripDay } from './blocks/week-strip';

/** One week as it stands on the page that is handed in: what is planned on each day, by the exercises' numbers. */
export type SheetWeek = {
  readonly start: IsoDate;
  readonly stage: Stage;
  /** Monday to Sunday. */
  readonly days: readonly { readonly race: boolean; readonly numbers: readonly number[] }[];
};

/** The client's weeks as they are printed. */
export type SheetWeeks = {
  /** The first week, which the strip shows. */
  readonly strip: readonly StripDay[];
  readonly weeks: readonly SheetWeek[];
  /** In how many sessions of a week an exercise is done at most. */
  readonly sessionsOf: (exercise: ExerciseId) => number;
};

const minutesOf = ({ exercises }: ProgrammeBlock, prescriptions: readonly Prescription[]): number =>
  minutesTold(prescriptions.filter(({ exercise }) => exercises.includes(exercise)));

type Order = { readonly exercises: readonly ExerciseId[]; readonly prescriptions: readonly Prescription[] };

/** What is done in a block; drills of the run are only talked through there. */
const doneIn = ({ exercises }: ProgrammeBlock): readonly ExerciseId[] =>
  exercises.filter((exercise) => exerciseOf(exercise).dose.inEasyRun !== true);

/** The drills inside the run of a day, 0 for Monday. */
const drillsOn = ({ drills }: ProgrammeWeek, index: number): readonly ExerciseId[] =>
  drills.filter(({ days }) => days.includes(index)).map(({ exercise }) => exercise);

function stripOf(training: Training, week: ProgrammeWeek, order: Order): readonly StripDay[] {
  const { dayOn } = calendarOf(training);
  return WEEKDAYS.map((day, index) => {
    const { kind, run } = dayOn(index);
    const sessions = week.blocks
      .filter((block) => block.day === day && doneIn(block).length > 0)
      .map((block) => ({
        slot: block.slot,
        minutes: minutesOf(block, order.prescriptions),
        numbers: numbersOf(order.exercises, doneIn(block)),
      }));
    const drills = numbersOf(order.exercises, drillsOn(week, index));
    return { day, kind, run: run ?? null, drills, sessions };
  });
}

function sheetWeek(training: Training, week: ProgrammeWeek, at: number, order: Order) {
  const { dayOn } = calendarOf(training);
  return {
    start: week.start,
    stage: week.stage,
    days: WEEKDAYS.map((day, index) => {
      const { kind } = dayOn(7 * at + index);
      const held = week.blocks.filter((block) => block.day === day).flatMap(doneIn);
      return {
        race: kind === 'raceO' || kind === 'raceT',
        numbers: numbersOf(order.exercises, [...new Set([...held, ...drillsOn(week, index)])]),
      };
    }),
  };
}

/** The placed weeks of a sheet whose exercises are printed in this order; null where the running week is not known. */
export function sheetWeeksOf(
  { training, placedWeeks: placed }: IssuedProgramme,
  prescriptions: readonly Prescription[],
): SheetWeeks | null {
  const [first] = placed;
  if (!training || !first) return null;
  const order = { exercises: prescriptions.map(({ exercise }) => exercise), prescriptions };
  const times = (week: ProgrammeWeek, exercise: ExerciseId): number => {
    const drill = exerciseOf(exercise).dose.inEasyRun === true;
    if (drill) return week.drills.find((one) => one.exercise === exercise)?.days.length ?? 0;
    return week.blocks.filter(({ exercises }) => exercises.includes(exercise)).length;
  };
  return {
    strip: stripOf(training, first, order),
    weeks: placed.map((week, at) => sheetWeek(training, week, at, order)),
    sessionsOf: (exercise) => Math.max(1, ...placed.map((week) => times(week, exercise))),
  };
}
