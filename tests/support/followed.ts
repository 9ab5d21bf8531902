import type { Page } from 'playwright';
import { addDays, type IsoDate, weekdayOf } from '../../shared/basics/dates';
import type { CallName, Input, Output } from '../../shared/ipc/contract';

/** Asks main as the window does; what has to be there before a test begins need not be clicked together. */
const ask = async <Name extends CallName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> => {
  const answer = await page.evaluate(
    ([call, given]) =>
      window.plumbline.call(String(call), given) as Promise<{ ok: boolean; value: unknown; error: unknown }>,
    [name, input] as const,
  );
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as Output<Name>;
};

/** Trials of a visit whose right side scores lower. */
const MEASURED = [
  ['sls-eo', 'left', [44, 45, 45]],
  ['sls-eo', 'right', [9, 10, 8]],
  ['wblt-cm', 'left', [12, 12.5, 12]],
  ['wblt-cm', 'right', [5, 5, 5.5]],
  ['heel-raise', 'left', [30]],
  ['heel-raise', 'right', [14]],
] as const;

const pace = { restSeconds: 60, daysPerWeek: 3, effort: 6 } as const;

/** Three exercises as they might be chosen: the heel raise with the right side doing more. */
const CHOSEN: Input<'programme.issue'>['choices']['prescriptions'] = [
  { exercise: 'act-glute-bridge', dose: { both: { sets: 3, reps: 12, holdSeconds: 2 }, ...pace } },
  {
    exercise: 'str-heel-raise-single',
    dose: { left: { sets: 2, reps: 10 }, right: { sets: 3, reps: 10 }, ...pace },
  },
  {
    exercise: 'bal-sl-stance',
    dose: { left: { sets: 2, seconds: 30 }, right: { sets: 2, seconds: 30 }, ...pace },
  },
];

type Week = NonNullable<Input<'programme.issue'>['choices']['training']>['week'];

/** The normal week of the evidence base: hard on Tuesday and Thursday, rest on Monday. */
const WEEK: Week = [
  { day: 'mon', kind: 'rest' },
  { day: 'tue', kind: 'hard', run: 'am' },
  { day: 'wed', kind: 'easy', run: 'am' },
  { day: 'thu', kind: 'hard', run: 'am' },
  { day: 'fri', kind: 'easy', run: 'am' },
  { day: 'sat', kind: 'easy', run: 'am' },
  { day: 'sun', kind: 'long', run: 'am' },
];

/** A programme of six weeks that the only client began so many weeks ago, four sessions a week. */
export async function issueBegun(page: Page, weeksAgo: number): Promise<Output<'programme.issue'>> {
  const [client] = await ask(page, 'client.list', { search: '' });
  if (!client) throw new Error('a client is on record');
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  const today = day as IsoDate;
  const startDate = addDays(today, -weekdayOf(today) - 7 * weeksAgo);
  const { id: screeningId } = await ask(page, 'screening.start', {
    clientId: client.id,
    date: addDays(startDate, -2),
  });
  for (const [test, side, values] of MEASURED)
    for (const value of values)
      await ask(page, 'screening.recordTrial', { screeningId, test, side, value, origin: 'typed' });
  await ask(page, 'screening.finish', { id: screeningId });
  const training = {
    ...{ startDate, weeks: 6, layout: 'four-by-twenty' as const, week: WEEK },
    equipment: ['step', 'chair', 'weight'],
  };
  await ask(page, 'week.save', { clientId: client.id, training });
  const choices = { prescriptions: CHOSEN, coachNote: '', training, moves: [] };
  return ask(page, 'programme.issue', { screeningId, choices, weeks: 6 });
}
