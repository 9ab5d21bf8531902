import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { bin, ROOT, withTools } from '../setup/places.mjs';
import { attempt } from '../setup/run.mjs';
import { main, say } from '../setup/say.mjs';

/** import('./x').Type: the one form of import that the parser passes over. */
const INLINE_TYPE = /\bimport\(['"][^'"]+['"]\)\s*\.\s*(?!then\b|catch\b|finally\b)/;
const inlineType = (/** @type {string} */ from) => ({ rule: 'no-inline-import-types', from, to: from });

const FOLDERS = ['shared', 'electron', 'renderer', 'tests'];

/**
 * Checks who imports whom in a tree: the broken rules, and the source files that the checker did not read (a checker
 * that cannot parse the code finds nothing wrong with it).
 */
export function checkImports(/** @type {string} */ root = ROOT) {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const args = ['--config', join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json', ...folders];
  const cruised = attempt(bin('depcruise'), args, { cwd: root, env: withTools() });
  if (!cruised.stdout.startsWith('{')) throw new Error(cruised.output);
  /** @type {import('dependency-cruiser').ICruiseResult} */
  const { modules, summary } = JSON.parse(cruised.stdout);
  const sources = folders.flatMap((folder) => sourcesIn(root, folder));
  const read = new Set(modules.map((module) => module.source));
  return {
    violations: [
      ...summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
      ...sources
        .filter(
          (file) => !file.startsWith('tests/') && INLINE_TYPE.test(readFileSync(join(root, file), 'utf8')),
        )
        .map(inlineType),
    ],
    unread: sources.filter((file) => !read.has(file)),
    read: read.size,
  };
}

function sourcesIn(/** @type {string} */ root, /** @type {string} */ folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((file) => /\.tsx?$/.test(file)).map((file) => [folder, ...file.split(sep)].join('/'));
}

if (process.argv[1] === import.meta.filename) {
  main(() => {
    const { violations, unread, read } = checkImports();
    for (const { rule, from, to } of violations) say(`${rule}: ${from} -> ${to}`);
    for (const file of unread) say(`not read by the import checker: ${file}`);
    say(`${read} modules read, ${violations.length} forbidden imports, ${unread.length} files not read`);
    return violations.length + unread.length > 0 || read === 0 ? 1 : 0;
  });
}
