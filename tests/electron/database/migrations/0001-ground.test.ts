import { expect, test } from 'vitest';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

const hash = Buffer.alloc(32);

test('a vault has one row that says which it is', () => {
  const meta = { one: 1, vault_id: anyId(), device_id: anyId(), actor_id: anyId(), demonstration: 0 };
  const put = rowInto(fileAtStep(1), 'meta', { ...meta, created_at: 'T', seq: 0, hlc: '', last_hash: hash });
  expect(put({ one: 2 })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ vault_id: Buffer.alloc(4) })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ seq: -1 })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put()).toBe('none');
  expect(put()).toBe('SQLITE_CONSTRAINT_PRIMARYKEY');
});

test('a device’s events are numbered without a double, and say what they did', () => {
  const device = anyId();
  const who = { device_id: device, actor_id: anyId(), entity: 'client', entity_id: anyId() };
  const said = { op: 'add', before_json: null, after_json: '{}', schema_ver: 1, prev_hash: hash, hash };
  const put = rowInto(fileAtStep(1), 'event', { seq: 1, hlc: 'H', at: 'T', ...who, ...said });
  expect(put({ id: anyId() })).toBe('none');
  expect(put({ id: anyId() })).toBe('SQLITE_CONSTRAINT_UNIQUE');
  expect(put({ id: anyId(), seq: 2, op: 'erase' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), seq: 2, after_json: '{' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), seq: 2, hash: Buffer.alloc(4) })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), seq: 2, device_id: anyId() })).toBe('none');
});

test('settings take known papers, units and themes only', () => {
  const names = { clinic_name: '', clinic_contact: '', coach_name: '' };
  const choices = { paper: 'a4', units: 'metric', theme: 'system', sound: 1 };
  const put = rowInto(fileAtStep(1), 'settings', { ...names, ...choices, ...CARRIED });
  expect(put({ id: anyId(), paper: 'a3' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), sound: 'yes' })).toBe('SQLITE_CONSTRAINT_DATATYPE');
  expect(put({ id: anyId() })).toBe('none');
});
