import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needSpace } from './disk.mjs';
import { MODULES, ROOT, withoutTools } from './places.mjs';
import { attempt, lastLines } from './run.mjs';
import { stop } from './say.mjs';

/** @typedef {Record<string, { integrity?: string, version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** The packages of package-lock.json, exactly. */
export const packages = {
  name: 'Packages (npm ci, about a minute)',
  done: packagesMatchLock,
  take() {
    needSpace(ROOT, 1200);
    const { ok, output } = attempt('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: withoutTools(),
    });
    if (!ok) throw whyNpmFailed(output);
  },
};

/** True when npm finished its last installation and it holds what the lock says. */
function packagesMatchLock() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const installed = packagesIn(join(MODULES, '.package-lock.json'));
  return wanted !== null && installed !== null && sameAsLock(wanted, installed);
}

/** True when nothing installed differs from the lock, and nothing is missing but other systems' packages. */
export function sameAsLock(/** @type {Packages} */ wanted, /** @type {Packages} */ installed) {
  const same = (/** @type {string} */ path) =>
    wanted[path]?.version === installed[path]?.version &&
    wanted[path]?.integrity === installed[path]?.integrity;
  return (
    Object.keys(installed).every(same) &&
    Object.entries(wanted).every(
      ([path, one]) => path === '' || one.optional || one.devOptional || same(path),
    )
  );
}

/** @returns {Packages | null} */
function packagesIn(/** @type {string} */ lockFile) {
  if (!existsSync(lockFile)) return null;
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** The plain sentence for a failed npm. */
export function whyNpmFailed(/** @type {string} */ output) {
  if (/ENOSPC/.test(output)) return stop(`The disk under ${ROOT} is full. Make room and run this again.`);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(output)) {
    return stop(
      'npm cannot reach its package registry. Connect this machine to the network ' +
        '(or name a mirror with `npm config set registry ADDRESS`) and run this again.',
    );
  }
  return stop('npm could not install the packages. It said:', lastLines(output));
}
