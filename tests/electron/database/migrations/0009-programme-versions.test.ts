import { describe, expect, test } from 'vitest';
import type { Connection } from '../../../../electron/database/connection';
import { migrate } from '../../../../electron/database/migrate';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

const FACTS = { sex: 'female', note: '', ...CARRIED };
const DAY = '2026-11-20';

function screeningIn(db: Connection, client: Buffer) {
  const screening = anyId();
  rowInto(db, 'screening', { id: screening, client_id: client, date: DAY, status: 'open', ...FACTS })();
  return screening;
}

function clientIn(db: Connection) {
  const client = anyId();
  rowInto(db, 'client', { id: client, name: 'Ada', search_key: ' ada', ...FACTS })();
  return client;
}

function programmeInto(db: Connection, client: Buffer) {
  const of = { client_id: client, screening_id: screeningIn(db, client) };
  const days = { issued_on: DAY, retest_on: '2027-01-01' };
  return rowInto(db, 'programme', { weeks: 6, ...days, rules_version: '1', frozen: '{}', ...of, ...CARRIED });
}

describe('programmes issued before', () => {
  test('each take the place of the one before them of the same client, and knew no running week', () => {
    const db = fileAtStep(8);
    const put = programmeInto(db, clientIn(db));
    const [first, second, third] = [anyId(), anyId(), anyId()];
    put({ id: second });
    put({ id: third });
    put({ id: first, issued_on: '2026-10-01', frozen: '{"coachNote":"slowly"}' });
    const other = anyId();
    programmeInto(db, clientIn(db))({ id: other });
    migrate(db);
    type Row = { id: Buffer; supersedes: Buffer | null; changed: string; frozen: string };
    const rows = db.prepare<[], Row>('SELECT id, supersedes, changed, frozen FROM programme').all();
    const replaced = (id: Buffer) => rows.find((row) => row.id.equals(id))?.supersedes ?? null;
    expect([replaced(first), replaced(second), replaced(third), replaced(other)]).toEqual([
      null,
      first,
      second,
      null,
    ]);
    expect(new Set(rows.map(({ changed }) => changed))).toEqual(new Set(['']));
    expect(JSON.parse(rows.find(({ id }) => id.equals(first))?.frozen ?? '')).toEqual({
      coachNote: 'slowly',
      training: null,
      placedWeeks: [],
      moves: [],
    });
  });
});

describe('what is kept of programmes from now on', () => {
  test('one draft a screening', () => {
    const db = fileAtStep(9);
    const screening = screeningIn(db, clientIn(db));
    const put = rowInto(db, 'programme_draft', { screening_id: screening, content: '{}', ...CARRIED });
    expect(put({ id: anyId(), content: 'x' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ id: anyId() })).toBe('none');
    expect(put({ id: anyId() })).toBe('SQLITE_CONSTRAINT_UNIQUE');
  });

  test('a template has a name', () => {
    const put = rowInto(fileAtStep(9), 'template', { name: 'Calves', exercises: '[]', ...CARRIED });
    expect(put({ id: anyId() })).toBe('none');
    expect(put({ id: anyId(), retired_on: DAY })).toBe('none');
    expect(put({ id: anyId(), name: '' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ id: anyId(), retired_on: 'today' })).toBe('SQLITE_CONSTRAINT_CHECK');
  });

  test('a session of a programme is logged once', () => {
    const db = fileAtStep(9);
    const programme = anyId();
    programmeInto(db, clientIn(db))({ id: programme });
    const of = { programme_id: programme, week: 0, session: 0, date: DAY, done: '[]' };
    const put = rowInto(db, 'session_log', { ...of, ...CARRIED });
    expect(put({ id: anyId() })).toBe('none');
    expect(put({ id: anyId() })).toBe('SQLITE_CONSTRAINT_UNIQUE');
    expect(put({ id: anyId(), session: 1 })).toBe('none');
    expect(put({ id: anyId(), week: 12 })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ id: anyId(), session: 14 })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ id: anyId(), programme_id: anyId(), week: 1 })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
  });
});
