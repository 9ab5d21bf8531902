import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import electron from 'electron';

/** How a run of the application ended. */
export type Ended = { readonly code: number | null; readonly said: string };

/** Electron's program file: that is what its package gives to programs that are not Electron. */
const PROGRAM = electron as unknown as string;

const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the application on a data folder without driving it, and waits for its end. */
export async function startAgain(dataFolder: string): Promise<Ended> {
  const child = spawn(PROGRAM, [...switches, '.'], {
    env: { ...process.env, PLUMBLINE_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said };
}

/** Starts the application on a data folder and waits for these words on its standard error; then ends it. */
export async function saidBefore(dataFolder: string, words: RegExp): Promise<string> {
  const child = spawn(PROGRAM, [...switches, '.'], {
    env: { ...process.env, PLUMBLINE_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const part of child.stderr) {
    said += String(part);
    if (words.test(said)) break;
  }
  await killAtOnce(child);
  return said;
}

const childrenOf = (pid: number): readonly number[] =>
  execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .flatMap(([child]) => (child === undefined ? [] : [child, ...childrenOf(child)]));

/** Ends a process and all it started at once, with no chance to tidy up: as a power cut would. */
export async function killAtOnce(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null) return;
  const gone = once(child, 'exit');
  for (const each of [pid, ...childrenOf(pid)]) process.kill(each, 'SIGKILL');
  await gone;
}
