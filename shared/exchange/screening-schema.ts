import { z } from 'zod';
import { daysBetween, type IsoDate, isoDateSchema, weekdayOf } from '../basics/dates';
import { testIdSchema } from '../catalogue/test-id';
import { clientFactsSchema } from '../client/client';
import { ORIGINS, SIDES, type Screening, WEEKDAYS } from '../screening/screening';
import { measurementFaults } from './measurement-faults';

const shortText = z.string().trim().min(1).max(300);

const trialSchema = z.strictObject({
  value: z.number(),
  pain: z.number().int().min(0).max(10).optional(),
  observations: z.array(z.string().min(1).max(60)).max(30).optional(),
  void: shortText.optional(),
});

const measurementSchema = z.strictObject({
  test: testIdSchema,
  side: z.enum(SIDES),
  unit: z.string().min(1).max(20).optional(),
  leverM: z.number().min(0.02).max(1.2).optional(),
  /** Options of the test's rule sets, such as `{ "surface": "flat" }`; absent means the standard way. */
  ruleSet: z.record(z.string().max(40), z.string().max(40)).optional(),
  trials: z.array(trialSchema).max(100).default([]),
  origin: z.enum(ORIGINS).optional(),
  notTested: shortText.optional(),
});

const raceSchema = z.strictObject({
  date: isoDateSchema,
  target: z.boolean(),
  distance: z.enum(['5k', '10k', 'half', 'marathon', 'other']),
});

const daySchema = z.strictObject({
  day: z.enum(WEEKDAYS),
  kind: z.enum(['rest', 'free', 'easy', 'long', 'hard']),
  run: z.enum(['am', 'mid', 'pm']).optional(),
});

const trainingSchema = z
  .strictObject({
    startDate: isoDateSchema,
    weeks: z.number().int().min(1).max(12),
    layout: z.enum(['four-by-twenty', 'micro', 'once']),
    week: z.array(daySchema).length(7, { error: 'seven days, one entry each' }),
    races: z.array(raceSchema).max(100).optional(),
    equipment: z.array(z.string().min(1).max(40)).max(50).optional(),
    lastRace: raceSchema.optional(),
  })
  .superRefine((training, context) => {
    const fault = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (weekdayOf(training.startDate) !== 0) fault(['startDate'], 'a Monday');
    training.week.forEach((day, index) => {
      if (training.week.findIndex((other) => other.day === day.day) !== index)
        fault(['week', index, 'day'], 'each weekday once');
      const runs = day.kind === 'easy' || day.kind === 'long' || day.kind === 'hard';
      if (!runs && day.run !== undefined) fault(['week', index, 'run'], `no run on a ${day.kind} day`);
    });
    if (training.lastRace && daysBetween(training.lastRace.date, training.startDate) <= 0)
      fault(['lastRace', 'date'], 'a date before the first week');
  });

/** What is wrong with a date or year of birth, seen from a day; paths start at `client`. */
export const ageFaults = (
  client: { birthDate?: IsoDate | undefined; birthYear?: number | undefined },
  date: IsoDate,
): { path: string[]; message: string }[] => {
  const year = Number(date.slice(0, 4));
  const faults: { path: string[]; message: string }[] = [];
  if (client.birthDate && daysBetween(client.birthDate, date) < 0)
    faults.push({ path: ['client', 'birthDate'], message: `a date on or before the screening (${date})` });
  if (client.birthYear !== undefined && client.birthYear > year)
    faults.push({ path: ['client', 'birthYear'], message: `a year up to the screening (${year})` });
  const born = client.birthDate ? Number(client.birthDate.slice(0, 4)) : client.birthYear;
  if (born !== undefined && year - born > 120)
    faults.push({
      path: ['client', client.birthDate ? 'birthDate' : 'birthYear'],
      message: 'an age of at most 120 years',
    });
  if (client.birthDate && client.birthYear !== undefined && Number(client.birthDate.slice(0, 4)) !== client.birthYear)
    faults.push({ path: ['client', 'birthYear'], message: 'the year of birthDate, or only one of the two' });
  return faults;
};

/** The exchange form of one screening, version 1: parses to the facts, or refuses with path and reason. */
export const screeningFileSchema = z
  .strictObject({
    format: z.literal('plumbline.screening'),
    version: z.literal(1),
    client: clientFactsSchema,
    date: isoDateSchema,
    protocol: z.string().min(1).max(60).optional(),
    measurements: z.array(measurementSchema).max(500),
    training: trainingSchema.optional(),
  })
  .superRefine((file, context) => {
    for (const { path, message } of [
      ...ageFaults(file.client, file.date),
      ...measurementFaults(file.measurements, file.client.bodyMassKg),
    ])
      context.addIssue({ code: 'custom', path: [...path], message });
  });

export type ScreeningFile = z.input<typeof screeningFileSchema>;

/** The facts of a parsed screening file. */
export const screeningOf = (file: z.output<typeof screeningFileSchema>): Screening => {
  const { format: _format, version: _version, ...facts } = file;
  return facts as Screening;
};
