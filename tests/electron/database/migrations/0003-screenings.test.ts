import { describe, expect, test } from 'vitest';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

function withMeasurement() {
  const db = fileAtStep(3);
  const [client, screening, measurement] = [anyId(), anyId(), anyId()];
  const facts = { sex: 'female', note: '', ...CARRIED };
  rowInto(db, 'client', { id: client, name: 'Ada', search_key: ' ada', ...facts })();
  const putScreening = rowInto(db, 'screening', {
    client_id: client,
    date: '2026-11-20',
    status: 'open',
    ...facts,
  });
  putScreening({ id: screening });
  const putMeasurement = rowInto(db, 'measurement', {
    screening_id: screening,
    test: 'sls-eo',
    side: 'left',
    ...CARRIED,
  });
  putMeasurement({ id: measurement });
  const trial = {
    measurement_id: measurement,
    ordinal: 1,
    value: 31.2,
    practice: 0,
    origin: 'timed',
    ...CARRIED,
  };
  return { db, putScreening, putMeasurement, putTrial: rowInto(db, 'trial', trial) };
}

test('a value is kept to the last bit', () => {
  const { db, putTrial } = withMeasurement();
  const values = [31.2, 0.1 + 0.2, 45, 1e-9, 123_456_789.123_456_7];
  for (const value of values) expect(putTrial({ id: anyId(), value })).toBe('none');
  expect(db.prepare('SELECT value FROM trial ORDER BY rowid').pluck().all()).toEqual(values);
});

describe('a trial', () => {
  test.each([
    [{ value: null }, 'SQLITE_CONSTRAINT_NOTNULL'],
    [{ value: 'long' }, 'SQLITE_CONSTRAINT_DATATYPE'],
    [{ pain: 11 }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ pain: 10 }, 'none'],
    [{ void: '' }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ origin: 'guessed' }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ measurement_id: anyId() }, 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  ])('with %j: %s', (over, refusal) => {
    expect(withMeasurement().putTrial({ id: anyId(), ...over })).toBe(refusal);
  });
});

test('a measurement has a side, a screening a day and a state that are known', () => {
  const { putMeasurement, putScreening } = withMeasurement();
  expect(putMeasurement({ id: anyId(), side: 'both' })).toBe('none');
  expect(putMeasurement({ id: anyId(), side: 'upper' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(putMeasurement({ id: anyId(), lever_m: 0 })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(putScreening({ id: anyId(), date: 'today' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(putScreening({ id: anyId(), status: 'half' })).toBe('SQLITE_CONSTRAINT_CHECK');
});
