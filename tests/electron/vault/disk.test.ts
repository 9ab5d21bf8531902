import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openConnection } from '../../../electron/database/connection';
import { NEWEST } from '../../../electron/database/migrate';
import { recordsOn } from '../../../electron/database/records';
import { openScreening } from '../../../electron/database/repositories/screenings';
import { readHeaders } from '../../../electron/vault/header-files';
import { unlockSlot } from '../../../electron/vault/slots';
import { vaultFilesIn } from '../../../electron/vault/vault-files';
import { bundled } from '../../support/child-process';
import { addClient, record, start, trialOf, valuesIn } from '../../support/invented';
import {
  codeOf,
  newVault,
  PASSPHRASE,
  standingClock,
  temporaryFolder,
  vaultPlace,
} from '../../support/vault';

const isRoot = process.getuid?.() === 0;
const asNobody = (file: string, args: readonly string[]): string =>
  execFileSync('runuser', ['-u', 'nobody', '--', file, ...args], { encoding: 'utf8' });

let child: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  child = await bundled('vault-child.ts');
}, 60_000);
afterAll(() => child.drop());

/** Records trials until one is refused; what was saved and how it was refused. */
function recordUntilRefused(save: (value: number) => void): { saved: number[]; code: string } {
  const saved: number[] = [];
  for (let n = 0; n < 20_000; n += 1) {
    try {
      save(n / 1000);
    } catch (error) {
      return { saved, code: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
    }
    saved.push(n / 1000);
  }
  return { saved, code: 'none' };
}

describe('a full disk', () => {
  test('refuses the save that does not fit, keeps every earlier one, and goes on once there is room', async () => {
    const { vault, folder } = await newVault();
    await vault.lock();
    const files = vaultFilesIn(folder);
    const { dek } = await unlockSlot(readHeaders(files), { kind: 'passphrase', passphrase: PASSPHRASE });
    const db = openConnection(files.database, dek, 'write', NEWEST);
    const clock = standingClock();
    const nothing = (): void => undefined;
    const ports = { clock, newId, beforeWrite: nothing, saved: nothing };
    const records = recordsOn(db, ports);
    const { id } = start(records, addClient(records));
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count=${pages + 8}`);

    const { saved, code } = recordUntilRefused((value) => record(records, trialOf(id, { value })));
    expect(code).toBe('disk-full');
    expect(saved.length).toBeGreaterThan(5);
    expect(valuesIn(openScreening(records.read, id))).toEqual(saved);
    db.pragma(`max_page_count=${pages + 1000}`);
    record(records, trialOf(id, { value: 45 }));
    db.close();

    const again = vaultPlace({ folder }).start();
    expect(await again.unlock(PASSPHRASE)).toMatchObject({ readOnly: false, lost: null });
    expect(valuesIn(openScreening(again.records().read, id))).toEqual([...saved, 45]);
  });

  /** A small disk of its own, or null where none can be mounted. */
  function smallDisk(): string | null {
    const folder = temporaryFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      return null;
    }
    onTestFinished(() => {
      execFileSync('umount', ['-l', folder]);
    });
    return folder;
  }

  test('that is a real one of 1 MB loses nothing, and the vault still opens on it', async (context) => {
    const disk = smallDisk();
    if (!disk) return context.skip('only root may mount a small disk here');
    const { vault, folder, logged } = await newVault({ folder: join(disk, 'vault') });
    const { id } = start(vault.records(), addClient(vault.records()));
    const { saved, code } = recordUntilRefused((value) => record(vault.records(), trialOf(id, { value })));
    expect(code).toBe('disk-full');
    expect(valuesIn(openScreening(vault.records().read, id))).toEqual(saved);
    // Nothing at all is left for the header either.
    const { bavail, bsize } = statfsSync(disk);
    if (bavail > 0) writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
    await vault.lock();
    expect(logged.map((entry) => entry.code)).toContain('disk-full');

    const full = vaultPlace({ folder }).start();
    expect(await full.unlock(PASSPHRASE)).toMatchObject({ state: 'open', readOnly: true, lost: null });
    expect(valuesIn(openScreening(full.records().read, id))).toEqual(saved);
    await full.lock();
    execFileSync('mount', ['-o', 'remount,size=8m', disk]);
    const roomy = vaultPlace({ folder }).start();
    expect(await roomy.unlock(PASSPHRASE)).toMatchObject({ readOnly: false, lost: null });
    expect(valuesIn(record(roomy.records(), trialOf(id, { value: 45 })))).toEqual([...saved, 45]);
    await roomy.lock();
  });
});

describe('a folder that may only be read', () => {
  /** The vault as a colleague without the right to write meets it; nothing may be left in the folder for temporary files. */
  const probeReadOnly = (folder: string): unknown => {
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    const scratch = temporaryFolder();
    chmodSync(scratch, 0o777);
    const args = [child.path, 'probe', folder, scratch];
    const answer = isRoot
      ? asNobody(process.execPath, args)
      : execFileSync(process.execPath, args, { encoding: 'utf8' });
    expect(readdirSync(scratch)).toEqual([]);
    return JSON.parse(answer);
  };
  const openPlace = (): string => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    return join(folder, 'vault');
  };

  test.each(['closed in order', 'left by a crash'])(
    'opens for reading, and nothing in it changes (%s)',
    async (how) => {
      const { vault, folder } = await newVault();
      addClient(vault.records());
      if (how === 'closed in order') await vault.lock();
      const copy = openPlace();
      cpSync(folder, copy, { recursive: true });
      const names = readdirSync(copy);
      expect(probeReadOnly(copy)).toEqual({
        state: 'open',
        readOnly: true,
        lost: null,
        wrote: 'vault-read-only',
      });
      expect(readdirSync(copy)).toEqual(names);
    },
  );

  test('takes no new vault', async () => {
    if (!isRoot) return;
    const folder = openPlace();
    mkdirSync(folder, { mode: 0o555 });
    expect(asNobody(process.execPath, [child.path, 'create', folder])).toContain('vault-read-only');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('two programs on one vault', () => {
  test('the second one is told that it is in use, and harms nothing', async () => {
    const { vault, folder } = await newVault();
    const { id } = start(vault.records(), addClient(vault.records()));
    const args = [child.path, 'probe', folder];
    const answer = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    expect(answer).toEqual({ code: 'vault-in-use', wrote: 'vault-locked' });
    record(vault.records(), trialOf(id));
    await vault.lock();
    expect(await codeOf(() => vault.unlock(PASSPHRASE))).toBe('none');
    expect(vault.state()).toMatchObject({ readOnly: false, lost: null });
  });
});
