import { describe, expect, test } from 'vitest';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

const client = { name: 'Ada', search_key: ' ada', sex: 'unspecified', note: '', ...CARRIED };

describe('a client', () => {
  test.each([
    [{}, 'none'],
    [
      {
        birth_date: '1990-05-04',
        height_cm: 172,
        body_mass_kg: 64.2,
        dominant_side: 'left',
        flags: '["PREG"]',
      },
      'none',
    ],
    [{ name: '' }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ name: null }, 'SQLITE_CONSTRAINT_NOTNULL'],
    [{ sex: 'x' }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ birth_date: '4.5.1990' }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ birth_year: 90 }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ body_mass_kg: 'heavy' }, 'SQLITE_CONSTRAINT_DATATYPE'],
    [{ body_mass_kg: 0 }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ leg_length_left_cm: 88 }, 'SQLITE_CONSTRAINT_CHECK'],
    [{ leg_length_left_cm: 88, leg_length_right_cm: 89 }, 'none'],
    [{ flags: 'PREG' }, 'SQLITE_CONSTRAINT_CHECK'],
  ])('with %j: %s', (over, refusal) => {
    expect(rowInto(fileAtStep(2), 'client', client)({ id: anyId(), ...over })).toBe(refusal);
  });
});

test('history belongs to a client on record', () => {
  const db = fileAtStep(2);
  const id = anyId();
  rowInto(db, 'client', client)({ id });
  const put = rowInto(db, 'client_history', { ordinal: 1, region: 'ankle', kind: 'injury', ...CARRIED });
  expect(put({ id: anyId(), client_id: id })).toBe('none');
  expect(put({ id: anyId(), client_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
  expect(put({ id: anyId(), client_id: id, kind: 'bruise' })).toBe('SQLITE_CONSTRAINT_CHECK');
});
