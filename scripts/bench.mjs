import { onDisplay } from './display.mjs';
import { build } from './setup/build.mjs';
import { node } from './setup/places.mjs';
import { handOver } from './setup/run.mjs';
import { main } from './setup/say.mjs';
import { setUpApplication } from './setup/steps.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

// npm run bench [-- NAME ...]: the benchmarks of bench/run.ts, on the built application and a display nobody sees.
main(() => {
  setUpApplication({ display: !hasDisplay() });
  build();
  const program = ['scripts/typescript.mjs', 'bench/run.ts', ...process.argv.slice(2)];
  const { command, args } = onDisplay(node(), program);
  return handOver(command, args);
});
