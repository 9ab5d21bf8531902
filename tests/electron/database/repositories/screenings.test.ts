import { describe, expect, test } from 'vitest';
import { openClient, saveClient } from '../../../../electron/database/repositories/clients';
import {
  changeFacts,
  isNewest,
  listScreenings,
  openScreening,
  putOffTest,
  setStatus,
  startScreening,
} from '../../../../electron/database/repositories/screenings';
import type { IsoDate } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import type { TestId } from '../../../../shared/catalogue/tests';
import { addClient, record, start, trialOf } from '../../../support/invented';
import { codeOf, newVault } from '../../../support/vault';

const day = (text: string): IsoDate => text as IsoDate;
const ada = {
  sex: 'female' as const,
  birthDate: day('1990-05-04'),
  bodyMassKg: 64.2,
  legLengthCm: { left: 88.5, right: 88.7 },
  history: [{ region: 'ankle', kind: 'injury' as const }],
  flags: ['PREG'],
};

async function withAda() {
  const place = await newVault();
  const records = place.vault.records();
  const clientId = addClient(records, 'Ada', ada);
  return { ...place, records, clientId };
}

describe('a screening', () => {
  test('starts today, with the facts of the client as they are today', async () => {
    const { records, clientId } = await withAda();
    const started = start(records, clientId);
    expect(started).toMatchObject({ clientId, status: 'open', note: '' });
    expect(started.screening).toEqual({
      client: { name: 'Ada', ...ada },
      date: '2026-11-20',
      measurements: [],
    });
  });

  test('keeps the tests it set out with, in their order', async () => {
    const { records, clientId } = await withAda();
    const tests = ['side-bridge', 'sls-eo', 'hq-ratio'] as const;
    const begin = { clientId, protocol: 'Club night', tests };
    const { id } = records.write((db) => startScreening(db, begin, openClient(db, clientId).facts));
    records.write((db) => setStatus(db, id, 'finished'));
    expect(openScreening(records.read, id)).toMatchObject({ tests, screening: { protocol: 'Club night' } });
    expect(start(records, clientId).tests).toEqual([]);
  });

  test('takes a test that is put off to the end, and knows no other', async () => {
    const { records, clientId } = await withAda();
    const begin = { clientId, tests: ['sls-eo', 'wblt-cm', 'ake'] as const };
    const { id } = records.write((db) => startScreening(db, begin, openClient(db, clientId).facts));
    const putOff = (test: TestId) => records.write((db) => putOffTest(db, { screeningId: id, test }));
    putOff('sls-eo');
    expect(openScreening(records.read, id).tests).toEqual(['wblt-cm', 'ake', 'sls-eo']);
    expect(await codeOf(() => putOff('grip'))).toBe('invalid-input');
    records.write((db) => setStatus(db, id, 'finished'));
    expect(await codeOf(() => putOff('ake'))).toBe('screening-closed');
  });

  test('keeps its facts when the client’s change later; the name alone follows', async () => {
    const { records, clientId } = await withAda();
    const { id } = start(records, clientId);
    const facts = { ...ada, name: 'Ada Lovelace', bodyMassKg: 70, flags: [] };
    records.write((db) => saveClient(db, { id: clientId, facts, note: '' }));
    expect(openScreening(records.read, id).screening.client).toEqual({ ...ada, name: 'Ada Lovelace' });
  });

  test.each([
    ['2026-11-20', 'none'],
    ['2026-11-21', 'invalid-input'],
    ['1990-05-04', 'none'],
    ['1990-05-03', 'invalid-input'],
  ])('dated %s, today being 20 November 2026, of somebody born on 4 May 1990: %s', async (date, code) => {
    const { records, clientId } = await withAda();
    const { facts } = openClient(records.read, clientId);
    const begin = (): unknown =>
      records.write((db) => startScreening(db, { clientId, date: day(date) }, facts));
    expect(await codeOf(begin)).toBe(code);
  });

  test('takes changed facts of the day: those named, and only those', async () => {
    const { records, clientId } = await withAda();
    const { id: screeningId } = start(records, clientId);
    const changed = records.write((db) =>
      changeFacts(db, { screeningId, facts: { bodyMassKg: 66, flags: undefined }, note: 'tired' }),
    );
    const { flags: _flags, ...rest } = ada;
    expect(changed.screening.client).toEqual({ name: 'Ada', ...rest, bodyMassKg: 66 });
    expect(changed.note).toBe('tired');
    const unborn = { screeningId, facts: { birthDate: day('2026-11-21') }, note: '' };
    expect(await codeOf(() => records.write((db) => changeFacts(db, unborn)))).toBe('invalid-input');
  });

  test('that is finished takes no change until it is opened again', async () => {
    const { records, clientId } = await withAda();
    const { id } = start(records, clientId);
    expect(records.write((db) => setStatus(db, id, 'finished')).status).toBe('finished');
    expect(await codeOf(() => record(records, trialOf(id)))).toBe('screening-closed');
    const change = (): unknown =>
      records.write((db) => changeFacts(db, { screeningId: id, facts: {}, note: 'x' }));
    expect(await codeOf(change)).toBe('screening-closed');
    expect(records.write((db) => setStatus(db, id, 'open')).status).toBe('open');
    expect(record(records, trialOf(id)).screening.measurements).toHaveLength(1);
  });

  test('counts the visits of the same client before it, by day, that have a trial that counts', async () => {
    const { records, clientId } = await withAda();
    const on = (date: string) =>
      records.write((db) => startScreening(db, { clientId, date: day(date) }, openClient(db, clientId).facts))
        .id;
    const earlierOf = (id: Id<'Screening'>) => openScreening(records.read, id).earlierVisits;
    const today = on('2026-11-20');
    const again = on('2026-11-20');
    const empty = on('2026-10-02');
    const practised = on('2026-10-01');
    const typedLater = on('2026-09-01');
    for (const id of [today, again, typedLater]) record(records, trialOf(id));
    record(records, trialOf(practised, { practice: true }));
    record(records, trialOf(start(records, addClient(records, 'Ben')).id));
    expect([typedLater, practised, empty, today, again].map(earlierOf)).toEqual([0, 1, 1, 1, 2]);
  });

  test('that does not exist is not found', async () => {
    const { records } = await withAda();
    const nothing = records.write((db) => db.newId<'Screening'>());
    expect(await codeOf(() => openScreening(records.read, nothing))).toBe('not-found');
    expect(await codeOf(() => records.write((db) => setStatus(db, nothing, 'open')))).toBe('not-found');
    expect(await codeOf(() => record(records, trialOf(nothing)))).toBe('not-found');
  });
});

describe('the list of screenings', () => {
  test('of a client is newest first', async () => {
    const { records, clientId, clock } = await withAda();
    const first = start(records, clientId);
    clock.advance(86_400_000);
    const second = start(records, clientId);
    start(records, addClient(records, 'Ben'));
    expect(listScreenings(records.read, clientId).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect([first, second].map((screening) => isNewest(records.read, screening))).toEqual([false, true]);
  });

  test('of everybody has the drafts to resume first, also after a restart', async () => {
    const { records, clientId, clock, vault } = await withAda();
    const draft = start(records, clientId);
    record(records, trialOf(draft.id));
    clock.advance(86_400_000);
    const done = start(records, clientId);
    records.write((db) => setStatus(db, done.id, 'finished'));
    await vault.lock();
    await vault.unlock('four plain summer words');
    const listed = listScreenings(vault.records().read, undefined);
    expect(listed.map(({ id, status, trials }) => [id, status, trials])).toEqual([
      [draft.id, 'open', 1],
      [done.id, 'finished', 0],
    ]);
  });
});
