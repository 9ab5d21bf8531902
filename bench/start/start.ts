import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { electronBinary } from '../../scripts/setup/electron.mjs';
import { lineOf, ratioOf } from '../ratio.ts';

const PAIRS = 15;
const WARM_UPS = 3;
const BAR = 1.25;
const BARE = resolve('bench/start/bare');
const OURS = resolve('.');

/** Milliseconds from starting the process to the first content painted in its window, on a fresh data folder. */
function firstPaint(application: string): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = Date.now();
  const child = spawn(
    electronBinary(),
    [...switches, `--user-data-dir=${data}`, '-r', resolve('bench/start/probe.cjs'), application],
    { env: { ...process.env, PLUMBLINE_DATA: data }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let output = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', () => {
      rmSync(data, { recursive: true, force: true });
      const painted = /painted ([\d.]+)/.exec(output)?.[1];
      if (painted) done(Number(painted) - started);
      else fail(new Error(`no paint seen: ${output.slice(0, 300)}`));
    });
  });
}

/** Cold start to the first painted content of the unlock screen, against a bare window on the same binary. */
export async function startBench(): Promise<string> {
  const pairs: [number, number][] = [];
  for (let run = 0; run < PAIRS + WARM_UPS; run++) {
    const pair: [number, number] = [await firstPaint(OURS), await firstPaint(BARE)];
    if (run >= WARM_UPS) pairs.push(pair);
  }
  return lineOf('cold start to first paint, against a bare window', ratioOf(pairs), BAR);
}
