import { runGates } from './check/gates.mjs';
import { inWords } from './check/tally.mjs';
import { main } from './setup/say.mjs';
import { setUpTools } from './setup/steps.mjs';

// npm run check: the fast gates, for while one works.
main(() => {
  setUpTools();
  const tally = runGates();
  console.log(inWords(tally));
  return tally.failed === 0 ? 0 : 1;
});
