import { addDays, type IsoDate, weekdayOf } from '../../../shared/basics/dates';
import { EQUIPMENT, EQUIPMENT_WORDS, type Equipment } from '../../../shared/catalogue/exercise';
import { USUAL_WEEKS } from '../../../shared/programme/retest';
import type { RaceDistance, Training, Weekday } from '../../../shared/screening/screening';
import { WEEKDAYS } from '../../../shared/screening/screening';
import { dayName } from '../../../shared/week/day-words';
import { startingOn } from '../../../shared/week/starting-on';
import { longDay } from '../../ui/day-words';
import { type DateLimits, readDate } from '../../ui/read-date';

type Day = Training['week'][number];
export type RunTime = NonNullable<Day['run']>;

/** One day as said so far: nothing is assumed, least of all whether a day without a run is a day of rest. */
export type DayDraft = { readonly kind: Day['kind'] | null; readonly run: RunTime | null };

/** One race as typed. */
export type RaceDraft = {
  readonly key: number;
  readonly date: string;
  readonly target: boolean;
  readonly distance: RaceDistance;
};

/** The form as typed, letter for letter. */
export type WeekDraft = {
  readonly days: Readonly<Record<Weekday, DayDraft>>;
  readonly races: readonly RaceDraft[];
  readonly layout: Training['layout'];
  readonly equipment: readonly Equipment[];
  readonly start: string;
  readonly weeks: string;
};

/** What a client may have at home beyond what every home is taken to have. */
export const THINGS: readonly Equipment[] = EQUIPMENT.filter((item) => !EQUIPMENT_WORDS[item].atHome);

export const WEEKS_LIMITS = { min: 1, max: 12, decimals: 0, unit: 'weeks' } as const;
/** Dates of races and of the first week lie behind or ahead. */
export const DATE_LIMITS: DateLimits = {
  year: false,
  first: '2000-01-01' as IsoDate,
  last: '2199-12-31' as IsoDate,
};

const MONDAY_AFTER = 7;

/** The Monday on or after a day. */
export const mondayFrom = (date: IsoDate): IsoDate =>
  addDays(date, (MONDAY_AFTER - weekdayOf(date)) % MONDAY_AFTER);

export const isRunDay = (kind: DayDraft['kind']): boolean =>
  kind === 'easy' || kind === 'long' || kind === 'hard';

const NOTHING_SAID: DayDraft = { kind: null, run: null };

const daysOf = (week: Training['week']): WeekDraft['days'] => {
  const said = (name: Weekday): DayDraft => {
    const day = week.find((one) => one.day === name);
    return day ? { kind: day.kind, run: day.run ?? null } : NOTHING_SAID;
  };
  return {
    mon: said('mon'),
    tue: said('tue'),
    wed: said('wed'),
    thu: said('thu'),
    fri: said('fri'),
    sat: said('sat'),
    sun: said('sun'),
  };
};

/** The form prefilled with what was asked last; a first week that is past becomes the next Monday. Without one, nothing is assumed. */
export function weekDraftOf(training: Training | null, today: IsoDate): WeekDraft {
  const next = mondayFrom(today);
  const start = training && training.startDate > today ? training.startDate : next;
  const races = [...(training?.lastRace ? [training.lastRace] : []), ...(training?.races ?? [])];
  return {
    days: daysOf(training?.week ?? []),
    races: races
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ date, target, distance }, key) => ({ key, date: longDay(date), target, distance })),
    layout: training?.layout ?? 'four-by-twenty',
    equipment: THINGS.filter((item) => training?.equipment?.includes(item)),
    start: longDay(start),
    weeks: String(training?.weeks ?? USUAL_WEEKS),
  };
}

export type Wrong = { readonly field: string; readonly says: string };
export type WeekReading =
  | { readonly ok: true; readonly training: Training }
  | { readonly ok: false; readonly wrong: readonly Wrong[] };

/** What is still to be said of a day, or null. */
export const dayProblem = ({ kind, run }: DayDraft): string | null => {
  if (kind === null) return 'Say which: a rest day and a day that only has no run are not the same.';
  return isRunDay(kind) && run === null ? 'Say when the run is.' : null;
};

/** What is wrong with a race as typed, or null; an empty date is a race not yet typed. */
export const raceProblem = ({ date }: RaceDraft): string | null => {
  const reading = readDate(date, DATE_LIMITS);
  if (reading.kind === 'problem') return reading.expected;
  return reading.kind === 'date' ? null : 'Type the day of the race, or remove it.';
};

/** What is wrong with the first day as typed, or null. */
export function startProblem(start: string): string | null {
  const reading = readDate(start, DATE_LIMITS);
  if (reading.kind === 'problem') return reading.expected;
  if (reading.kind !== 'date') return 'Type the Monday the programme begins.';
  return weekdayOf(reading.date) === 0
    ? null
    : `Programmes begin on a Monday; the next one is ${longDay(mondayFrom(reading.date))}.`;
}

const readWeeks = (text: string): number | null => {
  const weeks = Number(text.trim());
  return Number.isInteger(weeks) && weeks >= WEEKS_LIMITS.min && weeks <= WEEKS_LIMITS.max ? weeks : null;
};

type Race = NonNullable<Training['races']>[number];

const racesOf = (races: readonly RaceDraft[]): readonly Race[] =>
  races
    .flatMap(({ date, target, distance }) => {
      const reading = readDate(date, DATE_LIMITS);
      return reading.kind === 'date' ? [{ date: reading.date, target, distance }] : [];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));

function wrongIn(draft: WeekDraft): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const note = (field: string, says: string | null) => {
    if (says !== null) wrong.push({ field, says });
  };
  for (const day of WEEKDAYS) note(dayName(day), dayProblem(draft.days[day]));
  draft.races.forEach((race, place) => {
    note(`Race ${place + 1}`, raceProblem(race));
  });
  const dates = racesOf(draft.races).map(({ date }) => date);
  if (new Set(dates).size < dates.length) note('Races', 'Two races lie on the same day.');
  note('First Monday', startProblem(draft.start));
  if (readWeeks(draft.weeks) === null) note('Weeks', 'Type a number from 1 to 12.');
  return wrong;
}

/** The training week in the form, or what in it needs another look. The last race before the first week is told from those ahead. */
export function readWeekDraft(draft: WeekDraft): WeekReading {
  const wrong = wrongIn(draft);
  const start = readDate(draft.start, DATE_LIMITS);
  const weeks = readWeeks(draft.weeks);
  if (wrong.length > 0 || start.kind !== 'date' || weeks === null) return { ok: false, wrong };
  const races = racesOf(draft.races);
  const said: Training = {
    startDate: start.date,
    weeks,
    layout: draft.layout,
    week: WEEKDAYS.flatMap((day) => {
      const { kind, run } = draft.days[day];
      return kind === null ? [] : [{ day, kind, ...(run !== null && isRunDay(kind) && { run }) }];
    }),
    races,
    ...(draft.equipment.length > 0 && { equipment: draft.equipment }),
  };
  return { ok: true, training: startingOn(said, start.date) };
}
