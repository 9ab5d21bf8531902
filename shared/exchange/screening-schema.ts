import { z } from 'zod';
import { daysBetween, type IsoDate, isoDateSchema } from '../basics/dates';
import { testIdSchema } from '../catalogue/test-id';
import { clientFactsSchema } from '../client/client';
import { ORIGINS, SIDES } from '../screening/screening';
import { flagFault, KNOWN_FLAGS } from './flag-words';
import { type Fault, measurementFaults } from './measurement-faults';
import { ruleSetSchema } from './rule-set-schema';
import { trainingSchema } from './training-schema';

const shortText = z.string().trim().min(1).max(300);
const OLDEST = 120;

const trialSchema = z.strictObject({
  value: z.number().describe('In the unit of the measurement, exactly as measured.'),
  pain: z.number().int().min(0).max(10).optional().describe('4 or more voids the score.'),
  observations: z.array(z.string().min(1).max(60)).max(30).optional(),
  void: shortText.optional().describe('Why the trial does not count.'),
});

const measurementSchema = z.strictObject({
  test: testIdSchema,
  side: z
    .enum(SIDES)
    .optional()
    .describe('left or right; both, or no side, for a test with one value for the whole body.'),
  unit: z
    .string()
    .min(1)
    .max(20)
    .optional()
    .describe('N for newtons, which become Nm/kg or N/kg; without it the unit of the test.'),
  leverM: z.number().min(0.02).max(1.2).optional().describe('The lever in metres, with newtons.'),
  ruleSet: ruleSetSchema.optional(),
  trials: z.array(trialSchema).max(100).default([]),
  origin: z.enum(ORIGINS).optional(),
  notTested: shortText.optional().describe('Why there is no score.'),
});

const clientSchema = clientFactsSchema.extend({
  flags: clientFactsSchema.shape.flags.describe(
    `Each ${KNOWN_FLAGS}; a part of the body may follow a colon.`,
  ),
});
type Client = z.output<typeof clientSchema>;

/** What is wrong with a date or year of birth, seen from a day; paths start at `client`. */
export const ageFaults = (
  client: { birthDate?: IsoDate | undefined; birthYear?: number | undefined },
  date: IsoDate,
): { path: string[]; message: string }[] => {
  const year = Number(date.slice(0, 4));
  const faults: { path: string[]; message: string }[] = [];
  const bornIn = client.birthDate === undefined ? undefined : Number(client.birthDate.slice(0, 4));
  if (client.birthDate && daysBetween(client.birthDate, date) < 0)
    faults.push({ path: ['client', 'birthDate'], message: `a date on or before the screening (${date})` });
  if (client.birthYear !== undefined && client.birthYear > year)
    faults.push({ path: ['client', 'birthYear'], message: `a year up to the screening (${year})` });
  const born = bornIn ?? client.birthYear;
  if (born !== undefined && year - born > OLDEST)
    faults.push({
      path: ['client', client.birthDate ? 'birthDate' : 'birthYear'],
      message: `an age of at most ${OLDEST} years`,
    });
  if (bornIn !== undefined && client.birthYear !== undefined && bornIn !== client.birthYear)
    faults.push({
      path: ['client', 'birthYear'],
      message: 'the year of birthDate, or only one of the two',
    });
  return faults;
};

const clientFaults = ({ flags = [], history = [] }: Client, date: IsoDate): readonly Fault[] => [
  ...history.flatMap((entry, index): readonly Fault[] =>
    entry.date !== undefined && daysBetween(entry.date, date) < 0
      ? [
          {
            path: ['client', 'history', index, 'date'],
            message: `a date on or before the screening (${date})`,
          },
        ]
      : [],
  ),
  ...flags.flatMap((flag, index): readonly Fault[] => {
    const message = flagFault(flag);
    return message === null ? [] : [{ path: ['client', 'flags', index], message }];
  }),
];

/** The exchange form of one screening, version 1: parses to the facts, or refuses with path and reason. */
export const screeningFileSchema = z
  .strictObject({
    format: z.literal('plumbline.screening'),
    version: z.literal(1),
    client: clientSchema,
    date: isoDateSchema,
    protocol: z.string().min(1).max(60).optional(),
    measurements: z.array(measurementSchema).max(500),
    training: trainingSchema.optional().describe('Needed for a programme with placed weeks.'),
  })
  .superRefine((file, context) => {
    for (const { path, message } of [
      ...ageFaults(file.client, file.date),
      ...clientFaults(file.client, file.date),
      ...measurementFaults(file.measurements, file.client.bodyMassKg),
    ])
      context.addIssue({ code: 'custom', path: [...path], message });
  });

export type ScreeningFile = z.output<typeof screeningFileSchema>;
