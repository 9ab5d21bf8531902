import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../../shared/basics/errors';

/** Crockford's base 32: no I, L, O or U, so that nothing is mistaken for 1, 0 or V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const SECRET_LETTERS = 32;
const CHECK_LETTERS = 4;

const lettersOf = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
};

const bytesOf = (letters: string): Buffer => {
  const bits = Array.from(letters, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join(
    '',
  );
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
};

/** 20 bits that catch a slip of the pen before anything is tried. */
const checkOf = (secret: Uint8Array): string =>
  lettersOf(createHash('sha256').update('plumbline recovery code').update(secret).digest()).slice(
    0,
    CHECK_LETTERS,
  );

/** A fresh recovery secret of 160 random bits. */
export const newRecoverySecret = (): Buffer => randomBytes(SECRET_BYTES);

/** The secret as it is printed: nine groups of four letters, the last group the check. */
export const recoveryCodeOf = (secret: Uint8Array): string =>
  `${lettersOf(secret)}${checkOf(secret)}`.replace(/.{4}(?=.)/g, '$&-');

/** The secret a typed code stands for; spaces, dashes, lower case, O for 0 and I or L for 1 are all read right. Throws `wrong-recovery-code`. */
export function recoverySecretOf(code: string): Buffer {
  const letters = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const whole = letters.length === SECRET_LETTERS + CHECK_LETTERS;
  if (!whole || ![...letters].every((letter) => ALPHABET.includes(letter)))
    throw new AppError('wrong-recovery-code', 'a recovery code is nine groups of four letters and digits', {
      why: 'form',
    });
  const secret = bytesOf(letters.slice(0, SECRET_LETTERS));
  if (checkOf(secret) !== letters.slice(SECRET_LETTERS))
    throw new AppError('wrong-recovery-code', 'a letter of the recovery code is mistyped', { why: 'check' });
  return secret;
}
