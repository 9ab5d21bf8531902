import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Bundles a TypeScript file of tests/support into one that plain Node runs; returns its path and a way to be rid of it. */
export async function bundled(file: string): Promise<{ path: string; drop: () => void }> {
  const cache = resolve(import.meta.dirname, '../../.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'child-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      ssr: resolve(import.meta.dirname, file),
      target: 'node24',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'child.cjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2'] },
  });
  chmodSync(outDir, 0o755);
  return { path: join(outDir, 'child.cjs'), drop: () => rmSync(outDir, { recursive: true, force: true }) };
}
