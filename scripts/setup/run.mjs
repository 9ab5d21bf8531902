import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { ROOT, withTools } from './places.mjs';

/** On Windows npm and the installed tools are .cmd files, which only its shell can start. */
const needsShell = (/** @type {string} */ command) =>
  process.platform === 'win32' && /^npm$|\.cmd$/.test(command);

/** The environment in which programs print without colours. */
export function plain(/** @type {NodeJS.ProcessEnv} */ env) {
  const { FORCE_COLOR: _, ...rest } = env;
  return { ...rest, NO_COLOR: '1' };
}

/** Runs a program quietly, without standard input, and tells whether it succeeded and what it printed. */
export function attempt(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {import('node:child_process').SpawnSyncOptions} */ options = {},
) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    shell: needsShell(command),
    killSignal: 'SIGKILL',
    maxBuffer: 512 * 1024 * 1024,
    ...options,
    env: plain(options.env ?? withTools()),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return { ok: result.status === 0, stdout: result.stdout ?? '', output: outputOf(result) };
}

function outputOf(/** @type {import('node:child_process').SpawnSyncReturns<string>} */ result) {
  const printed = stripVTControlCharacters(`${result.stdout ?? ''}${result.stderr ?? ''}`).trim();
  return result.error ? `${printed}\n${result.error.message}`.trim() : printed;
}

/** Hands this process over to a program: its standard streams, and its exit code as the number returned. */
export function handOver(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {import('node:child_process').SpawnSyncOptions} */ options = {},
) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: withTools(),
    shell: needsShell(command),
    ...options,
    stdio: 'inherit',
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** The last lines of what a failed program printed. */
export function lastLines(/** @type {string} */ output, count = 12) {
  return output.split('\n').slice(-count).join('\n');
}
