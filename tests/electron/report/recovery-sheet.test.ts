import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../electron/report/ink/pen';
import { sheetOf } from '../../../electron/report/layout/sheet';
import { recoverySheet } from '../../../electron/report/recovery-sheet';
import { recoveryCodeOf } from '../../../electron/vault/recovery-code';
import type { IsoDate } from '../../../shared/basics/dates';
import { checkedBy, factsOf, readText } from '../../support/pdf-text';
import { overflows, overlaps } from '../../support/report-marks';

const code = recoveryCodeOf(Buffer.alloc(20, 0b10110101));
const given = {
  code,
  madeOn: '2026-11-21' as IsoDate,
  fontsFolder: join(import.meta.dirname, '../../../resources/fonts'),
};

describe('the recovery sheet', () => {
  test('carries the whole code in nine groups, the last marked as the check', async () => {
    const text = readText(await recoverySheet(given)).replaceAll(' ', '');
    const groups = code.split('-');
    expect(groups).toHaveLength(9);
    for (const group of groups) expect(text).toContain(group);
    expect(text).toContain(`9check${groups[8]}`);
  });

  test('is one page, whole, and tells what the code is for', async () => {
    const marks: Mark[] = [];
    const bytes = await recoverySheet({ ...given, vaultName: 'Harbour' }, (mark) => marks.push(mark));
    expect(factsOf(bytes).Pages).toBe('1');
    expect(checkedBy(bytes)).toContain('No syntax');
    const { left, top, bodyWidth, bodyHeight } = sheetOf('a4');
    expect(overflows(marks, { x: left, y: top, width: bodyWidth, height: bodyHeight })).toEqual([]);
    expect(overlaps(marks)).toEqual([]);
    const text = readText(bytes);
    expect(text).toContain('Vault “Harbour”');
    expect(text).toContain('should the passphrase ever be lost');
  });

  test('says nothing of the code in what the file says of itself', async () => {
    expect(JSON.stringify(factsOf(await recoverySheet(given)))).not.toContain(code.slice(0, 4));
  });

  test('the same code gives the same bytes', async () => {
    expect(Buffer.compare(await recoverySheet(given), await recoverySheet(given))).toBe(0);
  });
});
