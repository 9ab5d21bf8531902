import { spawnSync } from 'node:child_process';
import { ROOT, withTools } from './places.mjs';

const windows = process.platform === 'win32';

/** Runs a program quietly, without standard input, and tells whether it succeeded and what it printed. */
export function attempt(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {import('node:child_process').SpawnSyncOptions} */ options = {},
) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: withTools(),
    shell: windows,
    killSignal: 'SIGKILL',
    maxBuffer: 512 * 1024 * 1024,
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return { ok: result.status === 0, stdout: result.stdout ?? '', output: outputOf(result) };
}

function outputOf(/** @type {import('node:child_process').SpawnSyncReturns<string>} */ result) {
  const printed = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
  return result.error ? `${printed}\n${result.error.message}`.trim() : printed;
}

/** Runs a program with all its talk on standard error; true when it succeeded. */
export function show(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {import('node:child_process').SpawnSyncOptions} */ options = {},
) {
  const stdio = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 2, 2]);
  const result = spawnSync(command, args, { cwd: ROOT, env: withTools(), shell: windows, ...options, stdio });
  return result.status === 0;
}

/** Hands this process over to a program: its standard streams, and its exit code as the number returned. */
export function handOver(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {import('node:child_process').SpawnSyncOptions} */ options = {},
) {
  const result = spawnSync(command, args, { cwd: ROOT, env: withTools(), ...options, stdio: 'inherit' });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** The last lines of what a failed program printed. */
export function lastLines(/** @type {string} */ output, count = 12) {
  return output.split('\n').slice(-count).join('\n');
}
