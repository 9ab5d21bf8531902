import { sandboxSwitches } from './display.mjs';
import { bin } from './setup/places.mjs';
import { handOver } from './setup/run.mjs';
import { main, stop } from './setup/say.mjs';
import { setUpApplication } from './setup/steps.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

// npm run dev: the application from its sources, changing as they change.
main(() => {
  if (!hasDisplay()) throw stop('There is no display here. Try: xvfb-run -a npm run dev');
  setUpApplication();
  const sandbox = sandboxSwitches().length > 0 ? ['--noSandbox'] : [];
  return handOver(bin('electron-vite'), ['dev', '--watch', ...sandbox, ...process.argv.slice(2)]);
});
