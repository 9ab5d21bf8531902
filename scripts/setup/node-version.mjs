import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES } from './places.mjs';
import { stop } from './say.mjs';

const OLDEST_FOR_SETUP = [20, 0];
const OLDEST_FOR_TOOLS = [22, 12];

/** Stops unless this Node can run the set-up and, where npm brings no newer one, the tools too. */
export function checkNodeVersion() {
  const here = `This is Node ${process.versions.node}`;
  if (!atLeast(OLDEST_FOR_SETUP)) {
    throw stop(
      `${here}; Plumbline's set-up needs Node 20 or newer. Install it from https://nodejs.org and run this again.`,
    );
  }
  const bringsOwn = process.platform === 'linux' && process.arch === 'x64';
  if (bringsOwn || existsSync(join(MODULES, '.bin', 'node')) || atLeast(OLDEST_FOR_TOOLS)) return;
  throw stop(
    `${here} on ${process.platform} ${process.arch}, where npm brings no newer one along: ` +
      'install Node 24 from https://nodejs.org and run this again.',
  );
}

function atLeast(/** @type {number[]} */ [major = 0, minor = 0]) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
