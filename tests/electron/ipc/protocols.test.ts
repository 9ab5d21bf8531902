import { describe, expect, test } from 'vitest';
import { openDoor } from '../../support/door';

async function withAda() {
  const opened = await openDoor();
  const facts = { name: 'Ada', sex: 'female', bodyMassKg: 64 } as const;
  const { id: clientId } = await opened.call('client.save', { facts, note: '' });
  const visit = (protocol: string) => opened.call('screening.start', { clientId, protocol });
  return { ...opened, clientId, visit };
}

describe('a screening by a protocol of the coach’s own', () => {
  test('keeps name and tests as they were, whatever becomes of the protocol', async () => {
    const { call, visit } = await withAda();
    const draft = { name: 'Club night', purpose: '', tests: ['side-bridge', 'sls-eo'] as const };
    const { id } = await call('protocol.save', { ...draft, tests: [...draft.tests] });
    const started = await visit(id);
    await call('protocol.save', { id, name: 'Club morning', purpose: '', tests: ['wblt-cm'] });
    await call('protocol.retire', { id, retired: true });
    const kept = await call('screening.open', { id: started.id });
    expect(kept.tests).toEqual(['side-bridge', 'sls-eo']);
    expect(kept.screening.protocol).toBe('Club night');
  });

  test('is refused when the protocol is retired or unknown', async () => {
    const { call, ask, clientId } = await withAda();
    const { id } = await call('protocol.save', { name: 'Club night', purpose: '', tests: ['sls-eo'] });
    await call('protocol.retire', { id, retired: true });
    const start = (protocol: string) => ask('screening.start', { clientId, protocol });
    expect(await start(id)).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'protocol' } },
    });
    expect(await start(clientId)).toMatchObject({ error: { code: 'not-found' } });
    expect(await start('Club night')).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('a return check', () => {
  test('has nothing to go back to before the first screening', async () => {
    const { call, ask, clientId } = await withAda();
    expect(await call('protocol.returnCheck', { clientId })).toEqual({ tests: [], since: null });
    expect(await ask('screening.start', { clientId, protocol: 'return-check' })).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'protocol' } },
    });
  });

  test('has the tests with a finding at the latest screening, and those alone', async () => {
    const { call, clientId, visit, clock } = await withAda();
    const { id: screeningId } = await visit('quick-8');
    const trial = { screeningId, origin: 'timed' } as const;
    const record = (test: 'sls-eo' | 'wblt-cm', left: number, right: number) =>
      Promise.all(
        (
          [
            ['left', left],
            ['right', right],
          ] as const
        ).map(([side, value]) => call('screening.recordTrial', { ...trial, test, side, value })),
      );
    await record('sls-eo', 41, 12);
    for (let nth = 0; nth < 3; nth += 1) await record('wblt-cm', 11, 11);
    clock.advance(30 * 86_400_000);
    expect(await call('protocol.returnCheck', { clientId })).toEqual({
      tests: ['sls-eo'],
      since: '2026-11-20',
    });
    const started = await visit('return-check');
    expect(started.tests).toEqual(['sls-eo']);
    expect(started.screening.protocol).toBe('return-check');
  });
});
