import { z } from 'zod';
import { daysBetween, isoDateSchema, weekdayOf } from '../basics/dates';
import { type Training, WEEKDAYS } from '../screening/screening';
import { equipmentNamed } from './equipment-words';

const MONDAY = 0;
/** What runners have on; the other kinds of day have no run. */
const RUN_DAYS: readonly string[] = ['easy', 'long', 'hard'];

const raceSchema = z.strictObject({
  date: isoDateSchema,
  target: z.boolean().describe('Whether the season is built towards it.'),
  distance: z.enum(['5k', '10k', 'half', 'marathon', 'other']),
});

const daySchema = z.strictObject({
  day: z.enum(WEEKDAYS),
  kind: z
    .enum(['rest', 'free', 'easy', 'long', 'hard'])
    .describe('free: no run, but strength work is welcome; rest: nothing at all.'),
  run: z
    .enum(['am', 'mid', 'pm'])
    .optional()
    .describe('When the run is; on easy, long and hard days, and only on those.'),
});

const shape = z.strictObject({
  startDate: isoDateSchema.describe('A Monday.'),
  weeks: z.number().int().min(1).max(12),
  layout: z.enum(['four-by-twenty', 'micro', 'once']),
  week: z
    .array(daySchema)
    .length(7, { error: 'seven entries, one for each day' })
    .describe('Each weekday once; repeats each week.'),
  races: z.array(raceSchema).max(100).optional().describe('At most one a day.'),
  equipment: z
    .array(z.string().min(1).max(40))
    .max(50)
    .optional()
    .describe('What the client has at home; a word that is not known is kept and listed in warnings.'),
  lastRace: raceSchema.optional().describe('Before startDate.'),
});
type Shape = z.output<typeof shape>;
type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

/** The places of entries whose key an earlier one has. */
const repeated = (keys: readonly string[]): readonly number[] => {
  const first = new Map<string, number>();
  keys.forEach((key, index) => {
    if (!first.has(key)) first.set(key, index);
  });
  return keys.flatMap((key, index) => (first.get(key) === index ? [] : [index]));
};

const runFaults = ({ week }: Shape): readonly Fault[] =>
  week.flatMap(({ kind, run }, index): readonly Fault[] => {
    const runs = RUN_DAYS.includes(kind);
    if (runs === (run !== undefined)) return [];
    const message = runs ? `am | mid | pm, since ${kind} is a run` : `no run on a ${kind} day`;
    return [{ path: ['week', index, 'run'], message }];
  });

const faultsOf = (training: Shape): readonly Fault[] => {
  const { startDate, week, races = [], lastRace } = training;
  const faults: Fault[] = [];
  if (weekdayOf(startDate) !== MONDAY) faults.push({ path: ['startDate'], message: 'a Monday' });
  for (const index of repeated(week.map(({ day }) => day)))
    faults.push({ path: ['week', index, 'day'], message: 'each weekday once' });
  faults.push(...runFaults(training));
  for (const index of repeated(races.map(({ date }) => date)))
    faults.push({ path: ['races', index, 'date'], message: 'at most one race a day' });
  if (lastRace && daysBetween(lastRace.date, startDate) <= 0)
    faults.push({ path: ['lastRace', 'date'], message: `a date before the first week (${startDate})` });
  return faults;
};

/** The exchange form of the client's running week, with what is at home; the first week starts on a Monday. */
export const trainingSchema = shape.superRefine((training, context) => {
  for (const { path, message } of faultsOf(training))
    context.addIssue({ code: 'custom', path: [...path], message });
});

/** A word as the ids it stands for, or as it is. */
const idsOf = (word: string): readonly string[] => equipmentNamed(word) ?? [word];

/** The training plan a parsed entry stands for: the week from Monday on, things at home as ids. */
export const trainingOf = ({ equipment, week, ...rest }: Shape): Training =>
  ({
    ...rest,
    week: [...week].sort((a, b) => WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day)),
    ...(equipment && { equipment: [...new Set(equipment.flatMap(idsOf))] }),
  }) as Training;
