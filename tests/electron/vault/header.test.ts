import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerText, parseHeader } from '../../../electron/vault/header';
import { vaultFilesIn } from '../../../electron/vault/vault-files';
import { newVault } from '../../support/vault';

const headerOf = async (): Promise<Buffer> => {
  const { folder } = await newVault();
  return readFileSync(vaultFilesIn(folder).header);
};

describe('the header', () => {
  test('reads back as it was written', async () => {
    const text = (await headerOf()).toString('utf8');
    const header = parseHeader(text);
    expect(header && headerText(header)).toBe(text);
  });

  test('with any one bit flipped is known to be damaged', async () => {
    const bytes = await headerOf();
    const unnoticed: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (parseHeader(flipped.toString('utf8')) !== null) unnoticed.push(bit);
    }
    expect(unnoticed).toEqual([]);
  });

  test('cut off anywhere is known to be damaged', async () => {
    const text = (await headerOf()).toString('utf8').trimEnd();
    for (let length = 0; length < text.length; length += 1)
      expect(parseHeader(text.slice(0, length))).toBeNull();
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"checksum":1}',
    '{"__proto__":{"checksum":""}}',
    '\u0000',
    '{"format":1}',
  ])('%j is no header', (text) => expect(parseHeader(text)).toBeNull());
});
