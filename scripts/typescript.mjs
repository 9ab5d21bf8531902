import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './setup/places.mjs';

// node scripts/typescript.mjs FILE [arguments]: bundles a TypeScript program as the application is bundled, and runs it.
const [file = ''] = process.argv.splice(2, 1);
const outDir = join(ROOT, '.cache/programs', basename(dirname(file)));

await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  build: {
    ssr: file,
    outDir,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
  },
});
await import(pathToFileURL(join(outDir, 'program.mjs')).href);
