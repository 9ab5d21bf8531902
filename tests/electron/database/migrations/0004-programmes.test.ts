import { expect, test } from 'vitest';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

function withScreening() {
  const db = fileAtStep(4);
  const [client, screening] = [anyId(), anyId()];
  const facts = { sex: 'female', note: '', ...CARRIED };
  rowInto(db, 'client', { id: client, name: 'Ada', search_key: ' ada', ...facts })();
  rowInto(db, 'screening', {
    id: screening,
    client_id: client,
    date: '2026-11-20',
    status: 'open',
    ...facts,
  })();
  return { db, of: { client_id: client, screening_id: screening, ...CARRIED } };
}

test('a programme is frozen whole, for one to twelve weeks', () => {
  const { db, of } = withScreening();
  const days = { issued_on: '2026-11-20', retest_on: '2027-01-01' };
  const put = rowInto(db, 'programme', { weeks: 6, ...days, rules_version: '1.0.0', frozen: '{}', ...of });
  expect(put({ id: anyId() })).toBe('none');
  expect(put({ id: anyId(), weeks: 13 })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), frozen: 'x' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), screening_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
});

test('a report says of whom it was and of which kind', () => {
  const { db, of } = withScreening();
  const put = rowInto(db, 'report', { kind: 'client', file_name: 'a.pdf', ...of });
  expect(put({ id: anyId() })).toBe('none');
  expect(put({ id: anyId(), kind: 'both' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), client_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
});
