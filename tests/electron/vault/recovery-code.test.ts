import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newRecoverySecret, recoveryCodeOf, recoverySecretOf } from '../../../electron/vault/recovery-code';
import { codeOf } from '../../support/vault';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery code', () => {
  test('is nine groups of four, and 160 random bits', () => {
    const secret = newRecoverySecret();
    expect(secret).toHaveLength(20);
    expect(recoveryCodeOf(secret)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(newRecoverySecret()).not.toEqual(secret);
  });

  test('is read back however it is typed: lower case, spaces, no groups, O for 0, I and l for 1', () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom(' ', '', '-', '–', '  ', '\n', '_'), (secret, between) => {
        const code = recoveryCodeOf(secret).replaceAll('-', between);
        const wanted = Buffer.from(secret);
        for (const text of [code, code.toLowerCase(), ` ${code} `]) {
          expect(recoverySecretOf(text)).toEqual(wanted);
          expect(recoverySecretOf(text.replaceAll('0', 'O').replaceAll('1', 'I'))).toEqual(wanted);
          expect(recoverySecretOf(text.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(wanted);
        }
      }),
    );
  });

  test('with one letter mistyped is refused before anything is tried', () => {
    // 20 bits of check miss one slip in a million; with a fixed seed this run has none.
    fc.assert(
      fc.property(secrets, fc.nat(35), fc.integer({ min: 1, max: 31 }), (secret, place, by) => {
        const letters = [...recoveryCodeOf(secret).replaceAll('-', '')];
        letters[place] = ALPHABET[(ALPHABET.indexOf(letters[place] ?? '') + by) % 32] ?? '';
        expect(() => recoverySecretOf(letters.join(''))).toThrow('mistyped');
      }),
      { seed: 20261120 },
    );
  });

  test.each(['', 'U', '0000-0000', `${'0'.repeat(35)}U`, 'é'.repeat(36), '0'.repeat(1000)])(
    'never accepts "%s"',
    async (text) => expect(await codeOf(() => recoverySecretOf(text))).toBe('wrong-recovery-code'),
  );

  test('no text whatever does anything but pass or be refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(() => recoverySecretOf(text)).toThrow('recovery code');
      }),
    );
  });
});
