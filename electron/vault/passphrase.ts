import { AppError } from '../../shared/basics/errors';

/** The fewest characters a new passphrase may have, counted as people see them (code points after NFKC). */
const SHORTEST = 12;

/** The bytes a passphrase stands for: the same text typed on another keyboard, composed or not, gives the same bytes. Never trimmed. */
export const passphraseBytes = (passphrase: string): Buffer =>
  Buffer.from(passphrase.normalize('NFKC'), 'utf8');

/** Throws `weak-passphrase` when a new passphrase is too short. How strong it is beyond that is shown while it is typed. */
export function refuseShort(passphrase: string): void {
  const length = [...passphrase.normalize('NFKC')].length;
  if (length < SHORTEST)
    throw new AppError('weak-passphrase', `a passphrase has at least ${SHORTEST} characters`, {
      shortest: String(SHORTEST),
      found: String(length),
    });
}
