import { describe, expect, test } from 'vitest';
import { migrate } from '../../../../electron/database/migrate';
import { PROTOCOLS } from '../../../../shared/catalogue/protocols';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

const day = '2026-11-20';

describe('a protocol of the coach’s own', () => {
  test('has a name and a list of tests, and is retired on a day or not at all', () => {
    const put = rowInto(fileAtStep(6), 'protocol', {
      name: 'Club night',
      purpose: '',
      tests: '[]',
      ...CARRIED,
    });
    expect(put({ id: anyId() })).toBe('none');
    expect(put({ id: anyId(), retired_on: day })).toBe('none');
    expect(put({ id: anyId(), name: ' ' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ id: anyId(), tests: 'sls-eo' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ id: anyId(), retired_on: 'soon' })).toBe('SQLITE_CONSTRAINT_CHECK');
  });
});

test('screenings recorded before get the tests of their protocol, and none where there was none', () => {
  const db = fileAtStep(5);
  const facts = { sex: 'female', note: '', ...CARRIED };
  const client = anyId();
  rowInto(db, 'client', { id: client, name: 'Ada', search_key: ' ada', ...facts })();
  const put = rowInto(db, 'screening', { client_id: client, date: day, status: 'open', ...facts });
  const ran = ['runner-20', 'full-running', 'strength-dynamometer', 'club night', null];
  for (const protocol of ran) put({ id: anyId(), protocol });
  migrate(db);
  const kept = db.prepare<[], string>('SELECT tests FROM screening ORDER BY id').pluck().all();
  expect(kept.map((tests) => JSON.parse(tests))).toEqual([
    PROTOCOLS['runner-20'].tests,
    PROTOCOLS['full-running'].tests,
    PROTOCOLS['strength-dynamometer'].tests,
    [],
    [],
  ]);
  const bad = rowInto(db, 'screening', { client_id: client, date: day, status: 'open', ...facts });
  expect(bad({ id: anyId(), tests: 'sls-eo' })).toBe('SQLITE_CONSTRAINT_CHECK');
});
