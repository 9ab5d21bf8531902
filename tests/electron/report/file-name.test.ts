import { describe, expect, test } from 'vitest';
import { fileNameOf, freeName, sheetIdOf } from '../../../electron/report/file-name';
import type { IsoDate } from '../../../shared/basics/dates';

const date = '2026-11-21' as IsoDate;

describe('the file name of a report', () => {
  test('is kind, date where there is one, and sheet id', () => {
    expect(fileNameOf('client', date, 'K7F3')).toBe('exercise-sheet-2026-11-21-K7F3.pdf');
    expect(fileNameOf('coach', date, 'K7F3')).toBe('coach-report-2026-11-21-K7F3.pdf');
    expect(fileNameOf('capture-form', null, 'K7F3')).toBe('capture-form-K7F3.pdf');
    expect(fileNameOf('recovery', date, 'K7F3')).toBe('recovery-sheet-2026-11-21-K7F3.pdf');
  });

  test('a second sheet of the same four characters gets a number behind it', () => {
    const name = fileNameOf('client', date, 'K7F3');
    expect(freeName(name, new Set())).toBe(name);
    expect(freeName(name, new Set([name]))).toBe('exercise-sheet-2026-11-21-K7F3-2.pdf');
    expect(freeName(name, new Set([name, 'exercise-sheet-2026-11-21-K7F3-2.pdf']))).toBe(
      'exercise-sheet-2026-11-21-K7F3-3.pdf',
    );
  });

  test('the sheet id is four letters and digits that cannot be misread, the same for the same ids', () => {
    const id = sheetIdOf('client', '0193a6e0-7c1e-7000-8000-000000000001');
    expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/u);
    expect(sheetIdOf('client', '0193a6e0-7c1e-7000-8000-000000000001')).toBe(id);
  });

  test('other ids, and the same letters split otherwise, give another sheet id', () => {
    const ids = Array.from({ length: 50 }, (_, index) => sheetIdOf('client', `${index}`));
    expect(new Set(ids).size).toBeGreaterThan(48);
    expect(sheetIdOf('ab', 'c')).not.toBe(sheetIdOf('a', 'bc'));
  });
});
