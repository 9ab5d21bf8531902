import { node } from './setup/places.mjs';
import { handOver } from './setup/run.mjs';
import { main } from './setup/say.mjs';
import { setUpTools } from './setup/steps.mjs';

// npm run walkthrough: writes docs/WALKTHROUGH.md, one invented runner from a screening to week 6.
main(() => {
  setUpTools();
  return handOver(node(), ['scripts/typescript.mjs', 'scripts/walkthrough/run.ts']);
});
