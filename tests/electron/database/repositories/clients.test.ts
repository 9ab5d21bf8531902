import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openClient, saveClient } from '../../../../electron/database/repositories/clients';
import type { IsoDate } from '../../../../shared/basics/dates';
import type { ClientFacts } from '../../../../shared/client/client';
import { clientFactsSchema } from '../../../../shared/client/client';
import { addClient } from '../../../support/invented';
import { codeOf, newVault } from '../../../support/vault';

const opened = async () => (await newVault()).vault.records();
const date = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as IsoDate);
const some = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const length = fc.double({ min: 80, max: 150, noNaN: true });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

const entry = fc.record(
  {
    region: text,
    side: fc.constantFrom('left' as const, 'right' as const, 'both' as const, 'none' as const),
    kind: fc.constantFrom('injury' as const, 'surgery' as const, 'pain' as const, 'other' as const),
    date,
    note: text,
  },
  { requiredKeys: ['region', 'kind'] },
);
const anyFacts = fc.record(
  {
    sex: fc.constantFrom('female' as const, 'male' as const, 'unspecified' as const),
    birthDate: date,
    heightCm: fc.double({ min: 80, max: 250, noNaN: true }),
    bodyMassKg: fc.double({ min: 15, max: 350, noNaN: true }),
    legLengthCm: fc.record({ left: length, right: length }),
    dominantSide: fc.constantFrom('left' as const, 'right' as const, 'unknown' as const),
    history: fc.array(entry, { minLength: 1, maxLength: 5 }),
    flags: fc.array(text, { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['sex'] },
);

describe('a client on record', () => {
  test('needs a name and nothing else', async () => {
    const records = await opened();
    const id = addClient(records, 'Ada Example');
    expect(openClient(records.read, id)).toEqual({
      id,
      facts: { name: 'Ada Example', sex: 'unspecified' },
      note: '',
      createdAt: '2026-11-20T09:00:00.000Z',
      changedAt: '2026-11-20T09:00:00.000Z',
    });
  });

  test('comes back exactly as saved, whatever was known', async () => {
    const records = await opened();
    fc.assert(
      fc.property(text, anyFacts, some(anyFacts), (name, facts, changed) => {
        const saved = clientFactsSchema.parse({ ...facts, name: `x${name}` });
        const draft = (over: ClientFacts) => ({ facts: { ...over, name: over.name ?? '' }, note: name });
        const { id } = records.write((db) => saveClient(db, draft(saved)));
        expect(openClient(records.read, id)).toMatchObject({ facts: saved, note: name });
        if (!changed) return;
        const second = { ...changed, name: 'y' };
        records.write((db) => saveClient(db, { ...draft(second), id }));
        expect(openClient(records.read, id).facts).toEqual(second);
      }),
      { numRuns: 40 },
    );
  });

  test('with a name of 300 signs, emoji or right-to-left letters is kept as it is', async () => {
    const records = await opened();
    for (const name of [
      'x'.repeat(300),
      '👩‍👩‍👧‍👦 Zoë',
      'שלום עליכם',
      'a\u0000b',
      "Robert'); DROP TABLE client;--",
    ])
      expect(openClient(records.read, addClient(records, name)).facts.name).toBe(name);
  });

  test('keeps history entries that stay, and can drop one of two that are alike', async () => {
    const records = await opened();
    const ankle = { region: 'ankle', kind: 'injury' as const };
    const id = addClient(records, 'Ada', {
      history: [ankle, ankle, { region: 'hip', kind: 'pain' as const }],
    });
    const rowIds = (): unknown[] =>
      records.read
        .all<{ id: Buffer }>('SELECT id FROM client_history WHERE deleted_at IS NULL ORDER BY ordinal')
        .map((row) => row.id.toString('hex'));
    const before = rowIds();
    const facts = { name: 'Ada', sex: 'unspecified' as const };
    records.write((db) =>
      saveClient(db, {
        id,
        facts: { ...facts, history: [ankle, { region: 'hip', kind: 'pain' }] },
        note: '',
      }),
    );
    expect(rowIds()).toEqual([before[0], before[2]]);
    records.write((db) => saveClient(db, { id, facts, note: '' }));
    expect(openClient(records.read, id).facts.history).toBeUndefined();
  });

  test.each([
    [{ birthDate: '2026-11-20' as IsoDate }, 'none'],
    [{ birthDate: '2026-11-21' as IsoDate }, 'invalid-input'],
    [{ birthYear: 2026 }, 'none'],
    [{ birthYear: 2027 }, 'invalid-input'],
    [{ birthDate: '1903-01-01' as IsoDate }, 'invalid-input'],
    [{ birthDate: '1990-05-04' as IsoDate, birthYear: 1991 }, 'invalid-input'],
    [{ birthDate: '1990-05-04' as IsoDate, birthYear: 1990 }, 'none'],
  ])('born %j, today being 20 November 2026: %s', async (born, code) => {
    const records = await opened();
    expect(await codeOf(() => addClient(records, 'Ada', born))).toBe(code);
  });

  test('that does not exist is not found, and not made by saving it', async () => {
    const records = await opened();
    const nobody = records.write((db) => db.newId<'Client'>());
    expect(await codeOf(() => openClient(records.read, nobody))).toBe('not-found');
    const save = (): unknown =>
      records.write((db) => saveClient(db, { id: nobody, facts: { name: 'Ada', sex: 'female' }, note: '' }));
    expect(await codeOf(save)).toBe('not-found');
  });
});
