import { AppError } from '../../shared/basics/errors';
import { type Header, headerKeyOf, isAuthentic, type Slot } from './header';
import { dekFrom, type KdfCost, passphraseSlot, type Secret } from './key-slot';

/** A header, the slot of it that opened, and the data key it gave. */
export type Unlocked = { readonly header: Header; readonly slot: Slot; readonly dek: Buffer };

const wrong = (secret: Secret): AppError =>
  secret.kind === 'passphrase'
    ? new AppError('wrong-passphrase', 'this passphrase does not open the vault')
    : new AppError('wrong-recovery-code', 'this recovery code does not open the vault', {
        why: 'other vault',
      });

/** Opens a slot with the secret. Throws that it is wrong, or `vault-damaged` when it is right and the header was tampered with. */
export async function unlockSlot(headers: readonly Header[], secret: Secret): Promise<Unlocked> {
  let tampered = false;
  for (const header of headers) {
    for (const slot of header.slots) {
      const dek = await dekFrom(header.vaultId, slot, secret);
      if (!dek) continue;
      if (isAuthentic(header, headerKeyOf(dek))) return { header, slot, dek };
      dek.fill(0);
      tampered = true;
    }
  }
  throw tampered
    ? new AppError('vault-damaged', 'the vault header was changed by something else', { part: 'header' })
    : wrong(secret);
}

const withoutReplaces = (slot: Slot): Slot => {
  if (slot.kind !== 'passphrase') return slot;
  const { replaces: _replaces, ...rest } = slot;
  return rest;
};

/** The slots once a change of passphrase that was cut short is settled: the one just used stays, its rival goes. */
export function settledSlots(slots: readonly Slot[], used: Slot): Slot[] {
  const isRival = (slot: Slot): boolean => {
    if (slot.kind !== 'passphrase' || used.kind !== 'passphrase') return false;
    return slot.id === used.replaces || slot.replaces === used.id;
  };
  return slots
    .filter((slot) => !isRival(slot))
    .map((slot) => (slot.id === used.id ? withoutReplaces(slot) : slot));
}

/**
 * Gives the vault a new passphrase: a new slot is kept, read back from the disk and opened, and only then the old one
 * dropped. At every moment in between the old passphrase or the new one opens the vault.
 */
export async function changeSlot(
  header: Header,
  dek: Buffer,
  fresh: { readonly id: string; readonly passphrase: string; readonly cost: KdfCost },
  disk: { readonly keep: (slots: Slot[]) => void; readonly read: () => readonly Header[] },
): Promise<void> {
  const { vaultId, slots } = header;
  const old = slots.find((slot) => slot.kind === 'passphrase');
  const slot = await passphraseSlot(vaultId, fresh.id, fresh.passphrase, dek, fresh.cost, old?.id);
  disk.keep([...slots, slot]);

  const written = disk.read()[0]?.slots.find(({ id }) => id === fresh.id);
  const secret = { kind: 'passphrase', passphrase: fresh.passphrase } as const;
  const found = written ? await dekFrom(vaultId, written, secret) : null;
  const opens = found?.equals(dek) ?? false;
  found?.fill(0);
  if (!opens) throw new AppError('disk-error', 'the new passphrase could not be read back from the disk');
  disk.keep([withoutReplaces(slot), ...slots.filter(({ kind }) => kind !== 'passphrase')]);
}
