import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../../../electron/database/handle';
import { changeFacts, openScreening } from '../../../../electron/database/repositories/screenings';
import {
  annotateTrial,
  markNotTested,
  restoreTrial,
  voidTrial,
} from '../../../../electron/database/repositories/trials';
import type { Id } from '../../../../shared/basics/ids';
import type { TestDefinition } from '../../../../shared/catalogue/test';
import { TESTS, type TestId } from '../../../../shared/catalogue/tests';
import type { ParsedInput } from '../../../../shared/ipc/contract';
import { addClient, record, start, trialOf, valuesIn } from '../../../support/invented';
import { codeOf, newVault } from '../../../support/vault';

type Draft = ParsedInput<'screening.recordTrial'>;

async function withScreening(facts: Parameters<typeof addClient>[2] = {}) {
  const { vault } = await newVault();
  const records = vault.records();
  const { id } = start(records, addClient(records, 'Ada', facts));
  return { records, id, put: (over: Partial<Draft> = {}) => record(records, trialOf(id, over)) };
}

/** What a refusal says: where, and what was expected and found. */
const refusalOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const measurementOf = (records: Records, id: Id<'Screening'>, index = 0) =>
  openScreening(records.read, id).screening.measurements[index];

describe('a trial that corrects another', () => {
  test('stands in its place with its pain, and the other stays on record, void', async () => {
    const { put } = await withScreening();
    const first = put({ value: 31 }).screening.measurements[0]?.trials[0]?.id;
    put({ value: 22, pain: 2, observations: ['trunk-lean'] });
    put({ value: 30 });
    const wrong = put({ value: 33 }).screening.measurements[0]?.trials[1];
    const { screening } = put({ value: 32, ...(wrong?.id && { insteadOf: wrong.id }) });
    expect(screening.measurements[0]?.trials).toMatchObject([
      { id: first, value: 31 },
      { value: 22, void: 'entered by mistake' },
      { value: 32, pain: 2, observations: ['trunk-lean'] },
      { value: 30 },
      { value: 33 },
    ]);
  });

  test('brings the lever it was really measured on', async () => {
    const { put } = await withScreening({ bodyMassKg: 64 });
    const force = { test: 'hip-abd', unit: 'N', value: 200 } as const;
    const wrong = put({ ...force, leverM: 0.3 }).screening.measurements[0]?.trials[0]?.id;
    const { screening } = put({ ...force, leverM: 0.36, ...(wrong && { insteadOf: wrong }) });
    expect(screening.measurements[0]).toMatchObject({
      leverM: 0.36,
      trials: [{ void: 'entered by mistake' }, {}],
    });
  });

  test('leaves the other as it was when it is refused itself, or when the other is of another place', async () => {
    const { put } = await withScreening();
    const id = put({ value: 31 }).screening.measurements[0]?.trials[0]?.id;
    const correction = id ? { insteadOf: id } : {};
    expect(await codeOf(() => put({ value: 4000, ...correction }))).toBe('invalid-input');
    expect(await codeOf(() => put({ value: 30, side: 'right', ...correction }))).toBe('not-found');
    expect(put({ value: 29 }).screening.measurements).toMatchObject([
      { trials: [{ value: 31 }, { value: 29 }] },
    ]);
    expect(put({ value: 28 }).screening.measurements[0]?.trials[0]).not.toHaveProperty('void');
  });
});

describe('a trial', () => {
  test('is kept exactly as measured, with all that was said of it', async () => {
    const { put } = await withScreening();
    put({ value: 31.2 });
    const { screening } = put({ value: 0.1 + 0.2, pain: 1, observations: ['trunk-lean'], origin: 'typed' });
    expect(screening.measurements).toEqual([
      {
        test: 'sls-eo',
        side: 'left',
        trials: [
          { id: expect.any(String), value: 31.2 },
          { id: expect.any(String), value: 0.1 + 0.2, pain: 1, observations: ['trunk-lean'] },
        ],
        origin: 'typed',
      },
    ]);
  });

  test('of any value within the hard limits of any test comes back to the last bit', async () => {
    const { records, id } = await withScreening();
    const measured = (Object.keys(TESTS) as TestId[]).filter((test) => TESTS[test].capture !== 'derived');
    const values = fc.constantFrom(...measured).chain((test) => {
      const { hard, capture }: TestDefinition = TESTS[test];
      const whole = ['counter', 'grade', 'points'].includes(capture);
      const value = whole ? fc.integer(hard) : fc.double({ ...hard, noNaN: true });
      return fc.record({
        test: fc.constant(test),
        value: value.map((number) => (Object.is(number, -0) ? 0 : number)),
      });
    });
    fc.assert(
      fc.property(values, ({ test, value }) => {
        const side =
          (TESTS[test] as TestDefinition).sides === 'paired' ? ('right' as const) : ('both' as const);
        const { screening } = record(records, trialOf(id, { test, side, value, origin: 'typed' }));
        const at = screening.measurements.find((measurement) => measurement.test === test);
        expect(at?.trials.at(-1)?.value).toBe(value);
      }),
      { numRuns: 150 },
    );
  });

  test.each<[Partial<Draft>, RegExp]>([
    [{ value: 60 }, /^none$/],
    [{ value: 60.0001 }, /^value: expected 0 to 60 s.*, found 60.0001$/],
    [{ value: -0.1 }, /^value: expected 0 to 60 s.*, found -0.1$/],
    [{ test: 'heel-raise', value: 20.5 }, /^value: expected a whole number.*, found 20.5$/],
    [{ test: 'lat-step-down', value: 7 }, /^value: expected 0 to 6 points.*, found 7$/],
    [{ side: 'both' }, /^side: expected left \| right, found text/],
    [{ test: 'plank-prone', side: 'left' }, /^side: expected both.*, found text/],
    [{ unit: 'N' }, /^unit: expected s.*, found text/],
    [{ leverM: 0.3 }, /^leverM: expected no lever.*, found 0.3$/],
    [{ ruleSet: { shoes: 'on' } }, /^ruleSet.shoes: expected no rule set.*, found text/],
  ])('%j: %s', async (over, refusal) => {
    const { put } = await withScreening();
    expect(refusalOf(() => put(over))).toMatch(refusal);
  });

  test('read in inches is kept in centimetres, with what the tape showed', async () => {
    const { put } = await withScreening();
    const { screening } = put({ test: 'wblt-cm', value: 3.5, measuredIn: 'in', origin: 'typed' });
    expect(screening.measurements[0]?.trials[0]).toEqual({
      id: expect.any(String),
      value: 8.89,
      measured: { value: 3.5, unit: 'in' },
    });
  });

  test.each<[Partial<Draft>, RegExp]>([
    [{ test: 'wblt-cm', value: 9.8, measuredIn: 'in' }, /^none$/],
    [{ test: 'wblt-cm', value: 9.9, measuredIn: 'in' }, /^value: expected 0 to 25 cm/],
    [{ test: 'wblt-cm', value: 9, measuredIn: 'lb' }, /^measuredIn: expected cm \| in/],
    [{ value: 9, measuredIn: 'in' }, /^measuredIn: expected no other unit/],
  ])('in another unit, %j: %s', async (over, refusal) => {
    const { put } = await withScreening();
    expect(refusalOf(() => put(over))).toMatch(refusal);
  });

  test('of a test that is computed from others cannot be recorded', async () => {
    const { put } = await withScreening();
    const derived = (Object.keys(TESTS) as TestId[]).filter((test) => TESTS[test].capture === 'derived');
    expect(derived.length).toBeGreaterThan(0);
    for (const test of derived)
      expect(refusalOf(() => put({ test, value: 1 }))).toMatch(/^test: expected a test that is measured/);
  });

  test('that is refused leaves nothing behind', async () => {
    const { records, id, put } = await withScreening();
    refusalOf(() => put({ value: 99 }));
    expect(openScreening(records.read, id).screening.measurements).toEqual([]);
  });
});

describe('newtons on a lever', () => {
  const force = { test: 'hip-abd', unit: 'N', value: 128, origin: 'typed' } as const;

  test('keep newtons and lever as measured', async () => {
    const { put } = await withScreening({ bodyMassKg: 64.2 });
    const { screening } = put({ ...force, leverM: 0.36 });
    expect(screening.measurements[0]).toMatchObject({ unit: 'N', leverM: 0.36, trials: [{ value: 128 }] });
  });

  test('read in pounds-force are kept as newtons', async () => {
    const { put } = await withScreening({ bodyMassKg: 64.2 });
    const { screening } = put({ ...force, value: 45, measuredIn: 'lbf', leverM: 0.36 });
    expect(screening.measurements[0]).toMatchObject({
      unit: 'N',
      trials: [{ value: 200.169973, measured: { value: 45, unit: 'lbf' } }],
    });
  });

  test('are checked as a score once lever and body mass are known', async () => {
    const { put } = await withScreening({ bodyMassKg: 64.2 });
    expect(refusalOf(() => put({ ...force, value: 900, leverM: 0.36 }))).toMatch(
      /^value: expected 0.1 to 5 Nm\/kg/,
    );
    expect(refusalOf(() => put({ ...force, value: 890, leverM: 0.36 }))).toBe('none');
  });

  test('are kept while body mass or lever is still missing, in their order of size', async () => {
    const { records, id, put } = await withScreening();
    put({ ...force });
    expect(refusalOf(() => put({ ...force, value: 3001 }))).toBe('value: expected 0 to 3000 N, found 3001');
    put({ ...force, leverM: 0.36 });
    records.write((db) => changeFacts(db, { screeningId: id, facts: { bodyMassKg: 64.2 }, note: '' }));
    expect(refusalOf(() => put({ ...force, value: 1000 }))).toMatch(/^value: expected 0.1 to 5 Nm\/kg/);
    expect(measurementOf(records, id)).toMatchObject({
      leverM: 0.36,
      trials: [{ value: 128 }, { value: 128 }],
    });
  });

  test('and torques are not mixed on one side; once the newtons are void, torques take their place', async () => {
    const { records, id, put } = await withScreening({ bodyMassKg: 64.2 });
    const trial = put({ ...force, leverM: 0.36 }).screening.measurements[0]?.trials[0]?.id;
    const torque = { test: 'hip-abd', value: 1.4, origin: 'typed' } as const;
    expect(refusalOf(() => put(torque))).toMatch(/^unit: expected the same as in the trials before it/);
    if (trial) records.write((db) => voidTrial(db, { screeningId: id, trialId: trial, why: 'wrong unit' }));
    put(torque);
    const { measurements } = openScreening(records.read, id).screening;
    expect(measurements).toEqual([
      { test: 'hip-abd', side: 'left', trials: [{ id: expect.any(String), value: 1.4 }], origin: 'typed' },
    ]);
  });
});

describe('void, pain and what was seen', () => {
  test('a void trial stays with its reason, and counts again when restored', async () => {
    const { records, id, put } = await withScreening();
    const trialId = put().screening.measurements[0]?.trials[0]?.id ?? ('' as Id<'Trial'>);
    records.write((db) => voidTrial(db, { screeningId: id, trialId, why: 'foot touched' }));
    expect(measurementOf(records, id)?.trials).toEqual([{ id: trialId, value: 30, void: 'foot touched' }]);
    records.write((db) => restoreTrial(db, { screeningId: id, trialId }));
    expect(measurementOf(records, id)?.trials).toEqual([{ id: trialId, value: 30 }]);
  });

  test('pain and observations are put to a trial and taken away again', async () => {
    const { records, id, put } = await withScreening();
    const trialId = put().screening.measurements[0]?.trials[0]?.id ?? ('' as Id<'Trial'>);
    const say = (pain: number | null, observations: string[]): void =>
      records.write((db) => annotateTrial(db, { screeningId: id, trialId, pain, observations }));
    say(4, ['trunk-lean']);
    expect(measurementOf(records, id)?.trials[0]).toMatchObject({ pain: 4, observations: ['trunk-lean'] });
    say(null, []);
    expect(measurementOf(records, id)?.trials).toEqual([{ id: trialId, value: 30 }]);
  });

  test('a trial taken for a counting one becomes practice, and counts again', async () => {
    const { records, id, put } = await withScreening();
    const trialId = put({ pain: 2 }).screening.measurements[0]?.trials[0]?.id ?? ('' as Id<'Trial'>);
    const say = (practice?: boolean): void =>
      records.write((db) =>
        annotateTrial(db, {
          screeningId: id,
          trialId,
          pain: 2,
          observations: [],
          ...(practice !== undefined && { practice }),
        }),
      );
    say(true);
    say();
    expect(measurementOf(records, id)?.trials).toEqual([{ id: trialId, value: 30, pain: 2, practice: true }]);
    say(false);
    expect(measurementOf(records, id)?.trials).toEqual([{ id: trialId, value: 30, pain: 2 }]);
  });

  test('a trial of another screening is not found', async () => {
    const { records, put } = await withScreening();
    const trialId = put().screening.measurements[0]?.trials[0]?.id ?? ('' as Id<'Trial'>);
    const other = start(records, addClient(records, 'Ben')).id;
    const reach = (): void => records.write((db) => voidTrial(db, { screeningId: other, trialId, why: 'x' }));
    expect(await codeOf(reach)).toBe('not-found');
  });
});

describe('a test that is not done', () => {
  const place = { test: 'hop-single', side: 'left' } as const;

  test('says why, until it is done after all', async () => {
    const { records, id, put } = await withScreening();
    const mark = (why: string | null): void =>
      records.write((db) => markNotTested(db, { ...place, screeningId: id, why }));
    mark('calf pain');
    expect(measurementOf(records, id)).toEqual({ ...place, trials: [], notTested: 'calf pain' });
    mark(null);
    expect(measurementOf(records, id)).toEqual({ ...place, trials: [] });
    mark('calf pain');
    put({ ...place, value: 120 });
    expect(measurementOf(records, id)).toMatchObject({ trials: [{ value: 120 }] });
    expect(measurementOf(records, id)).not.toHaveProperty('notTested');
  });

  test('keeps the trials that were made before it was given up', async () => {
    const { records, id, put } = await withScreening();
    const done = put({ ...place, value: 120 });
    records.write((db) => markNotTested(db, { ...place, screeningId: id, why: 'calf pain' }));
    expect(valuesIn(openScreening(records.read, id))).toEqual(valuesIn(done));
  });
});
