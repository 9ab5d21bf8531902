import { describe, expect, test } from 'vitest';
import type { ClientRecord } from '../../../../renderer/bridge/call';
import {
  type ClientDraft,
  draftOf,
  limitsOf,
  readDraft,
} from '../../../../renderer/features/clients/client-draft';
import type { Instant, IsoDate } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import { type ClientFacts, clientFactsSchema } from '../../../../shared/client/client';

const today = '2026-11-22' as IsoDate;

const recordWith = (facts: ClientFacts): ClientRecord => ({
  id: 'c' as Id<'Client'>,
  facts,
  note: '',
  createdAt: '2026-01-01T00:00:00.000Z' as Instant,
  changedAt: '2026-01-01T00:00:00.000Z' as Instant,
});

const empty = draftOf(null, '', 'metric');
const read = (changes: Partial<ClientDraft>, units: 'metric' | 'imperial' = 'metric') =>
  readDraft({ ...empty, name: 'Ada', ...changes }, undefined, units, today);

describe('the client form', () => {
  test('a name is enough, and nothing is made up for the rest', () => {
    expect(read({})).toEqual({ ok: true, note: '', facts: { name: 'Ada', sex: 'unspecified' } });
  });

  test('without a name it names the field to look at', () => {
    expect(read({ name: '  ' })).toEqual({ ok: false, fields: ['Name'] });
  });

  test('a year alone is kept as a year', () => {
    expect(read({ birth: '1988' })).toMatchObject({ facts: { birthYear: 1988 } });
  });

  test('one leg length without the other is asked for, since neither is of use alone', () => {
    expect(read({ legLeft: '88' })).toEqual({ ok: false, fields: ['Leg length right'] });
  });

  test('all fields that cannot be read are named, in the order of the form', () => {
    expect(read({ name: '', birth: 'spring', height: '17', mass: 'heavy' })).toEqual({
      ok: false,
      fields: ['Name', 'Date or year of birth', 'Height', 'Body mass'],
    });
  });

  test('an empty row of the history is left out, a row without a place is asked for', () => {
    const row = { key: 0, region: '', side: 'none', kind: 'injury', date: '', note: '' } as const;
    expect(read({ history: [row] })).toMatchObject({ ok: true });
    expect(read({ history: [{ ...row, note: 'rolled it' }] })).toEqual({
      ok: false,
      fields: ['History, row 1'],
    });
  });

  test('a record that is opened and saved in pounds and inches comes back exactly as it was', () => {
    const facts: ClientFacts = {
      name: 'Ada',
      birthDate: '1988-02-29' as IsoDate,
      sex: 'female',
      heightCm: 171.3,
      bodyMassKg: 63.7,
      legLengthCm: { left: 88.1, right: 88.6 },
      dominantSide: 'left',
      history: [
        { region: 'Ankle', side: 'left', kind: 'injury', date: '2020-05-04' as IsoDate, note: 'sprain' },
      ],
      flags: ['RF10'],
    };
    const record = recordWith(facts);
    for (const units of ['metric', 'imperial'] as const)
      expect(readDraft(draftOf(record, '', units), facts, units, today)).toEqual({
        ok: true,
        note: '',
        facts,
      });
  });

  test('whatever the form accepts at its limits, the record accepts too', () => {
    for (const units of ['metric', 'imperial'] as const)
      for (const end of ['min', 'max'] as const) {
        const reading = read(
          {
            height: String(limitsOf('height', units)[end]),
            mass: String(limitsOf('mass', units)[end]),
            legLeft: String(limitsOf('legLeft', units)[end]),
            legRight: String(limitsOf('legRight', units)[end]),
          },
          units,
        );
        if (!reading.ok) throw new Error(reading.fields.join());
        expect(clientFactsSchema.safeParse(reading.facts).success).toBe(true);
      }
  });
});
