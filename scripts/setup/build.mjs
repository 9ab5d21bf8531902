import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needSpace } from './disk.mjs';
import { bin, ROOT } from './places.mjs';
import { attempt, lastLines } from './run.mjs';
import { say, spent, stop } from './say.mjs';

const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'electron.vite.config.mts',
  'package.json',
  'package-lock.json',
];
const STAMP = join(ROOT, 'out', 'built-from');

/** Builds out/ unless it was built from exactly these sources. The stamp is written last, so half a build has none. */
export function build() {
  const sources = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  const started = Date.now();
  say('Building the application ...');
  needSpace(ROOT, 100);
  rmSync(STAMP, { force: true });
  const built = attempt(bin('electron-vite'), ['build']);
  if (!built.ok) throw stop('The build failed:', lastLines(built.output, 30));
  writeFileSync(STAMP, sources);
  say(`Built after ${spent(started)}.`);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** @returns {string[]} */
function filesIn(/** @type {string} */ path) {
  if (!existsSync(join(ROOT, path))) return [];
  if (/\.[a-z]+$/.test(path)) return [path];
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  const inside = entries.flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
  return inside.sort();
}
