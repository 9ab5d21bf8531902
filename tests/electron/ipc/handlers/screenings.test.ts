import { describe, expect, test } from 'vitest';
import { openDoor } from '../../../support/door';

async function withScreening() {
  const opened = await openDoor();
  const { id: clientId } = await opened.call('client.save', {
    facts: { name: 'Ada', sex: 'female' },
    note: '',
  });
  const { id } = await opened.call('screening.start', { clientId });
  return { ...opened, id };
}

describe('a screening that is finished early', () => {
  test('says of each side left out why, keeps what was recorded, and is finished', async () => {
    const { call, id } = await withScreening();
    const trial = { screeningId: id, test: 'sls-eo', value: 30, origin: 'timed' } as const;
    await call('screening.recordTrial', { ...trial, side: 'left' });
    const { status, screening } = await call('screening.finish', {
      id,
      leaveOut: [
        { test: 'sls-eo', side: 'right', why: 'no time' },
        { test: 'plank-prone', side: 'both', why: 'no kit' },
      ],
    });
    expect(status).toBe('finished');
    expect(screening.measurements).toMatchObject([
      { test: 'sls-eo', side: 'left', trials: [{ value: 30 }] },
      { test: 'sls-eo', side: 'right', trials: [], notTested: 'no time' },
      { test: 'plank-prone', side: 'both', trials: [], notTested: 'no kit' },
    ]);
  });

  test('stays open and as it was when one of the sides is none of its test', async () => {
    const { ask, call, id } = await withScreening();
    const leaveOut = [
      { test: 'sls-eo', side: 'left', why: 'no time' } as const,
      { test: 'sls-eo', side: 'both', why: 'no time' } as const,
    ];
    expect(await ask('screening.finish', { id, leaveOut })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(await call('screening.open', { id })).toMatchObject({
      status: 'open',
      screening: { measurements: [] },
    });
  });
});

test('a walk-in is on record with a screening open, by a name or a code alone; a bad protocol adds nobody', async () => {
  const { call, ask } = await withScreening();
  const started = await call('screening.walkIn', { name: ' K7F ', protocol: 'quick-8' });
  expect(started).toMatchObject({
    status: 'open',
    screening: { client: { name: 'K7F', sex: 'unspecified' } },
  });
  expect(started.tests).toHaveLength(5);
  expect(await ask('screening.walkIn', { name: 'K8', protocol: 'nothing' })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  expect((await call('client.list', { search: '' })).map(({ name }) => name)).toEqual(['Ada', 'K7F']);
});
