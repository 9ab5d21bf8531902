import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passphraseBytes, refuseShort } from '../../../electron/vault/passphrase';
import { codeOf } from '../../support/vault';

const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

describe('a passphrase', () => {
  test('typed composed or decomposed, on any keyboard, is the same passphrase', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(passphraseBytes(text.normalize('NFD'))).toEqual(passphraseBytes(text.normalize('NFC')));
      }),
    );
    expect(passphraseBytes('Zoe\u0308 caf\u00e9')).toEqual(passphraseBytes('Zo\u00eb cafe\u0301'));
  });

  test('keeps its spaces, at the ends too', () => {
    expect(passphraseBytes(' four plain words ')).not.toEqual(passphraseBytes('four plain words'));
  });

  test.each([
    ['eleven char', 'weak-passphrase'],
    ['twelve chars', 'none'],
    ['🏃🏃🏃🏃🏃🏃', 'weak-passphrase'],
    ['🏃🏃🏃🏃🏃🏃🏃🏃🏃🏃🏃🏃', 'none'],
    ['e\u0301'.repeat(11), 'weak-passphrase'],
    ['e\u0301'.repeat(12), 'none'],
    ['            ', 'none'],
  ])('"%s" as a new one: %s', async (passphrase, code) => {
    expect(await codeOf(() => refuseShort(passphrase))).toBe(code);
  });
});
