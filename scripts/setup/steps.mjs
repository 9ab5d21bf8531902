import { electron } from './electron.mjs';
import { nativeModules } from './native-modules.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { packages } from './packages.mjs';
import { say, spent } from './say.mjs';
import { systemLibraries } from './system-libraries.mjs';

/** Everything the application needs to open a window, and for the tests a display and the readers of PDFs. */
export function setUpApplication({ display = false, paper = false } = {}) {
  setUpTools();
  for (const step of [electron, systemLibraries({ display, paper }), nativeModules]) take(step);
}

/** What building and the command line need: the right Node and the packages. */
export function setUpTools() {
  checkNodeVersion();
  take(packages);
}

/** A step that is done already says nothing and does nothing. */
function take(/** @type {{ name: string, done: () => boolean, take: () => void }} */ step) {
  if (step.done()) return;
  const started = Date.now();
  say(`Setting up: ${step.name} ...`);
  step.take();
  say(`Setting up: ${step.name.replace(/ \(.*/, '')} ready after ${spent(started)}.`);
}
