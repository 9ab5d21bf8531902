import { runEndToEnd } from './check/suites.mjs';
import { inWords } from './check/tally.mjs';
import { build } from './setup/build.mjs';
import { main } from './setup/say.mjs';
import { setUpApplication } from './setup/steps.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

// npm run e2e [-- FILE ...]: the tests that drive the built application in a real Electron.
main(() => {
  setUpApplication({ display: !hasDisplay(), paper: true });
  build();
  const tally = runEndToEnd(process.argv.slice(2));
  console.log(inWords(tally));
  return tally.failed === 0 ? 0 : 1;
});
