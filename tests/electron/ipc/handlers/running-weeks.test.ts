import { describe, expect, test } from 'vitest';
import type { Id } from '../../../../shared/basics/ids';
import type { Input } from '../../../../shared/ipc/contract';
import { openDoor } from '../../../support/door';
import { PASSPHRASE } from '../../../support/vault';

const DAY = 86_400_000;

const training: Input<'week.save'>['training'] = {
  startDate: '2026-11-23',
  weeks: 6,
  layout: 'four-by-twenty',
  week: [
    { day: 'mon', kind: 'rest' },
    { day: 'tue', kind: 'hard', run: 'am' },
    { day: 'wed', kind: 'free' },
    { day: 'thu', kind: 'easy', run: 'pm' },
    { day: 'fri', kind: 'easy', run: 'am' },
    { day: 'sat', kind: 'free' },
    { day: 'sun', kind: 'long', run: 'am' },
  ],
  races: [{ date: '2026-12-13', target: true, distance: 'half' }],
  equipment: ['band'],
};

async function withClient() {
  const opened = await openDoor();
  const { id: clientId } = await opened.call('client.save', {
    facts: { name: 'Ada', sex: 'female' },
    note: '',
  });
  return { ...opened, clientId };
}

describe('the running week of a client', () => {
  test('is kept with the day it was asked, and is there after a restart', async () => {
    const { call, clientId } = await withClient();
    expect(await call('week.list', { clientId })).toEqual([]);
    const saved = await call('week.save', { clientId, training });
    expect(saved).toEqual([{ id: expect.any(String), clientId, askedOn: '2026-11-20', training }]);
    await call('vault.lock', undefined);
    await call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await call('week.list', { clientId })).toEqual(saved);
  });

  test('asked again the same day is corrected; asked on another day the old one stays', async () => {
    const { call, clock, clientId } = await withClient();
    await call('week.save', { clientId, training });
    await call('week.save', { clientId, training: { ...training, weeks: 8 } });
    clock.advance(30 * DAY);
    const all = await call('week.save', { clientId, training: { ...training, layout: 'once' } });
    expect(all.map(({ askedOn, training: { weeks, layout } }) => [askedOn, weeks, layout])).toEqual([
      ['2026-12-20', 6, 'once'],
      ['2026-11-20', 8, 'four-by-twenty'],
    ]);
  });

  test.each([
    ['a start that is no Monday', { ...training, startDate: '2026-11-24' }, 'training.startDate'],
    ['a run on a rest day', withDay({ day: 'mon', kind: 'rest', run: 'am' }), 'training.week[0].run'],
    ['a run day that does not say when', withDay({ day: 'mon', kind: 'easy' }), 'training.week[0].run'],
  ] as const)('is refused with %s, saying where', async (_what, wrong, path) => {
    const { ask, clientId } = await withClient();
    expect(await ask('week.save', { clientId, training: wrong })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', details: { path } },
    });
  });

  test('of a client who is not there is not found', async () => {
    const { ask, clientId } = await withClient();
    const nobody = `${clientId.slice(0, -4)}0000` as Id<'Client'>;
    expect(await ask('week.save', { clientId: nobody, training })).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await ask('week.list', { clientId: nobody })).toMatchObject({ error: { code: 'not-found' } });
  });
});

function withDay(monday: (typeof training.week)[number]): typeof training {
  return { ...training, week: [monday, ...training.week.slice(1)] };
}
