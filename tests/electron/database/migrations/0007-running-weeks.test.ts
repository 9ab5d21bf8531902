import { expect, test } from 'vitest';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

test('a running week belongs to a client and was asked on a day', () => {
  const db = fileAtStep(7);
  const client = anyId();
  rowInto(db, 'client', {
    id: client,
    name: 'Ada',
    search_key: ' ada',
    sex: 'female',
    note: '',
    ...CARRIED,
  })();
  const put = rowInto(db, 'running_week', {
    client_id: client,
    asked_on: '2026-11-20',
    training: '{}',
    ...CARRIED,
  });
  expect(put({ id: anyId() })).toBe('none');
  expect(put({ id: anyId(), client_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
  expect(put({ id: anyId(), asked_on: 'Friday' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), training: 'x' })).toBe('SQLITE_CONSTRAINT_CHECK');
});
