import { build } from './setup/build.mjs';
import { node, ROOT } from './setup/places.mjs';
import { handOver } from './setup/run.mjs';
import { main } from './setup/say.mjs';
import { setUpTools } from './setup/steps.mjs';

// npm run -s plumbline -- COMMAND: the command line. Only it writes to standard output; set-up and build talk on the other.
main(() => {
  setUpTools();
  build();
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return handOver(node(), [`${ROOT}/out/main/cli.js`, ...process.argv.slice(2)], { cwd });
});
