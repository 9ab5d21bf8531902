import { expect, test } from 'vitest';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

const day = '2026-11-20';

test('a squad day has a name, a day and its tests', () => {
  const put = rowInto(fileAtStep(12), 'squad_day', {
    ...{ name: 'Club night', date: day, protocol: 'quick-8', tests: '["sls-eo"]' },
    ...CARRIED,
  });
  expect(put({ id: anyId() })).toBe('none');
  expect(put({ id: anyId(), name: ' ' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), date: 'Friday' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), tests: 'sls-eo' })).toBe('SQLITE_CONSTRAINT_CHECK');
});

test('a client has one place on a roster at a time', () => {
  const db = fileAtStep(12);
  const [client, squad] = [anyId(), anyId()];
  rowInto(db, 'client', {
    id: client,
    name: 'Ada',
    search_key: ' ada',
    sex: 'female',
    note: '',
    ...CARRIED,
  })();
  rowInto(db, 'squad_day', {
    ...{ id: squad, name: 'Club night', date: day, protocol: 'quick-8', tests: '[]' },
    ...CARRIED,
  })();
  const put = rowInto(db, 'squad_place', {
    ...{ squad_day_id: squad, client_id: client, screening_id: null },
    ...CARRIED,
  });
  expect(put({ id: anyId(), deleted_at: 'T' })).toBe('none');
  expect(put({ id: anyId() })).toBe('none');
  expect(put({ id: anyId() })).toBe('SQLITE_CONSTRAINT_UNIQUE');
  expect(put({ id: anyId(), client_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
  const gone = { deleted_at: 'T', screening_id: anyId() };
  expect(put({ id: anyId(), ...gone })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
});
