import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { build, type InlineConfig, loadConfigFromFile } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const PACKAGES_LEFT_OUT = ['electron', 'better-sqlite3', '@node-rs/argon2'];

/** Builds the command line alone, as the application's own configuration builds it, in a folder that `drop` removes. */
export async function builtCommandLine(): Promise<{ file: string; drop: () => void }> {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'cli-'));
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(ROOT, 'electron.vite.config.mts'),
  );
  const { main = {} } = (loaded?.config ?? {}) as { main?: InlineConfig };
  await build({
    ...main,
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ...main.build,
      outDir,
      ssr: true,
      rolldownOptions: {
        ...main.build?.rolldownOptions,
        input: { cli: join(ROOT, 'electron/cli.ts') },
        external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`), ...PACKAGES_LEFT_OUT],
      },
    },
  });
  chmodSync(outDir, 0o755);
  return { file: join(outDir, 'cli.js'), drop: () => rmSync(outDir, { recursive: true, force: true }) };
}

/** What a command printed and how it ended; `command` is a shell line in which `plumbline` is the built command line. */
export function inShell(file: string, command: string, input = '') {
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', `plumbline() { "${process.execPath}" "${file}" "$@"; }; ${command}`],
    { input, encoding: 'utf8', cwd: '/', maxBuffer: 64 * 1024 * 1024 },
  );
  return { out: stdout, said: stderr, status };
}
