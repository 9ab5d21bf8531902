import { onDisplay } from './display.mjs';
import { build } from './setup/build.mjs';
import { node } from './setup/places.mjs';
import { handOver } from './setup/run.mjs';
import { main } from './setup/say.mjs';
import { setUpApplication } from './setup/steps.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

// npm run demo: drives the real application through its job on invented people; leaves pictures and papers in a folder.
main(() => {
  setUpApplication({ display: !hasDisplay(), paper: true });
  build();
  const program = ['scripts/typescript.mjs', 'scripts/demo/run.ts', ...process.argv.slice(2)];
  const { command, args } = onDisplay(node(), program);
  return handOver(command, args);
});
