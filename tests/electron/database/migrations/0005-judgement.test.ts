import { describe, expect, test } from 'vitest';
import { migrate } from '../../../../electron/database/migrate';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

const day = '2026-11-20';

describe('a change a coach made to the judgement', () => {
  const put = () =>
    rowInto(fileAtStep(5), 'rule_change', {
      what: 'rule-off',
      rule: 'R05',
      name: 'Jo Coach',
      date: day,
      reason: 'our wedge is higher',
      ...CARRIED,
    });
  const over = (columns: Readonly<Record<string, unknown>>) => put()({ id: anyId(), ...columns });

  test('names what it changes, and only that', () => {
    expect(over({})).toBe('none');
    expect(over({ what: 'threshold', threshold: 'low-bend', value: 7 })).toBe('none');
    expect(over({ what: 'delta', rule: null, test: 'sls-eo', value: 12 })).toBe('none');
    expect(over({ what: 'anything' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ value: 7 })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ what: 'threshold', value: 7 })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ what: 'delta', value: 7 })).toBe('SQLITE_CONSTRAINT_CHECK');
  });

  test('is signed with a name, a day and a reason', () => {
    expect(over({ name: ' ' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ reason: '' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ date: 'yesterday' })).toBe('SQLITE_CONSTRAINT_CHECK');
  });

  test('is undone by somebody on a day, or not at all', () => {
    expect(over({ ended_on: day, ended_by: 'Jo Coach' })).toBe('none');
    expect(over({ ended_on: day })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(over({ ended_by: 'Jo Coach' })).toBe('SQLITE_CONSTRAINT_CHECK');
  });
});

test('an asking of the safety questions belongs to a client, has a day and its answers', () => {
  const db = fileAtStep(5);
  const client = anyId();
  rowInto(db, 'client', {
    id: client,
    name: 'Ada',
    search_key: ' ada',
    sex: 'female',
    note: '',
    ...CARRIED,
  })();
  const put = rowInto(db, 'safety_answers', { client_id: client, asked_on: day, yes: '[]', ...CARRIED });
  expect(put({ id: anyId() })).toBe('none');
  expect(put({ id: anyId(), cleared_on: day })).toBe('none');
  expect(put({ id: anyId(), yes: 'no' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), cleared_on: 'soon' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), client_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
});

test('screenings recorded before keep all they hold and have no wishes', () => {
  const db = fileAtStep(4);
  const [client, screening] = [anyId(), anyId()];
  const facts = { sex: 'female', note: '', ...CARRIED };
  rowInto(db, 'client', { id: client, name: 'Ada', search_key: ' ada', ...facts })();
  rowInto(db, 'screening', { id: screening, client_id: client, date: day, status: 'open', ...facts })();
  migrate(db);
  expect(db.prepare('SELECT date, wishes FROM screening').all()).toEqual([{ date: day, wishes: null }]);
  const put = rowInto(db, 'screening', { client_id: client, date: day, status: 'open', ...facts });
  expect(put({ id: anyId(), wishes: '["heel-lift"]' })).toBe('none');
  expect(put({ id: anyId(), wishes: 'heel-lift' })).toBe('SQLITE_CONSTRAINT_CHECK');
});
