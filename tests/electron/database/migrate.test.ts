import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Connection, openConnection } from '../../../electron/database/connection';
import { ENTITIES } from '../../../electron/database/handle';
import { migrate, NEWEST, versionOf } from '../../../electron/database/migrate';
import { MIGRATIONS } from '../../../electron/database/migrations';
import { readHeaders } from '../../../electron/vault/header-files';
import { unlockSlot } from '../../../electron/vault/slots';
import { vaultFilesIn } from '../../../electron/vault/vault-files';
import { codeOf, newVault, PASSPHRASE, temporaryFolder } from '../../support/vault';

const KEY = Buffer.alloc(32, 7);

function emptyFile(): Connection {
  const db = openConnection(join(temporaryFolder(), 'clinic.db'), KEY, 'create', NEWEST);
  onTestFinished(() => void db.close());
  return db;
}

const layoutOf = (db: Connection): string =>
  JSON.stringify(
    db.prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all(),
  );

describe('the steps of the layout', () => {
  test('are numbered from 1 without a gap, each in a file of its number with a test of its own', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    const folder = resolve('electron/database/migrations');
    const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(MIGRATIONS.map(({ version }) => version));
    for (const name of files)
      expect(existsSync(join(import.meta.dirname, 'migrations', name.replace(/\.ts$/, '.test.ts')))).toBe(
        true,
      );
  });

  // A released step is never edited: what it makes is recorded here once, and a change of it fails.
  test('make the layout they made when they were released', () => {
    const db = emptyFile();
    const layouts = MIGRATIONS.map((migration) => {
      migrate(db, MIGRATIONS.slice(0, migration.version));
      return createHash('sha256').update(layoutOf(db)).digest('hex').slice(0, 16);
    });
    expect(layouts).toMatchInlineSnapshot(`
      [
        "64a3e217e8882db4",
        "048acf370faa2494",
        "2c335d8e98c6475c",
        "c9c28502c9940083",
        "357d9eec64251314",
        "9f278eb08ffcea1c",
        "8646f0457e55b833",
        "850531275fdaa11b",
        "63522c011c7e505f",
        "1900b9e901d193ff",
        "d7600ed9b7b3aa90",
        "b945d2aa63a4fa83",
        "711f89c80a6a50a0",
      ]
    `);
  });

  test('make strict tables only, with what every record carries', () => {
    const db = emptyFile();
    migrate(db);
    type Table = { name: string; strict: number };
    const tables = db
      .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
      .all() as Table[];
    const own = tables.filter(({ name }) => !name.startsWith('sqlite_'));
    expect(own.filter(({ strict }) => strict !== 1)).toEqual([]);
    expect(own.map(({ name }) => name).sort()).toEqual([...ENTITIES, 'event', 'meta'].sort());
    for (const entity of ENTITIES) {
      const columns = db.prepare(`SELECT name FROM pragma_table_info('${entity}')`).pluck().all();
      expect(columns).toEqual(
        expect.arrayContaining(['id', 'created_at', 'changed_at', 'hlc', 'deleted_at']),
      );
    }
  });
});

describe('bringing a layout up to date', () => {
  test('does each step once', () => {
    const db = emptyFile();
    migrate(db);
    const layout = layoutOf(db);
    migrate(db);
    expect([versionOf(db), layoutOf(db)]).toEqual([NEWEST, layout]);
  });

  test('a step that fails leaves nothing of itself, not even its number', async () => {
    const db = emptyFile();
    migrate(db);
    const layout = layoutOf(db);
    const broken = {
      version: NEWEST + 1,
      up: (file: Connection) => file.exec('CREATE TABLE half (a TEXT) STRICT; CREATE TABLE meta (a TEXT)'),
    };
    expect(await codeOf(() => migrate(db, [...MIGRATIONS, broken]))).toBe('SQLITE_ERROR');
    expect([versionOf(db), layoutOf(db)]).toEqual([NEWEST, layout]);
  });
});

test('a vault of a newer layout is refused, and not a byte of it changes', async () => {
  const { vault, folder } = await newVault();
  await vault.lock();
  const files = vaultFilesIn(folder);
  const { dek } = await unlockSlot(readHeaders(files), { kind: 'passphrase', passphrase: PASSPHRASE });
  const db = openConnection(files.database, dek, 'write', NEWEST);
  db.pragma(`user_version=${NEWEST + 1}`);
  db.close();
  const bytes = (): readonly Buffer[] =>
    [files.database, files.header, files.headerCopy].map((file) => readFileSync(file));
  const before = bytes();
  expect(await codeOf(() => vault.unlock(PASSPHRASE))).toBe('vault-too-new');
  expect(vault.state()).toMatchObject({ state: 'locked', failedTries: 0 });
  expect(bytes()).toEqual(before);
});
