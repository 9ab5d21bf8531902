import { expect, test } from 'vitest';
import { migrate } from '../../../../electron/database/migrate';
import { anyId, CARRIED, fileAtStep, rowInto } from '../../../support/layout';

test('force is read in newtons and nothing is hidden, until the coach says otherwise', () => {
  const db = fileAtStep(12);
  const choices = { paper: 'a4', units: 'metric', theme: 'system', sound: 1, volume: 'normal' };
  const row = { clinic_name: '', clinic_contact: '', coach_name: '', ...choices, ...CARRIED };
  rowInto(db, 'settings', { id: anyId(), ...row })();
  migrate(db);
  expect(db.prepare('SELECT force_unit, client_sees FROM settings').all()).toEqual([
    { force_unit: 'N', client_sees: 0 },
  ]);
  const put = rowInto(db, 'settings', row);
  expect(put({ id: anyId(), force_unit: 'lbf', client_sees: 1 })).toBe('none');
  expect(put({ id: anyId(), force_unit: 'lb' })).toBe('SQLITE_CONSTRAINT_CHECK');
  expect(put({ id: anyId(), client_sees: 2 })).toBe('SQLITE_CONSTRAINT_CHECK');
});
