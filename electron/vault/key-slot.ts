import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { canonicalJson } from '../database/canonical-json';
import type { PassphraseSlot, Slot } from './header';
import { passphraseBytes } from './passphrase';

/** What deriving a key from a passphrase costs: memory in KiB, passes, lanes. */
export type KdfCost = { readonly m: number; readonly t: number; readonly p: number };

/** 256 MiB, three passes, four lanes: about half a second, so that guessing is slow on any hardware. */
export const FULL_COST: KdfCost = { m: 262_144, t: 3, p: 4 };

const ARGON2ID = 2;
const KEY_BYTES = 32;

type Locked = { readonly id: string; readonly kind: Slot['kind']; readonly kdf: Slot['kdf'] };

/** What the wrapped key is bound to: a slot moved to another vault, or with other parameters, does not open. */
const boundTo = (vaultId: string, { id, kind, kdf }: Locked): Buffer =>
  Buffer.from(canonicalJson({ format: 1, vaultId, slot: id, kind, kdf }));

const passphraseKey = async (passphrase: string, { m, t, p, salt }: PassphraseSlot['kdf']): Promise<Buffer> =>
  hashRaw(passphraseBytes(passphrase), {
    algorithm: ARGON2ID,
    memoryCost: m,
    timeCost: t,
    parallelism: p,
    outputLen: KEY_BYTES,
    salt: Buffer.from(salt, 'base64'),
  });

const recoveryKey = (secret: Uint8Array, salt: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.from(salt, 'base64'), 'plumbline recovery', KEY_BYTES));

function wrap(
  vaultId: string,
  locked: Locked,
  key: Buffer,
  dek: Uint8Array,
): { nonce: string; wrapped: string } {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(vaultId, locked));
  const wrapped = Buffer.concat([cipher.update(dek), cipher.final(), cipher.getAuthTag()]);
  key.fill(0);
  return { nonce: nonce.toString('base64'), wrapped: wrapped.toString('base64') };
}

function unwrap(vaultId: string, slot: Slot, key: Buffer): Buffer | null {
  const wrapped = Buffer.from(slot.wrapped, 'base64');
  const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'));
  opening.setAAD(boundTo(vaultId, slot)).setAuthTag(wrapped.subarray(KEY_BYTES));
  try {
    return Buffer.concat([opening.update(wrapped.subarray(0, KEY_BYTES)), opening.final()]);
  } catch {
    // The tag does not fit: this key is not the slot's. That is an answer, not a fault.
    return null;
  } finally {
    key.fill(0);
  }
}

/** A slot that opens with the passphrase; `replaces` names the slot it will take the place of. */
export async function passphraseSlot(
  vaultId: string,
  id: string,
  passphrase: string,
  dek: Uint8Array,
  cost: KdfCost,
  replaces?: string,
): Promise<PassphraseSlot> {
  const { m, t, p } = cost;
  const kdf = { alg: 'argon2id', m, t, p, salt: randomBytes(32).toString('base64') } as const;
  const locked = { id, kind: 'passphrase', kdf } as const;
  const key = await passphraseKey(passphrase, kdf);
  const slot = { ...locked, label: 'Passphrase', ...wrap(vaultId, locked, key, dek) };
  return replaces === undefined ? slot : { ...slot, replaces };
}

/** A slot that opens with the recovery secret. */
export function recoverySlot(vaultId: string, id: string, secret: Uint8Array, dek: Uint8Array): Slot {
  const kdf = { alg: 'hkdf-sha256', salt: randomBytes(32).toString('base64') } as const;
  const locked = { id, kind: 'recovery', kdf } as const;
  return { ...locked, label: 'Recovery code', ...wrap(vaultId, locked, recoveryKey(secret, kdf.salt), dek) };
}

/** What is tried on the slots of a header. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly secret: Uint8Array };

/** The data key of the vault, if the secret opens the slot; null when it does not. */
export async function dekFrom(vaultId: string, slot: Slot, secret: Secret): Promise<Buffer | null> {
  if (slot.kind === 'passphrase' && secret.kind === 'passphrase')
    return unwrap(vaultId, slot, await passphraseKey(secret.passphrase, slot.kdf));
  if (slot.kind === 'recovery' && secret.kind === 'recovery')
    return unwrap(vaultId, slot, recoveryKey(secret.secret, slot.kdf.salt));
  return null;
}
