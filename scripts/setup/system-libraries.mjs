import { existsSync } from 'node:fs';
import { electronBinary } from './electron.mjs';
import { attempt, lastLines } from './run.mjs';
import { say, stop } from './say.mjs';

/** @typedef {{ display: boolean, paper: boolean }} Wanted a display nobody sees; the readers of the tests' PDFs */

/** Debian's and Ubuntu's names; where a name changed with the release, the newer one first. */
const ELECTRON_NEEDS = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
];

/** True where windows can be shown to somebody. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What Electron needs of a Linux system, and the tests' and the demonstration's own programs. */
export const systemLibraries = (/** @type {Wanted} */ wanted) => ({
  name: 'System libraries',
  done: () => process.platform !== 'linux' || missing(wanted).length === 0,
  take() {
    const names = missing(wanted);
    if (!isOnPath('apt-get')) {
      throw stop(
        `This system lacks what Debian calls ${names.flat().join(', ')}. Install it and start again.`,
      );
    }
    if (process.getuid?.() !== 0) {
      throw stop(`System libraries are missing. Run this, then start again:\n  sudo ${aptCommand(names)}`);
    }
    aptInstall(names);
    const still = missing(wanted);
    if (still.length > 0) throw stop(`Still missing after the installation: ${still.flat().join(', ')}`);
  },
});

/** The packages still wanted, each as its possible names. */
function missing(/** @type {Wanted} */ { display, paper }) {
  const needs = attempt('ldd', [electronBinary()]).stdout.includes('not found') ? [...ELECTRON_NEEDS] : [];
  if (display && !isOnPath('xvfb-run')) needs.push(['xvfb']);
  if (display && !isOnPath('xauth')) needs.push(['xauth']);
  if (paper && !(isOnPath('pdftotext') && isOnPath('pdftoppm'))) needs.push(['poppler-utils']);
  if (paper && !isOnPath('qpdf')) needs.push(['qpdf']);
  return needs;
}

function isOnPath(/** @type {string} */ program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));
}

/** Package lists may be absent or old: they are fetched once, before the first installation. */
function aptInstall(/** @type {string[][]} */ names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  attempt('apt-get', ['update'], { env });
  const command = aptCommand(names);
  say(`  ${command}`);
  const installed = attempt('sh', ['-c', command], { env });
  if (!installed.ok) throw stop(`This failed: ${command}`, lastLines(installed.output));
}

function aptCommand(/** @type {string[][]} */ names) {
  const known = (/** @type {string} */ name) =>
    /Candidate: \d/.test(attempt('apt-cache', ['policy', name]).stdout);
  const packages = names.map((candidates) => candidates.find(known) ?? candidates.at(-1));
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}
