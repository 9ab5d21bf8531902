import { checkFirstScreen } from './check/first-screen.mjs';
import { runGates } from './check/gates.mjs';
import { runEndToEnd, runUnitTests } from './check/suites.mjs';
import { inWords, sum } from './check/tally.mjs';
import { build } from './setup/build.mjs';
import { main } from './setup/say.mjs';
import { setUpApplication } from './setup/steps.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

// npm test: sets up and builds what is missing, then every check there is. The last line counts them all.
main(() => {
  let total = { passed: 0, failed: 1 };
  try {
    setUpApplication({ display: !hasDisplay(), paper: true });
    const early = [runGates(), runUnitTests()];
    build();
    total = sum([...early, checkFirstScreen(), runEndToEnd()]);
  } finally {
    // After a stop's own sentence too, the closing line comes last.
    process.on('exit', () => console.log(inWords(total)));
  }
  return total.failed === 0 ? 0 : 1;
});
