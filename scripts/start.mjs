import { sandboxSwitches } from './display.mjs';
import { build } from './setup/build.mjs';
import { electronBinary } from './setup/electron.mjs';
import { node, ROOT } from './setup/places.mjs';
import { handOver } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';
import { setUpApplication } from './setup/steps.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

// npm start: opens the application, after setting up and building what is missing or older than its sources.
main(() => {
  if (!hasDisplay()) {
    say('There is no display here, so the demonstration runs instead (npm run demo).');
    return handOver(node(), ['scripts/demo.mjs', ...process.argv.slice(2)]);
  }
  setUpApplication();
  build();
  return handOver(electronBinary(), [...sandboxSwitches(), ROOT, ...process.argv.slice(2)]);
});
