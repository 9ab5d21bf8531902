const { rmSync } = require('node:fs');
const { join } = require('node:path');

/** Takes Electron's own default app out of a package: with it, the package would open any folder given to it. */
module.exports = (/** @type {import('electron-builder').AfterPackContext} */ context) => {
  const { appOutDir, electronPlatformName } = context;
  if (electronPlatformName === 'darwin') return;
  for (const left of ['default_app.asar', 'app']) {
    rmSync(join(appOutDir, 'resources', left), { recursive: true, force: true });
  }
};
