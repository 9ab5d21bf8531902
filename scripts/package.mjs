import { join } from 'node:path';
import { build } from './setup/build.mjs';
import { electronVersion, isStandIn } from './setup/electron.mjs';
import { bin, MODULES, withTools } from './setup/places.mjs';
import { handOver } from './setup/run.mjs';
import { main, say, stop } from './setup/say.mjs';
import { setUpApplication } from './setup/steps.mjs';

// npm run package: installers for this system. On the stand-in Electron only `-- --trial`: a folder to try, not to ship.
main(() => {
  const trial = process.argv.includes('--trial');
  setUpApplication();
  if (isStandIn() && !trial) {
    throw stop(
      `Only the stand-in Electron ${electronVersion()} is here: out of support, never to be shipped. ` +
        'Package on a machine that reaches GitHub, or try the packaging with: npm run package -- --trial',
    );
  }
  build();
  const args = trial ? ['--linux', 'dir', ...trialSwitches()] : [];
  say('Packaging into dist/ ...');
  return handOver(bin('electron-builder'), [...args, '--publish', 'never'], { env: withTools() });
});

function trialSwitches() {
  const version = `-c.electronVersion=${electronVersion()}`;
  return [`-c.electronDist=${join(MODULES, 'electron/dist')}`, version];
}
