import { expect, test } from 'vitest';
import { readListFile } from '../../../../renderer/features/squad/read-list-file';

const fileOf = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);

test('a list saved as UTF-8 or by a spreadsheet on Windows has its letters', async () => {
  expect(await readListFile(new Blob(['Åsa, 1990']))).toEqual({ text: 'Åsa, 1990' });
  expect(await readListFile(fileOf(0xc5, 0x73, 0x61))).toEqual({ text: 'Åsa' });
});

test('a sheet that is no text, and a file far too large, are refused in words', async () => {
  expect(await readListFile(fileOf(0x50, 0x4b, 3, 4, 0, 0))).toEqual({
    why: 'This is no text file. Save the sheet as CSV and read that. Nothing was read.',
  });
  expect(await readListFile(new Blob(['a'.repeat(600_000)]))).toHaveProperty('why');
});
