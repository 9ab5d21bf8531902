import { expect, test } from 'vitest';
import { openDoor } from '../../../support/door';

async function withAda() {
  const opened = await openDoor();
  const facts = { name: 'Ada', sex: 'female' } as const;
  const { id: clientId } = await opened.call('client.save', { facts, note: '' });
  return { ...opened, clientId };
}
const GIVEN = { purpose: 'screening', state: 'given', on: '2026-11-18', how: 'signed' } as const;

test('what is said about consent is kept, newest first, under the name of the coach of that day', async () => {
  const { call, clientId } = await withAda();
  await call('consent.record', { clientId, consent: GIVEN });
  await call('settings.save', { ...(await call('settings.open', undefined)), coachName: 'Sam Rivers' });
  const consent = { ...GIVEN, state: 'withdrawn', on: '2026-11-20', guardian: 'Jo Parent' } as const;
  const after = await call('consent.record', { clientId, consent });
  expect(after).toMatchObject([
    { state: 'withdrawn', on: '2026-11-20', guardian: 'Jo Parent', recordedBy: 'Sam Rivers' },
    { state: 'given', on: '2026-11-18', recordedBy: '' },
  ]);
  expect(await call('consent.list', { clientId })).toEqual(after);
});

test('of one day, what was written down last holds', async () => {
  const { call, clientId } = await withAda();
  await call('consent.record', { clientId, consent: GIVEN });
  await call('consent.record', { clientId, consent: { ...GIVEN, state: 'withdrawn' } });
  const [latest] = await call('consent.list', { clientId });
  expect(latest?.state).toBe('withdrawn');
});

test('consent of tomorrow, or of nobody, is refused', async () => {
  const { call, ask, clientId } = await withAda();
  expect(await ask('consent.record', { clientId, consent: { ...GIVEN, on: '2026-11-21' } })).toMatchObject({
    error: { code: 'invalid-input', details: { path: 'consent.on' } },
  });
  const { id } = await call('screening.start', { clientId });
  const stranger = id as unknown as typeof clientId;
  expect(await ask('consent.list', { clientId: stranger })).toMatchObject({ error: { code: 'not-found' } });
  expect(await ask('consent.record', { clientId: stranger, consent: GIVEN })).toMatchObject({
    error: { code: 'not-found' },
  });
});
