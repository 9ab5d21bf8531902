import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../setup/places.mjs';

const LIMIT_KB = 320;

/** Mantine's class names, in its styles and its scripts alike. */
const KIT = /\bm_[0-9a-f]{7,8}\b/;

/** Checks, as two tests, that the built unlock screen loads without the UI kit and stays small. */
export function checkFirstScreen() {
  const { files, kit, size } = firstScreen(join(ROOT, 'out/renderer'));
  const checks = [
    {
      name: `the first screen does without the UI kit ${kit.join(', ')}`,
      ok: files.length > 1 && kit.length === 0,
    },
    { name: `the first screen is ${Math.round(size)} kB, at most ${LIMIT_KB}`, ok: size <= LIMIT_KB },
  ];
  for (const { name, ok } of checks) console.log(`${ok ? 'passed' : 'FAILED'}  ${name}`);
  const passed = checks.filter(({ ok }) => ok).length;
  return { passed, failed: checks.length - passed };
}

/** What a built window loads before anything is clicked, which of it belongs to the UI kit, and its size in kB. */
export function firstScreen(/** @type {string} */ window) {
  const files = filesLoaded(join(window, 'index.html'));
  const kit = files.filter((file) => KIT.test(readFileSync(file, 'utf8')));
  const size = files.reduce((total, file) => total + readFileSync(file).length, 0) / 1000;
  return { files, kit, size };
}

const IN_PAGE = /(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g;
const STATIC = /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g;
const LATER = /import\(\s*["'`](\.\/[^"'`]+\.js)["'`]\s*\)|"(\.\/[^"]+\.css)"/g;

/** The page, its scripts, what they fetch once it is painted, and the static imports and styles of all these. */
function filesLoaded(/** @type {string} */ page) {
  if (!existsSync(page)) return [];
  const scripts = addressesIn(page, IN_PAGE);
  const found = new Set([page, ...scripts, ...scripts.flatMap((script) => addressesIn(script, LATER))]);
  for (const file of found) for (const imported of addressesIn(file, STATIC)) found.add(imported);
  return [...found];
}

/** @returns {string[]} */
function addressesIn(/** @type {string} */ file, /** @type {RegExp} */ pattern) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(pattern)].map(([, script, style]) => join(dirname(file), script ?? style ?? ''));
}
