import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Connection, isSound, openConnection } from '../../../electron/database/connection';
import { codeOf, temporaryFolder } from '../../support/vault';

const KEY = Buffer.alloc(32, 7);

function opened(path: string, access: 'create' | 'write' | 'read', key = KEY, newest = 9): Connection {
  const db = openConnection(path, key, access, newest);
  onTestFinished(() => void db.close());
  return db;
}

const setting = (db: Connection, name: string): unknown => db.pragma(name, { simple: true });

/** A file that was made and closed, with one row in it. */
function closedFile(): string {
  const path = join(temporaryFolder(), 'clinic.db');
  const db = openConnection(path, KEY, 'create', 9);
  db.exec("CREATE TABLE t (name TEXT) STRICT; INSERT INTO t VALUES ('Ada')");
  db.close();
  return path;
}

describe('every opening of the file, not only the first', () => {
  test.each([1, 2, 3])(
    'syncs each save to the disk and keeps temporary data in memory (opening %i)',
    (times) => {
      const path = closedFile();
      for (let n = 1; n < times; n += 1) openConnection(path, KEY, 'write', 9).close();
      const db = opened(path, 'write');
      const found = [
        'synchronous',
        'temp_store',
        'foreign_keys',
        'trusted_schema',
        'cell_size_check',
        'secure_delete',
      ]
        .concat([
          'mmap_size',
          'recursive_triggers',
          'locking_mode',
          'journal_mode',
          'cipher',
          'legacy',
          'cache_size',
        ])
        .map((name) => [name, setting(db, name)]);
      expect(Object.fromEntries(found)).toEqual({
        synchronous: 2,
        temp_store: 2,
        foreign_keys: 1,
        trusted_schema: 0,
        cell_size_check: 1,
        secure_delete: 1,
        mmap_size: 0,
        recursive_triggers: 1,
        locking_mode: 'exclusive',
        journal_mode: 'wal',
        cipher: 'sqlcipher',
        legacy: '4',
        cache_size: -65_536,
      });
      expect(db.prepare('SELECT name FROM t').pluck().get()).toBe('Ada');
    },
  );

  test('leaves the key it was given to its owner, who wipes it', () => {
    const key = Buffer.from(KEY);
    opened(closedFile(), 'write', key);
    expect(key).toEqual(KEY);
  });
});

describe('a file that cannot be opened', () => {
  test('is not made anew where none is', async () => {
    const path = join(temporaryFolder(), 'clinic.db');
    expect(await codeOf(() => openConnection(path, KEY, 'write', 9))).toBe('disk-error');
    expect(await codeOf(() => openConnection(path, KEY, 'read', 9))).toBe('disk-error');
  });

  test('because the key is another one, is damaged to this layer', async () => {
    expect(await codeOf(() => openConnection(closedFile(), Buffer.alloc(32, 8), 'write', 9))).toBe(
      'vault-damaged',
    );
  });

  test('because it is no vault at all, is damaged', async () => {
    const path = join(temporaryFolder(), 'clinic.db');
    writeFileSync(path, 'x'.repeat(8192));
    expect(await codeOf(() => openConnection(path, KEY, 'write', 9))).toBe('vault-damaged');
  });

  test('because another connection holds it, is in use', async () => {
    const path = closedFile();
    opened(path, 'write');
    expect(await codeOf(() => openConnection(path, KEY, 'write', 9))).toBe('vault-in-use');
    expect(await codeOf(() => openConnection(path, KEY, 'read', 9))).toBe('vault-in-use');
  });
});

test('opened for reading takes no change', async () => {
  const db = opened(closedFile(), 'read');
  expect(isSound(db)).toBe(true);
  expect(() => db.exec("INSERT INTO t VALUES ('Ben')")).toThrow('readonly');
});
