import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listClients } from '../../../../electron/database/repositories/client-list';
import { setStatus } from '../../../../electron/database/repositories/screenings';
import { voidTrial } from '../../../../electron/database/repositories/trials';
import { addClient, record, start, trialOf } from '../../../support/invented';
import { newVault } from '../../../support/vault';

const withNames = async (...names: string[]) => {
  const place = await newVault();
  const records = place.vault.records();
  for (const name of names) addClient(records, name);
  const found = (search: string): string[] => listClients(records.read, search).map(({ name }) => name);
  return { ...place, records, found };
};

describe('searching clients', () => {
  test('finds by the beginning of any word, in any order, without marks or capitals', async () => {
    const { found } = await withNames('Łukasz Sørensen', 'Anna Strauß', 'Annabel Lee', "Sean O'Brien");
    expect(found('lukasz')).toEqual(['Łukasz Sørensen']);
    expect(found('SOREN')).toEqual(['Łukasz Sørensen']);
    expect(found('sor luk')).toEqual(['Łukasz Sørensen']);
    expect(found('strauss')).toEqual(['Anna Strauß']);
    expect(found('anna')).toEqual(['Anna Strauß', 'Annabel Lee']);
    expect(found('anna l')).toEqual(['Annabel Lee']);
    expect(found('obrien')).toEqual(["Sean O'Brien"]);
    expect(found('ukasz')).toEqual([]);
  });

  test('lists everybody by name when nothing is searched', async () => {
    const { found } = await withNames('Zoë', 'ada', 'Åse', 'Ben');
    expect(found('')).toEqual(['ada', 'Åse', 'Ben', 'Zoë']);
    expect(found('  "*%_  ')).toEqual(found(''));
  });

  test('no text is ever an error', async () => {
    const { found } = await withNames('Ada');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void found(text)));
  });
});

test('a row tells the last screening, how far it came, and what is due', async () => {
  const { records, clock } = await withNames();
  const id = addClient(records, 'Ada', { birthYear: 1990 });
  expect(listClients(records.read, '')).toEqual([
    { id, name: 'Ada', birthYear: 1990, lastScreening: null, lastProgrammeOn: null, retestOn: null },
  ]);
  records.write((db) => setStatus(db, start(records, id).id, 'finished'));
  clock.advance(86_400_000);
  const second = start(records, id);
  clock.advance(60_000);
  record(records, trialOf(second.id));
  record(records, trialOf(second.id, { practice: true }));
  const { screening } = record(records, trialOf(second.id));
  const slip = screening.measurements[0]?.trials[0]?.id;
  if (slip) records.write((db) => voidTrial(db, { screeningId: second.id, trialId: slip, why: 'slip' }));
  expect(listClients(records.read, '')[0]?.lastScreening).toEqual({
    id: second.id,
    clientId: id,
    date: '2026-11-21',
    protocol: null,
    status: 'open',
    trials: 1,
    changedAt: '2026-11-21T09:01:00.000Z',
  });
});

test('the year of birth is known from the date too', async () => {
  const { records } = await withNames();
  addClient(records, 'Ada', { birthDate: '1990-05-04' as never });
  expect(listClients(records.read, '')[0]?.birthYear).toBe(1990);
});
