// Run inside Electron by the set-up: an encrypted file is written, read again and unreadable with another key.
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const Database = require('better-sqlite3');
const { hashRawSync } = require('@node-rs/argon2');

const folder = mkdtempSync(join(tmpdir(), 'plumbline-proof-'));
const file = join(folder, 'proof.db');
const salt = Buffer.alloc(16, 1);
const keyFrom = (/** @type {string} */ passphrase) =>
  hashRawSync(passphrase, { salt, memoryCost: 1024, timeCost: 1, parallelism: 1 });

function open(/** @type {string} */ passphrase) {
  const db = new Database(file);
  db.pragma(`key = "x'${keyFrom(passphrase).toString('hex')}'"`);
  return db;
}

try {
  const written = open('right');
  written.exec('CREATE TABLE proof (value TEXT NOT NULL) STRICT');
  written.prepare('INSERT INTO proof VALUES (@value)').run({ value: 'kept' });
  written.close();
  const read = open('right');
  if (read.prepare('SELECT value FROM proof').pluck().get() !== 'kept')
    throw new Error('a value read back differs');
  read.close();
  const wrong = open('wrong');
  let opened = true;
  try {
    wrong.prepare('SELECT value FROM proof').get();
  } catch {
    opened = false;
  }
  wrong.close();
  if (opened) throw new Error('the file opened with a wrong key');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
