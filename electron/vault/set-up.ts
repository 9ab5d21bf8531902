import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { Instant } from '../../shared/basics/dates';
import { AppError } from '../../shared/basics/errors';
import { type Connection, checkpoint, openConnection } from '../database/connection';
import { namingFaults } from '../database/failure-of';
import { migrate, NEWEST } from '../database/migrate';
import { blobOf } from '../database/record-id';
import { headerKeyOf, sealed } from './header';
import { readHeaders, writeHeader } from './header-files';
import { highWaterOf } from './high-water';
import { type KdfCost, passphraseSlot, recoverySlot } from './key-slot';
import { newRecoverySecret, recoveryCodeOf } from './recovery-code';
import { type Unlocked, unlockSlot } from './slots';
import { syncFolder, type VaultFiles, vaultLiesIn } from './vault-files';

export type SetUp = {
  readonly passphrase: string;
  readonly demonstration: boolean;
  readonly cost: KdfCost;
  readonly now: Instant;
  readonly newId: () => string;
};

function fillNew(db: Connection, vaultId: string, { demonstration, now, newId }: SetUp): void {
  migrate(db);
  db.prepare(
    `INSERT INTO meta (one, vault_id, device_id, actor_id, demonstration, created_at, seq, hlc, last_hash)
     VALUES (1, ?, ?, ?, ?, ?, 0, '', ?)`,
  ).run(blobOf(vaultId), blobOf(newId()), blobOf(newId()), demonstration ? 1 : 0, now, Buffer.alloc(32));
  checkpoint(db);
}

/** What a set-up that never finished left behind holds no record; it makes room for the next one. */
function clearUnfinished(files: VaultFiles): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${files.unfinished}${end}`, { force: true });
}

/**
 * Sets up a vault and returns the code that recovers it, with the vault unlocked. Both ways in are proven from what is
 * on the disk before the last act, a rename, makes it a vault; until then there is none. Throws `vault-exists`.
 */
export async function setUpVault(
  files: VaultFiles,
  setUp: SetUp,
): Promise<{ recoveryCode: string; unlocked: Unlocked }> {
  const { passphrase, cost, now, newId } = setUp;
  if (vaultLiesIn(files)) throw new AppError('vault-exists', 'there is a vault in this folder already');
  const vaultId = newId();
  const dek = randomBytes(32);
  const secret = newRecoverySecret();
  const own = await passphraseSlot(vaultId, newId(), passphrase, dek, cost);
  const slots = [own, recoverySlot(vaultId, newId(), secret, dek)];

  namingFaults(() => {
    mkdirSync(files.folder, { recursive: true, mode: 0o700 });
    accessSync(files.folder, constants.W_OK);
    clearUnfinished(files);
    const db = openConnection(files.unfinished, dek, 'create', NEWEST);
    try {
      fillNew(db, vaultId, setUp);
      const highWater = highWaterOf(db, now, true);
      const about = { format: 1, vaultId, createdAt: now, cipher: 'sqlcipher4' } as const;
      const { demonstration } = setUp;
      writeHeader(files, sealed({ ...about, demonstration, highWater, slots }, headerKeyOf(dek)));
    } finally {
      db.close();
    }
    chmodSync(files.unfinished, 0o600);
  });

  const written = readHeaders(files);
  const byCode = await unlockSlot(written, { kind: 'recovery', secret });
  const unlocked = await unlockSlot(written, { kind: 'passphrase', passphrase });
  const proven = byCode.dek.equals(dek) && unlocked.dek.equals(dek);
  byCode.dek.fill(0);
  dek.fill(0);
  if (!proven) throw new AppError('disk-error', 'the new vault could not be read back from the disk');
  namingFaults(() => {
    renameSync(files.unfinished, files.database);
    syncFolder(files.folder);
  });
  return { recoveryCode: recoveryCodeOf(secret), unlocked };
}
