import { describe, expect, test } from 'vitest';
import { migrate } from '../../../../electron/database/migrate';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

/** A file at a step with one screening and one trial in it. */
function withTrial(step: number) {
  const db = fileAtStep(step);
  const [client, screening, measurement] = [anyId(), anyId(), anyId()];
  const facts = { sex: 'female', note: '', ...CARRIED };
  rowInto(db, 'client', { id: client, name: 'Ada', search_key: ' ada', ...facts })();
  const visit = { id: screening, client_id: client, date: '2026-11-20', status: 'open', ...facts };
  rowInto(db, 'screening', visit)();
  const place = { screening_id: screening, test: 'wblt-cm', side: 'left' };
  rowInto(db, 'measurement', { id: measurement, ...place, ...CARRIED })();
  const trial = { measurement_id: measurement, ordinal: 1, value: 8.89, practice: 0, origin: 'typed' };
  const put = rowInto(db, 'trial', { ...trial, ...CARRIED });
  put({ id: anyId() });
  return { db, put, place };
}

test('trials recorded before keep their value and were read in the unit it is kept in', () => {
  const { db } = withTrial(7);
  migrate(db);
  expect(db.prepare('SELECT value, measured_value, measured_unit FROM trial').all()).toEqual([
    { value: 8.89, measured_value: null, measured_unit: null },
  ]);
});

describe('what the instrument showed', () => {
  const over = (columns: Readonly<Record<string, unknown>>) => withTrial(8).put({ id: anyId(), ...columns });

  test('is a number with a unit other than the kept one', () => {
    expect(over({ measured_value: 3.5, measured_unit: 'in' })).toBe('none');
    expect(over({ measured_value: 3.5, measured_unit: 'cm' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ measured_unit: 'in' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ measured_value: 3.5 })).toBe('SQLITE_CONSTRAINT_CHECK');
  });
});

describe('an attempt', () => {
  const over = (columns: Readonly<Record<string, unknown>>) => {
    const { db, place } = withTrial(8);
    return rowInto(db, 'attempt', { id: anyId(), ...place, begun_at: 'T', ...CARRIED })(columns);
  };

  test('has a place, a moment and at most one known end', () => {
    expect(over({})).toBe('none');
    expect(over({ ended: 'recorded' })).toBe('none');
    expect(over({ ended: 'forgotten' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ side: 'middle' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ begun_at: null })).toBe('SQLITE_CONSTRAINT_NOTNULL');
    expect(over({ screening_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
  });
});

test('sounds are of a known volume, normal at first', () => {
  const db = fileAtStep(7);
  const choices = { paper: 'a4', units: 'metric', theme: 'system', sound: 1 };
  const names = { clinic_name: '', clinic_contact: '', coach_name: '' };
  const row = { ...names, ...choices, ...CARRIED };
  rowInto(db, 'settings', { id: anyId(), ...row })();
  migrate(db);
  expect(db.prepare('SELECT volume FROM settings').pluck().all()).toEqual(['normal']);
  const put = rowInto(db, 'settings', row);
  expect(put({ id: anyId(), volume: 'loud' })).toBe('none');
  expect(put({ id: anyId(), volume: 'deafening' })).toBe('SQLITE_CONSTRAINT_CHECK');
});
