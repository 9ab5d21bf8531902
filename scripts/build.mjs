import { build } from './setup/build.mjs';
import { main, say } from './setup/say.mjs';
import { setUpTools } from './setup/steps.mjs';

// npm run build: out/ from the sources, if it is not so already.
main(() => {
  setUpTools();
  build();
  say('out/ is what the sources say.');
  return 0;
});
