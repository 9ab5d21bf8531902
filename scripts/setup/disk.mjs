import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE } from './places.mjs';
import { stop } from './say.mjs';

const PARTIAL = 'partial-';
const AN_HOUR_MS = 3_600_000;

/** Stops with a sentence when the disk under a folder has less free space than a step is known to need. */
export function needSpace(/** @type {string} */ folder, /** @type {number} */ megabytes) {
  let place = folder;
  while (!existsSync(place)) place = dirname(place);
  const { bavail, bsize } = statfsSync(place);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= megabytes) return;
  throw stop(
    `The disk under ${place} has ${free} MB free and this step needs ${megabytes} MB. Make room and run it again.`,
  );
}

/** A new empty folder in the cache for work in progress; what was left behind over an hour ago is removed first. */
export function partialFolder() {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    const old = name.startsWith(PARTIAL) && Date.now() - statSync(join(CACHE, name)).mtimeMs > AN_HOUR_MS;
    if (old) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
  const folder = join(CACHE, PARTIAL + randomBytes(6).toString('hex'));
  mkdirSync(folder);
  return folder;
}

/** The hash of a file, or null where there is none. */
export function hashOf(
  /** @type {string} */ file,
  algorithm = 'sha256',
  /** @type {'hex' | 'base64'} */ as = 'hex',
) {
  return existsSync(file) ? createHash(algorithm).update(readFileSync(file)).digest(as) : null;
}
