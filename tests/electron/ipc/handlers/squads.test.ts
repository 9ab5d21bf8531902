import { describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/ipc/contract';
import { door, openDoor } from '../../../support/door';
import { PASSPHRASE } from '../../../support/vault';

const BEN = { name: 'Ben Example', sex: 'male', birthYear: 1988 } as const;
const CLUB: Input<'squad.make'> = {
  name: 'Club night',
  date: '2026-11-20',
  protocol: 'quick-8',
  known: [],
  fresh: [BEN, { name: 'Åsa Example', sex: 'female' }],
};

async function withClubNight(over: Partial<Input<'squad.make'>> = {}) {
  const opened = await openDoor();
  const { id: ada } = await opened.call('client.save', {
    facts: { name: 'Ada Example', sex: 'female' },
    note: '',
  });
  const day = await opened.call('squad.make', { ...CLUB, known: [ada], ...over });
  return { ...opened, ada, day };
}

describe('a squad day', () => {
  test('has clients on record and people who are new, by name, none of them begun', async () => {
    const { call, day } = await withClubNight();
    expect(day).toMatchObject({ name: 'Club night', date: '2026-11-20', protocol: 'quick-8' });
    expect(day.people.map(({ name, birthYear }) => [name, birthYear])).toEqual([
      ['Ada Example', null],
      ['Åsa Example', null],
      ['Ben Example', 1988],
    ]);
    for (const person of day.people)
      expect(person).toMatchObject({ screening: null, consent: 'never', safetyAskedOn: null });
    expect(day.people[0]?.states).toEqual(day.tests.map(() => 'to-do'));
    expect(await call('client.list', { search: '' })).toHaveLength(3);
    expect(await call('screening.list', {})).toEqual([]);
    expect(await call('squad.list', undefined)).toMatchObject([{ id: day.id, people: 3, screenings: [] }]);
  });

  test('is there again after the app was closed', async () => {
    const { call, vault, folder, day, ada } = await withClubNight();
    await call('squad.begin', { id: day.id, clientId: ada });
    const before = await call('squad.open', { id: day.id });
    await vault.lock();
    const again = door({}, folder);
    await again.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await again.call('squad.open', { id: day.id })).toEqual(before);
  });

  test('keeps its tests when the protocol changes, and takes no return check', async () => {
    const { call, ask } = await withClubNight();
    const draft = {
      name: 'Club',
      purpose: '',
      tests: ['sls-eo', 'side-bridge'] as ('sls-eo' | 'side-bridge')[],
    };
    const own = await call('protocol.save', draft);
    const day = await call('squad.make', { ...CLUB, protocol: own.id, fresh: [] });
    await call('protocol.save', { ...draft, id: own.id, tests: ['sls-eo'] });
    expect(await call('squad.open', { id: day.id })).toMatchObject({ protocol: 'Club', tests: draft.tests });
    expect(await ask('squad.make', { ...CLUB, protocol: 'return-check' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(await call('squad.list', undefined)).toHaveLength(2);
  });

  test('has a station for each test that is measured, and none for what is worked out', async () => {
    const { call, day, ada } = await withClubNight({ protocol: 'full-running' });
    expect(day.tests).toContain('ybt-ant');
    expect(day.tests).not.toContain('ybt-comp');
    expect(day.people[0]?.states).toHaveLength(day.tests.length);
    expect((await call('squad.begin', { id: day.id, clientId: ada })).tests).toContain('ybt-comp');
  });

  test('is refused whole when one of its people cannot be kept', async () => {
    const { call, ask } = await withClubNight();
    const fresh = [BEN, { name: 'Nora', sex: 'female', birthDate: '2027-01-01' } as const];
    expect(await ask('squad.make', { ...CLUB, fresh })).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await call('squad.list', undefined)).toHaveLength(1);
    expect(await call('client.list', { search: '' })).toHaveLength(3);
  });

  test('changes its name and day', async () => {
    const { call, day } = await withClubNight();
    const changed = await call('squad.change', { id: day.id, name: 'Club evening', date: '2026-11-21' });
    expect(changed).toEqual({ ...day, name: 'Club evening', date: '2026-11-21' });
  });
});

describe('a roster', () => {
  test('takes late arrivals, and nobody twice', async () => {
    const { call, day, ada } = await withClubNight();
    const late = await call('squad.add', {
      id: day.id,
      known: [ada, ada],
      fresh: [{ name: 'Zoe', sex: 'female' }],
    });
    expect(late.people.map(({ name }) => name)).toEqual(['Ada Example', 'Åsa Example', 'Ben Example', 'Zoe']);
  });

  test('lets a client go and come back; the screening stays with the client', async () => {
    const { call, ask, day, ada } = await withClubNight();
    const begun = await call('squad.begin', { id: day.id, clientId: ada });
    const without = await call('squad.takeOff', { id: day.id, clientId: ada });
    expect(without.people.map(({ clientId }) => clientId)).not.toContain(ada);
    expect((await call('screening.list', { clientId: ada })).map(({ id }) => id)).toEqual([begun.id]);
    expect(await ask('squad.begin', { id: day.id, clientId: ada })).toMatchObject({
      error: { code: 'not-found' },
    });
    const back = await call('squad.add', { id: day.id, known: [ada], fresh: [] });
    expect(back.people).toHaveLength(3);
  });
});

describe('a station', () => {
  test('begins the screening of a client once, with the tests of the day', async () => {
    const { call, day, ada } = await withClubNight();
    const first = await call('squad.begin', { id: day.id, clientId: ada });
    const second = await call('squad.begin', { id: day.id, clientId: ada });
    expect(second.id).toBe(first.id);
    expect(first).toMatchObject({ clientId: ada, tests: day.tests, screening: { protocol: 'quick-8' } });
    expect(await call('squad.list', undefined)).toMatchObject([{ screenings: [first.id] }]);
  });

  test.each([
    ['of another day begins on that day', '2026-11-18', '2026-11-18'],
    ['that lies ahead begins today', '2026-12-24', '2026-11-20'],
  ])('%s', async (_name, date, on) => {
    const { call, day, ada } = await withClubNight({ date });
    const { screening } = await call('squad.begin', { id: day.id, clientId: ada });
    expect(screening.date).toBe(on);
  });

  test('shows who is to do, begun, done and skipped', async () => {
    const { call, day, ada } = await withClubNight();
    const { id: screeningId } = await call('squad.begin', { id: day.id, clientId: ada });
    const place = { screeningId, test: 'heel-raise-quality' } as const;
    const stateOf = async (test: string) => {
      const { tests, people } = await call('squad.open', { id: day.id });
      const at = tests.findIndex((known) => known === test);
      return people.find(({ clientId }) => clientId === ada)?.states[at];
    };
    expect(await stateOf('heel-raise-quality')).toBe('to-do');
    await call('screening.recordTrial', { ...place, side: 'left', value: 2, origin: 'typed' });
    expect(await stateOf('heel-raise-quality')).toBe('begun');
    await call('screening.recordTrial', { ...place, side: 'right', value: 2, origin: 'typed' });
    expect(await stateOf('heel-raise-quality')).toBe('done');
    for (const side of ['left', 'right'] as const)
      await call('screening.markNotTested', { screeningId, test: 'wblt-cm', side, why: 'no time' });
    expect(await stateOf('wblt-cm')).toBe('not-tested');
  });

  test('shows a test that is stopped before the client has come to it', async () => {
    const { call, day, ada } = await withClubNight();
    const { facts } = await call('client.open', { id: ada });
    await call('client.save', {
      id: ada,
      facts: { ...facts, name: 'Ada Example', flags: ['RF01'] },
      note: '',
    });
    const { people } = await call('squad.open', { id: day.id });
    expect(people.find(({ clientId }) => clientId === ada)?.states).toContain('stopped');
  });

  test('says where consent and the safety questions stand', async () => {
    const { call, day, ada } = await withClubNight();
    const consent = { purpose: 'screening', state: 'given', on: '2026-11-20', how: 'spoken' } as const;
    await call('consent.record', { clientId: ada, consent });
    await call('safety.answer', { clientId: ada, yes: [] });
    const { people } = await call('squad.open', { id: day.id });
    expect(people[0]).toMatchObject({ consent: 'given', safetyAskedOn: '2026-11-20' });
  });
});
