import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's own folder: the nearest above this code, which may run bundled, that has the lock file. */
export const ROOT = cloneAbove(dirname(fileURLToPath(import.meta.url)));

/** @returns {string} */
function cloneAbove(/** @type {string} */ folder) {
  return existsSync(join(folder, 'package-lock.json')) ? folder : cloneAbove(dirname(folder));
}

/** Where downloads and builds are kept; PLUMBLINE_CACHE moves it out of the clone. */
export const CACHE = resolve(ROOT, process.env.PLUMBLINE_CACHE || '.cache');

export const MODULES = join(ROOT, 'node_modules');
const BIN = join(MODULES, '.bin');

/** The Node that the project's own tools run on: the pinned one where npm installed it, else this one. */
export function node() {
  const pinned = join(BIN, 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** One of the tools that npm installed. */
export function bin(/** @type {string} */ name) {
  return join(BIN, process.platform === 'win32' ? `${name}.cmd` : name);
}

/** This environment with the installed tools, the pinned Node among them, found first. */
export function withTools(/** @type {NodeJS.ProcessEnv} */ env = process.env) {
  return withPath([BIN, ...pathWithoutTools(), ...SYSTEM_BIN], env);
}

/** This environment for npm itself, which must not run on the Node in node_modules that it may be replacing. */
export function withoutTools(/** @type {NodeJS.ProcessEnv} */ env = process.env) {
  return withPath(pathWithoutTools(), env);
}

/** runuser, mount and their like, which not every shell has on its path. */
const SYSTEM_BIN = process.platform === 'win32' ? [] : ['/usr/sbin', '/sbin'];

const PATH = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

function withPath(/** @type {string[]} */ folders, /** @type {NodeJS.ProcessEnv} */ env) {
  return { ...env, [PATH]: folders.join(delimiter) };
}

function pathWithoutTools() {
  return (process.env[PATH] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
}
