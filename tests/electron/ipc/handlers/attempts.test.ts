import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../shared/basics/dates';
import { door, openDoor } from '../../../support/door';
import { PASSPHRASE } from '../../../support/vault';

const AT = '2026-11-20T09:00:00.250Z' as Instant;

async function withScreening() {
  const opened = await openDoor();
  const { id: clientId } = await opened.call('client.save', {
    facts: { name: 'Ada', sex: 'female' },
    note: '',
  });
  const { id: screeningId } = await opened.call('screening.start', { clientId });
  const place = { screeningId, test: 'sls-eo', side: 'right' } as const;
  const begin = (over: { side?: 'left' } = {}) =>
    opened.call('attempt.begin', { ...place, ...over, begunAt: AT });
  const now = () => opened.call('attempt.open', { screeningId });
  return { ...opened, screeningId, place, begin, now };
}

describe('a stopwatch that was started', () => {
  test('is known until its trial is recorded', async () => {
    const { call, place, begin, now } = await withScreening();
    expect(await now()).toBeNull();
    const begun = await begin();
    expect(begun).toMatchObject({ test: 'sls-eo', side: 'right', begunAt: AT, running: true });
    expect(await now()).toEqual(begun);
    await call('screening.recordTrial', { ...place, value: 12.3, origin: 'timed' });
    expect(await now()).toBeNull();
  });

  test('goes on when a trial of the other side is typed meanwhile', async () => {
    const { call, place, begin, now } = await withScreening();
    const begun = await begin();
    await call('screening.recordTrial', { ...place, side: 'left', value: 20, origin: 'typed' });
    expect(await now()).toEqual(begun);
  });

  test('is dropped on request, and by the next one', async () => {
    const { call, screeningId, begin, now } = await withScreening();
    await begin();
    await call('attempt.drop', { screeningId });
    expect(await now()).toBeNull();
    await begin();
    const next = await begin({ side: 'left' });
    expect(await now()).toEqual(next);
    await call('attempt.drop', { screeningId });
    expect(await now()).toBeNull();
  });

  test('still runs after the vault was locked and opened again', async () => {
    const { call, begin, now } = await withScreening();
    const begun = await begin();
    await call('vault.lock', undefined);
    await call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await now()).toEqual(begun);
  });

  test('is told as cut off once the app was started anew', async () => {
    const { call, folder, screeningId, begin } = await withScreening();
    const begun = await begin();
    await call('vault.lock', undefined);
    const later = door({}, folder);
    await later.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await later.call('attempt.open', { screeningId })).toEqual({ ...begun, running: false });
  });

  test('belongs to a side the test has and to a screening that exists', async () => {
    const { ask, place } = await withScreening();
    const wrong = { ...place, side: 'both', begunAt: AT } as const;
    expect(await ask('attempt.begin', wrong)).toMatchObject({ error: { code: 'invalid-input' } });
    const nowhere = { ...place, screeningId: '01934567-89ab-7def-8123-456789abcdef', begunAt: AT };
    expect(await ask('attempt.begin', nowhere)).toMatchObject({ error: { code: 'not-found' } });
    const never = { ...place, begunAt: 'just now' };
    expect(await ask('attempt.begin', never)).toMatchObject({ error: { code: 'invalid-input' } });
  });
});
