import { describe, expect, test } from 'vitest';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

const day = '2026-11-20';

describe('a consent row', () => {
  const withClient = () => {
    const db = fileAtStep(10);
    const client = anyId();
    const facts = { sex: 'female', note: '', ...CARRIED };
    rowInto(db, 'client', { id: client, name: 'Ada', search_key: ' ada', ...facts })();
    const row = { client_id: client, purpose: 'screening', state: 'given', said_on: day, said_by: 'client' };
    const put = rowInto(db, 'consent', { ...row, how: 'spoken', recorded_by: '', ...CARRIED });
    return (over: Readonly<Record<string, unknown>> = {}) => put({ id: anyId(), ...over });
  };

  test('says what for, where it stands, when, by whom and how', () => {
    const put = withClient();
    expect(put()).toBe('none');
    expect(put({ purpose: 'newsletter' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ state: 'maybe' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ said_on: 'today' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ how: 'by post' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ client_id: anyId() })).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
  });

  test('names the guardian when one spoke, and nobody else', () => {
    const put = withClient();
    expect(put({ said_by: 'guardian', guardian: 'Jo Parent' })).toBe('none');
    expect(put({ said_by: 'guardian' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ said_by: 'guardian', guardian: ' ' })).toBe('SQLITE_CONSTRAINT_CHECK');
    expect(put({ guardian: 'Jo Parent' })).toBe('SQLITE_CONSTRAINT_CHECK');
  });
});
