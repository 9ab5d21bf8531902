import { describe, expect, test } from 'vitest';
import type { Id } from '../../../../shared/basics/ids';
import { changesSince } from '../../../../shared/evaluation/changes-since';
import { evaluationOf } from '../../../../shared/evaluation/evaluation-of';
import { proposalOf } from '../../../../shared/programme/propose';
import { openDoor } from '../../../support/door';

const DAY = 86_400_000;

type Door = Awaited<ReturnType<typeof openDoor>>;

const newClient = async ({ call }: Door, name = 'Ada') =>
  (await call('client.save', { facts: { name, sex: 'female', birthYear: 1990 }, note: '' })).id;

/** A visit today with one trial a side of each test given, finished unless said otherwise. */
async function visit(
  { call }: Door,
  clientId: Id<'Client'>,
  tests: Readonly<Record<string, readonly [left: number, right: number]>>,
  finished = true,
) {
  const { id: screeningId } = await call('screening.start', { clientId });
  for (const [test, [left, right]] of Object.entries(tests))
    for (const [side, value] of [
      ['left', left],
      ['right', right],
    ] as const)
      await call('screening.recordTrial', {
        screeningId,
        test: test as 'sls-eo',
        side,
        value,
        origin: 'typed',
      });
  if (finished) await call('screening.finish', { id: screeningId });
  return screeningId;
}

const judge = async ({ call }: Door, screeningId: Id<'Screening'>) => {
  const { screening } = await call('screening.open', { id: screeningId });
  const context = await call('judgement.context', { screeningId });
  return { screening, context, evaluation: evaluationOf(screening, context) };
};

const signed = { name: 'Jo Coach', reason: 'our wedge is higher' };

describe('two visits', () => {
  test('within four weeks are pooled: what each alone calls likely is confirmed, and reaches programme and paper', async () => {
    const door = await openDoor();
    const clientId = await newClient(door);
    const uneven = { 'wblt-cm': [12, 9.6] } as const;
    await visit(door, clientId, uneven);
    door.clock.advance(10 * DAY);
    const second = await visit(door, clientId, uneven);
    const { screening, context, evaluation } = await judge(door, second);
    expect(context.earlier.map(({ date }) => date)).toEqual(['2026-11-20']);
    expect(evaluationOf(screening).asymmetries[0]?.class).toBe('likely');
    expect(evaluation.asymmetries[0]).toMatchObject({ class: 'confirmed', sessions: 2 });

    await door.call('report.preview', { kind: 'coach', screeningId: second });
    expect(door.made[0]).toMatchObject({ kind: 'coach', evaluation });
    const proposal = proposalOf(evaluation, screening);
    const prescriptions = proposal.prescriptions.map(({ exercise, dose }) => ({ exercise, dose }));
    const choices = { prescriptions, coachNote: '', training: null, moves: [] };
    const issued = await door.call('programme.issue', { screeningId: second, choices, weeks: 6 });
    expect(issued.programme.findings).toEqual(evaluation.findings);
    expect(issued.programme.proposal).toEqual(proposal);
  });

  test('further apart are not pooled, yet the last one tells what changed', async () => {
    const door = await openDoor();
    const clientId = await newClient(door);
    await visit(door, clientId, { 'wblt-cm': [12, 5] });
    door.clock.advance(60 * DAY);
    await visit(door, clientId, { 'wblt-cm': [12, 6] });
    door.clock.advance(60 * DAY);
    await visit(door, clientId, {}, false);
    door.clock.advance(DAY);
    const now = await visit(door, clientId, { 'wblt-cm': [12, 11] });
    const { screening, context, evaluation } = await judge(door, now);
    expect(context.earlier.map(({ date }) => date)).toEqual(['2027-01-19']);
    expect(evaluation.asymmetries[0]?.sessions).toBe(1);
    expect(changesSince(screening, context)?.tests[0]?.asymmetry).toMatchObject({ verdict: 'better' });
  });

  test('of another client never count', async () => {
    const door = await openDoor();
    await visit(door, await newClient(door, 'Bea'), { 'wblt-cm': [12, 5] });
    door.clock.advance(10 * DAY);
    const mine = await visit(door, await newClient(door), { 'wblt-cm': [12, 9.6] });
    expect((await judge(door, mine)).context.earlier).toEqual([]);
  });
});

describe('the coach’s own error', () => {
  /** Clients tested twice, five days apart, each 1 cm different the second time. */
  const retested = async (door: Door, count: number) => {
    const clients = await Promise.all(
      Array.from({ length: count }, (_, place) => newClient(door, `Client ${place}`)),
    );
    for (const [place, client] of clients.entries())
      await visit(door, client, { 'wblt-cm': [8 + place / 4, 9 + place / 4] });
    door.clock.advance(5 * DAY);
    let last: Id<'Screening'> | null = null;
    for (const [place, client] of clients.entries()) {
      const by = place % 2 === 0 ? 1 : -1;
      last = await visit(door, client, { 'wblt-cm': [8 + place / 4 + by, 9 + place / 4 - by] });
    }
    if (last === null) throw new Error('somebody was tested');
    return { last, clients };
  };

  test('comes from ten clients tested twice, and not from nine', async () => {
    const door = await openDoor();
    const { last } = await retested(door, 9);
    expect((await judge(door, last)).context.ownErrors).toEqual({});
    const tenth = await newClient(door, 'The tenth');
    await visit(door, tenth, { 'wblt-cm': [10, 10] });
    door.clock.advance(5 * DAY);
    const open = await visit(door, tenth, { 'wblt-cm': [11, 9] }, false);
    expect((await judge(door, open)).context.ownErrors).toEqual({});
    await door.call('screening.finish', { id: open });
    const { context, evaluation } = await judge(door, open);
    expect(context.ownErrors['wblt-cm']).toMatchObject({ kind: 'sem', clients: 10 });
    expect(evaluation.asymmetries[0]?.errorSource).toBe('own');
    // Reopened, it is at work again and no retest.
    await door.call('screening.reopen', { id: open });
    expect((await judge(door, open)).context.ownErrors).toEqual({});
  });

  test('follows a trial that was put right', async () => {
    const door = await openDoor();
    const { last } = await retested(door, 10);
    const before = (await judge(door, last)).context.ownErrors['wblt-cm'];
    await door.call('screening.reopen', { id: last });
    await door.call('screening.recordTrial', {
      screeningId: last,
      test: 'wblt-cm',
      side: 'left',
      value: 18,
      origin: 'typed',
    });
    await door.call('screening.finish', { id: last });
    const after = (await judge(door, last)).context.ownErrors['wblt-cm'];
    if (before?.kind !== 'sem' || after?.kind !== 'sem') throw new Error('there is an own error');
    expect(after.sem).toBeGreaterThan(before.sem);
  });
});

test('recording a trial never changes the context of its own screening', async () => {
  const door = await openDoor();
  const clientId = await newClient(door);
  await visit(door, clientId, { 'wblt-cm': [12, 9.6] });
  door.clock.advance(10 * DAY);
  const open = await visit(door, clientId, { 'sls-eo': [30, 30] }, false);
  const before = await door.call('judgement.context', { screeningId: open });
  const trial = { screeningId: open, test: 'wblt-cm', side: 'left', value: 8, origin: 'typed' } as const;
  await door.call('screening.recordTrial', trial);
  expect(await door.call('judgement.context', { screeningId: open })).toEqual(before);
});

describe('a coach’s change of the rules', () => {
  test('acts on every screening, says so, is kept when undone, and outlives a restart', async () => {
    const door = await openDoor();
    const screeningId = await visit(door, await newClient(door), { 'wblt-cm': [7, 7] });
    const found = async () =>
      (await judge(door, screeningId)).evaluation.findings.filter(({ rule }) => rule === 'R05').length;
    expect(await found()).toBe(2);

    const [change] = await door.call('rules.change', {
      change: { what: 'rule-off', rule: 'R05' },
      ...signed,
    });
    expect(change).toMatchObject({ ...signed, date: '2026-11-20', ended: null });
    expect(await found()).toBe(0);
    const { warnings } = (await judge(door, screeningId)).evaluation;
    expect(warnings.map(({ text }) => text).join()).toMatch(/R05 is switched off by Jo Coach on 2026-11-20/);

    await door.call('vault.lock', undefined);
    await door.call('vault.unlock', { passphrase: 'four plain summer words' });
    expect(await found()).toBe(0);
    if (!change) throw new Error('the change is on record');
    door.clock.advance(DAY);
    const undone = await door.call('rules.undo', { id: change.id, name: 'Bo Coach' });
    expect(undone).toEqual([{ ...change, ended: { on: '2026-11-21', by: 'Bo Coach' } }]);
    expect(await found()).toBe(2);
    expect(await door.ask('rules.undo', { id: change.id, name: 'Bo Coach' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  test('a second change of the same number takes the place of the first', async () => {
    const { call } = await openDoor();
    const to = (value: number) =>
      call('rules.change', {
        change: { what: 'threshold', rule: 'R05', threshold: 'low-bend', value },
        ...signed,
      });
    await to(7);
    const changes = await to(6);
    expect(changes.map(({ change, ended }) => [change, ended === null])).toEqual([
      [expect.objectContaining({ value: 6 }), true],
      [expect.objectContaining({ value: 7 }), false],
    ]);
  });

  test.each([
    {
      draft: {
        change: { what: 'threshold', rule: 'R15', threshold: 'thigh-level', value: 5 },
        ...signed,
      },
      says: /literature/,
    },
    { draft: { change: { what: 'delta', test: 'ybt-ant', value: 5 }, ...signed }, says: /literature/ },
    { draft: { change: { what: 'rule-off', rule: 'R05' }, name: 'Jo', reason: '  ' }, says: /^reason/ },
    { draft: { change: { what: 'rule-off', rule: 'R05' }, name: ' ', reason: 'x' }, says: /^name/ },
    { draft: { change: { what: 'rule-off', rule: 'R99' }, ...signed }, says: /^change.rule/ },
  ])('is refused: $says', async ({ draft, says }) => {
    const { answer, call } = await openDoor();
    expect(await answer('rules.change', draft)).toMatchObject({
      error: { code: 'invalid-input', message: expect.stringMatching(says) },
    });
    expect(await call('rules.changes', undefined)).toEqual([]);
  });
});

test('a wish of the coach is kept with its screening, finished or not, and can be taken back', async () => {
  const door = await openDoor();
  const screeningId = await visit(door, await newClient(door), { 'run-heel-lift': [1, 1] });
  const rules = async () =>
    (await judge(door, screeningId)).evaluation.findings.map(({ rule }) => rule as string);
  expect(await rules()).not.toContain('R26');
  const context = await door.call('judgement.wish', { screeningId, wishes: ['heel-lift'] });
  expect(context.wishes).toEqual(['heel-lift']);
  expect(await rules()).toContain('R26');
  await door.call('judgement.wish', { screeningId, wishes: [] });
  expect(await rules()).not.toContain('R26');
});
