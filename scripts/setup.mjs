import { main, say } from './setup/say.mjs';
import { setUpApplication } from './setup/steps.mjs';

main(() => {
  setUpApplication({ display: true, paper: true });
  say('Everything is set up.');
  return 0;
});
