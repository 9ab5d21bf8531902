import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import { testGateOf } from '../../../../shared/findings/stopped-tests';
import { openDoor } from '../../../support/door';

const DAY = 86_400_000;

async function withClient(flags: string[] = []) {
  const door = await openDoor();
  const facts = { name: 'Ada', sex: 'female', ...(flags.length > 0 && { flags }) } as const;
  const { id: clientId } = await door.call('client.save', { facts, note: '' });
  const flagsNow = async () => (await door.call('client.open', { id: clientId })).facts.flags ?? [];
  return { ...door, clientId, flagsNow };
}

describe('the safety questions', () => {
  test('answered, tick what they raise, and the next screening starts with it', async () => {
    const { call, clientId, flagsNow } = await withClient(['HYPERMOB']);
    expect(await call('safety.answers', { clientId })).toEqual([]);
    const yes = [{ question: 'joint-trouble', regions: ['knee'] as const }] as const;
    const answered = await call('safety.answer', { clientId, yes: [...yes] });
    expect(answered).toEqual([{ id: expect.any(String), askedOn: '2026-11-20', yes, clearedOn: null }]);
    expect(await flagsNow()).toEqual(['HYPERMOB', 'RF09:knee', 'uncleared']);
    const { screening } = await call('screening.start', { clientId });
    const gate = testGateOf(screening);
    expect(gate('knee-ext')).toMatch(/^RF09/);
    expect(gate('hop-single')).toMatch(/^RF09/);
    expect(gate('hip-abd')).toMatch(/^pre-screen/);
    expect(gate('sls-eo')).toBeNull();
  });

  test('stop what is open today at once, and leave older screenings as they were', async () => {
    const { call, clock, clientId } = await withClient();
    const old = await call('screening.start', { clientId });
    clock.advance(DAY);
    const today = await call('screening.start', { clientId });
    await call('safety.answer', { clientId, yes: [{ question: 'bone-pain', regions: [] }] });
    expect((await call('screening.open', { id: old.id })).screening.client.flags).toBeUndefined();
    expect((await call('screening.open', { id: today.id })).screening.client.flags).toEqual([
      'RF05',
      'uncleared',
    ]);
  });

  test('are kept each time they are asked; the newest answers count', async () => {
    const { call, clock, clientId, flagsNow } = await withClient();
    await call('safety.answer', { clientId, yes: [{ question: 'dizziness', regions: [] }] });
    clock.advance(200 * DAY);
    const answers = await call('safety.answer', { clientId, yes: [] });
    expect(answers.map(({ askedOn, yes }) => [askedOn, yes.length])).toEqual([
      ['2027-06-08', 0],
      ['2026-11-20', 1],
    ]);
    expect(await flagsNow()).toEqual([]);
  });

  test('a clinician’s clearance frees hops and what was operated on, and no other red flag', async () => {
    const { call, clock, clientId, flagsNow } = await withClient();
    const yes = [
      { question: 'recent-surgery', regions: ['knee'] as const },
      { question: 'numb-feet', regions: [] },
    ] as const;
    await call('safety.answer', {
      clientId,
      yes: yes.map(({ question, regions }) => ({ question, regions: [...regions] })),
    });
    expect(await flagsNow()).toEqual(['RF10:knee', 'RF19', 'uncleared']);
    clock.advance(DAY);
    const [latest] = await call('safety.clear', { clientId, clearedOn: '2026-11-21' as IsoDate });
    expect(latest).toMatchObject({ askedOn: '2026-11-20', clearedOn: '2026-11-21' });
    expect(await flagsNow()).toEqual(['RF19']);
  });

  test('take no clearance from the future, none where nothing waits for it, and no unknown question', async () => {
    const { ask, answer, call, clientId } = await withClient();
    const clearedOn = '2026-11-20' as IsoDate;
    expect(await ask('safety.clear', { clientId, clearedOn })).toMatchObject({
      error: { code: 'not-found' },
    });
    await call('safety.answer', { clientId, yes: [] });
    expect(await ask('safety.clear', { clientId, clearedOn })).toMatchObject({
      error: { code: 'not-found' },
    });
    await call('safety.answer', { clientId, yes: [{ question: 'medicine', regions: [] }] });
    const ahead = { clientId, clearedOn: '2026-11-21' as IsoDate };
    expect(await ask('safety.clear', ahead)).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'clearedOn' } },
    });
    expect(
      await answer('safety.answer', {
        clientId,
        yes: [{ question: 'shoe-size', regions: [] }],
      }),
    ).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await call('safety.answers', { clientId })).toHaveLength(2);
    const nobody = clientId as string as Id<'Client'>;
    const other = nobody.replace(/.$/, (last) => (last === '0' ? '1' : '0')) as Id<'Client'>;
    expect(await ask('safety.answers', { clientId: other })).toMatchObject({ error: { code: 'not-found' } });
  });
});
