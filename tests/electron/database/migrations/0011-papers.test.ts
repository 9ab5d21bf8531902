import { describe, expect, test } from 'vitest';
import type { Connection } from '../../../../electron/database/connection';
import { migrate } from '../../../../electron/database/migrate';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

const FACTS = { sex: 'female', note: '', ...CARRIED };

function visitIn(db: Connection) {
  const [client, screening] = [anyId(), anyId()];
  rowInto(db, 'client', { id: client, name: 'Ada', search_key: ' ada', ...FACTS })();
  const day = { date: '2026-11-20', status: 'open' };
  rowInto(db, 'screening', { id: screening, client_id: client, ...day, ...FACTS })();
  return { client_id: client, screening_id: screening, ...CARRIED };
}

test('reports noted before stay as they were, and more kinds may be noted', () => {
  const db = fileAtStep(10);
  const of = visitIn(db);
  const id = anyId();
  rowInto(db, 'report', { id, kind: 'coach', file_name: 'a.pdf', ...of })();
  const rows = () => db.prepare('SELECT * FROM report').all();
  const before = rows();
  migrate(db);
  expect(rows()).toEqual(before);
  const put = rowInto(db, 'report', { file_name: 'b.pdf', ...of });
  for (const kind of ['client', 'coach', 'progress', 'capture-form', 'squad'])
    expect(put({ id: anyId(), kind })).toBe('none');
  expect(put({ id: anyId(), kind: 'both' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), kind: 'squad', screening_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
});

describe('the logo', () => {
  test('is a picture with its size, or nothing at all', () => {
    const put = rowInto(fileAtStep(11), 'logo', { png: 'iVBORw0KGgo=', width: 400, height: 150, ...CARRIED });
    expect(put({ id: anyId() })).toBe('none');
    expect(put({ id: anyId(), png: null, width: null, height: null })).toBe('none');
    expect(put({ id: anyId(), width: null })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ id: anyId(), height: 4000 })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ id: anyId(), png: 'x'.repeat(300_001) })).toBe('SQLITE_CONSTRAINT_CHECK');
  });
});
