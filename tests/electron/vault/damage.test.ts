import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScreening } from '../../../electron/database/repositories/screenings';
import { headerText, parseHeader } from '../../../electron/vault/header';
import type { Vault } from '../../../electron/vault/vault';
import { vaultFilesIn } from '../../../electron/vault/vault-files';
import type { Id } from '../../../shared/basics/ids';
import { addClient, record, start, trialOf, valuesIn } from '../../support/invented';
import { codeOf, newVault, PASSPHRASE, temporaryFolder, vaultPlace } from '../../support/vault';

const TRIALS = 60;
const WANTED = Array.from({ length: TRIALS }, (_, n) => n / 10);

type Written = { readonly vault: Vault; readonly folder: string; readonly screeningId: Id<'Screening'> };

/** A vault with sixty trials, open. */
async function vaultWithTrials(): Promise<Written> {
  const { vault, folder } = await newVault();
  const records = vault.records();
  const screeningId = start(records, addClient(records)).id;
  for (const value of WANTED) record(records, trialOf(screeningId, { value }));
  return { vault, folder, screeningId };
}

/** The files as a crash leaves them, in a folder of their own. */
function crashImageOf({ folder }: Pick<Written, 'folder'>): string {
  const image = join(temporaryFolder(), 'vault');
  cpSync(folder, image, { recursive: true });
  return image;
}

const bytesIn = (folder: string): Record<string, Buffer> =>
  Object.fromEntries(
    readdirSync(folder)
      // SQLite's scratch memory, an empty log it lays beside the file, and the count of tries hold no record.
      .filter((name) => !name.endsWith('-shm') && name !== 'tries.json')
      .map((name) => [name, readFileSync(join(folder, name))] as const)
      .filter(([name, bytes]) => !(name.endsWith('-wal') && bytes.length === 0)),
  );

function flip(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes[offset] = (bytes[offset] ?? 0) ^ 0x10;
  writeFileSync(path, bytes);
}

const started = (folder: string): Vault => vaultPlace({ folder }).start();

describe('after a crash', () => {
  test('every save that was answered is there', async () => {
    const written = await vaultWithTrials();
    const vault = started(crashImageOf(written));
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ readOnly: false, lost: null });
    expect(valuesIn(openScreening(vault.records().read, written.screeningId))).toEqual(WANTED);
  });

  const logDamage: Record<string, (log: string) => void> = {
    deleted: (log) => rmSync(log),
    emptied: (log) => truncateSync(log, 0),
    halved: (log) => truncateSync(log, Math.floor(statSync(log).size / 2)),
    zeroed: (log) => writeFileSync(log, Buffer.alloc(statSync(log).size)),
    'flipped in one bit of its middle': (log) => flip(log, Math.floor(statSync(log).size / 2)),
    'flipped in one bit of its head': (log) => flip(log, 20),
  };
  test.each(Object.entries(logDamage))(
    'with the write-ahead log %s, the coach is told how many saves are missing and nothing more is written',
    async (_how, damage) => {
      const written = await vaultWithTrials();
      const folder = crashImageOf(written);
      damage(vaultFilesIn(folder).log);
      const before = bytesIn(folder);
      const vault = started(folder);
      const state = await vault.unlock(PASSPHRASE);
      expect(state).toMatchObject({ state: 'open', readOnly: true });
      expect(state.lost?.saves).toBeGreaterThan(0);
      expect(await codeOf(() => addClient(vault.records()))).toBe('vault-read-only');
      await vault.lock();
      expect(bytesIn(folder)).toEqual(before);
      expect((await vault.unlock(PASSPHRASE)).lost).toEqual(state.lost);
    },
  );

  test('a bit flipped anywhere in the write-ahead log never loses a save in silence', async () => {
    const written = await vaultWithTrials();
    const size = statSync(vaultFilesIn(written.folder).log).size;
    for (let step = 0; step < 24; step += 1) {
      const folder = crashImageOf(written);
      flip(vaultFilesIn(folder).log, Math.floor((size * (step + 0.37)) / 24));
      const vault = started(folder);
      const code = await codeOf(() => vault.unlock(PASSPHRASE));
      if (code === 'none' && !vault.state().lost)
        expect(valuesIn(openScreening(vault.records().read, written.screeningId))).toEqual(WANTED);
      else expect(['none', 'vault-damaged']).toContain(code);
      await vault.lock();
    }
  });

  test('the write-ahead log of another vault is never taken for ours', async () => {
    const [ours, other] = [crashImageOf(await vaultWithTrials()), crashImageOf(await vaultWithTrials())];
    copyFileSync(vaultFilesIn(other).log, vaultFilesIn(ours).log);
    const before = bytesIn(ours);
    const vault = started(ours);
    expect(await codeOf(() => vault.unlock(PASSPHRASE))).toBe('vault-damaged');
    expect(bytesIn(ours)).toEqual(before);
  });
});

describe('the records file', () => {
  async function closedVault(): Promise<Written> {
    const written = await vaultWithTrials();
    await written.vault.lock();
    return written;
  }

  test.each([0, 1, 4095])('cut to %i bytes is damaged, never a fresh empty vault', async (size) => {
    const { folder, vault } = await closedVault();
    truncateSync(vaultFilesIn(folder).database, size);
    const before = bytesIn(folder);
    expect(vault.state().state).toBe('locked');
    expect(await codeOf(() => started(folder).unlock(PASSPHRASE))).toBe('vault-damaged');
    expect(await codeOf(() => started(folder).create(PASSPHRASE, false))).toBe('vault-exists');
    expect(bytesIn(folder)).toEqual(before);
  });

  test.each(['half of it', 'its last page'])('without %s is damaged', async (what) => {
    const { folder } = await closedVault();
    const { database } = vaultFilesIn(folder);
    const { size } = statSync(database);
    truncateSync(database, what === 'half of it' ? Math.floor(size / 2) : size - 4096);
    expect(await codeOf(() => started(folder).unlock(PASSPHRASE))).toBe('vault-damaged');
  });

  test('deleted is damage, not a reason to offer a new vault', async () => {
    const { folder } = await closedVault();
    rmSync(vaultFilesIn(folder).database);
    const vault = started(folder);
    expect(vault.state().state).toBe('locked');
    expect(await codeOf(() => vault.unlock(PASSPHRASE))).toBe('vault-damaged');
    expect(await codeOf(() => vault.create(PASSPHRASE, false))).toBe('vault-exists');
    expect(existsSync(vaultFilesIn(folder).database)).toBe(false);
  });

  test('with a bit flipped in its first page is damaged; the passphrase is not called wrong', async () => {
    const { folder } = await closedVault();
    const { database } = vaultFilesIn(folder);
    for (const offset of [0, 7, 15, 16, 100, 1000, 4015, 4016, 4040, 4079, 4090]) {
      flip(database, offset);
      expect(await codeOf(() => started(folder).unlock(PASSPHRASE))).toBe('vault-damaged');
      flip(database, offset);
    }
  });

  test('with a bit flipped in any other page never shows wrong values', async () => {
    const { folder, screeningId } = await closedVault();
    const { database } = vaultFilesIn(folder);
    const pages = statSync(database).size / 4096;
    let noticed = 0;
    for (let page = 1; page < pages; page += 1) {
      flip(database, page * 4096 + 2000);
      const vault = started(folder);
      const values = await vault.unlock(PASSPHRASE).then(
        () =>
          codeOf(() => expect(valuesIn(openScreening(vault.records().read, screeningId))).toEqual(WANTED)),
        (error) => error.code,
      );
      expect(['none', 'vault-damaged']).toContain(values);
      if (values === 'vault-damaged') noticed += 1;
      await vault.lock();
      flip(database, page * 4096 + 2000);
    }
    expect(noticed).toBeGreaterThan(0);
  });

  test('with any page damaged is found out at the next start when the last end was not in order', async () => {
    const { folder: closed } = await closedVault();
    const pages = statSync(vaultFilesIn(closed).database).size / 4096;
    const live = vaultPlace({ folder: closed });
    await live.start().unlock(PASSPHRASE);
    for (let page = 0; page < pages; page += 5) {
      const folder = crashImageOf({ folder: closed });
      flip(vaultFilesIn(folder).database, page * 4096 + 2000);
      expect(await codeOf(() => started(folder).unlock(PASSPHRASE))).toBe('vault-damaged');
    }
  });

  test('replaced by an older copy of itself is opened for reading, and what is missing is told', async () => {
    const { folder, vault, screeningId } = await closedVault();
    const { database } = vaultFilesIn(folder);
    const older = `${database}.older`;
    copyFileSync(database, older);
    await vault.unlock(PASSPHRASE);
    record(vault.records(), trialOf(screeningId, { value: 45 }));
    await vault.lock();
    renameSync(older, database);
    const state = await started(folder).unlock(PASSPHRASE);
    expect(state).toMatchObject({ readOnly: true, lost: { saves: 1, since: '2026-11-20T09:00:00.000Z' } });
  });

  test('of another vault is refused', async () => {
    const [ours, other] = [await closedVault(), await closedVault()];
    copyFileSync(vaultFilesIn(other.folder).database, vaultFilesIn(ours.folder).database);
    expect(await codeOf(() => started(ours.folder).unlock(PASSPHRASE))).toBe('vault-damaged');
  });

  test.each(['database', 'log'] as const)(
    'whose %s is moved away while it is open takes no more saves',
    async (which) => {
      const { vault, folder, screeningId } = await vaultWithTrials();
      const path = vaultFilesIn(folder)[which];
      renameSync(path, `${path}.away`);
      expect(await codeOf(() => record(vault.records(), trialOf(screeningId)))).toBe('vault-moved');
      renameSync(`${path}.away`, path);
      expect(record(vault.records(), trialOf(screeningId)).id).toBe(screeningId);
    },
  );
});

describe('the header', () => {
  async function closedVault(): Promise<{ folder: string; header: string; headerCopy: string }> {
    const { vault, folder } = await newVault();
    addClient(vault.records());
    await vault.lock();
    return vaultFilesIn(folder);
  }

  test.each(['header', 'headerCopy'] as const)(
    'with one copy damaged opens from the other and is mended (%s)',
    async (which) => {
      const place = await closedVault();
      flip(place[which], 300);
      const vault = started(place.folder);
      expect(await codeOf(() => vault.unlock('four other winter words'))).toBe('wrong-passphrase');
      expect(await vault.unlock(PASSPHRASE)).toMatchObject({ state: 'open', lost: null });
      await vault.lock();
      expect(parseHeader(readFileSync(place[which], 'utf8'))).not.toBeNull();
      expect(readFileSync(place.header)).toEqual(readFileSync(place.headerCopy));
    },
  );

  test('with both copies damaged is damage, whatever the passphrase, and no new vault is offered', async () => {
    const place = await closedVault();
    flip(place.header, 300);
    flip(place.headerCopy, 700);
    const vault = started(place.folder);
    expect(vault.state().state).toBe('locked');
    expect(await codeOf(() => vault.unlock(PASSPHRASE))).toBe('vault-damaged');
    expect(await codeOf(() => vault.unlock('four other winter words'))).toBe('vault-damaged');
    expect(vault.state().failedTries).toBe(0);
    expect(await codeOf(() => vault.create(PASSPHRASE, false))).toBe('vault-exists');
  });

  test('gone, both copies, is damage', async () => {
    const place = await closedVault();
    rmSync(place.header);
    rmSync(place.headerCopy);
    const vault = started(place.folder);
    expect(vault.state().state).toBe('locked');
    expect(await codeOf(() => vault.unlock(PASSPHRASE))).toBe('vault-damaged');
    expect(await codeOf(() => vault.create(PASSPHRASE, false))).toBe('vault-exists');
  });

  type Parsed = NonNullable<ReturnType<typeof parseHeader>>;
  const rewrite = (path: string, change: (header: Parsed) => Parsed): void => {
    const header = parseHeader(readFileSync(path, 'utf8'));
    if (header) writeFileSync(path, headerText(change(header)));
  };
  const tampered: Record<string, (header: Parsed) => Parsed> = {
    'the recovery slot dropped': (header) => ({ ...header, slots: header.slots.slice(0, 1) }),
    'less promised than was saved': (header) => ({ ...header, highWater: { ...header.highWater, seq: 0 } }),
    'real records called a demonstration': (header) => ({ ...header, demonstration: true }),
  };
  test.each(Object.entries(tampered))('with %s by hand is found out', async (_what, change) => {
    const place = await closedVault();
    rewrite(place.header, change);
    rewrite(place.headerCopy, change);
    expect(await codeOf(() => started(place.folder).unlock(PASSPHRASE))).toBe('vault-damaged');
  });

  test('tampered with in one copy opens from the other and is mended', async () => {
    const place = await closedVault();
    rewrite(place.header, (header) => ({ ...header, slots: header.slots.slice(0, 1) }));
    expect(await started(place.folder).unlock(PASSPHRASE)).toMatchObject({ state: 'open' });
    expect(parseHeader(readFileSync(place.header, 'utf8'))?.slots).toHaveLength(2);
  });

  test('of another vault does not open this one', async () => {
    const [ours, other] = [await closedVault(), await closedVault()];
    for (const which of ['header', 'headerCopy'] as const) copyFileSync(other[which], ours[which]);
    expect(await codeOf(() => started(ours.folder).unlock(PASSPHRASE))).toBe('vault-damaged');
  });
});
