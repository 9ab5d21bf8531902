import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { electronBinary } from '../../scripts/setup/electron.mjs';
import { lineOf, median, ratioOf } from '../ratio.ts';

const BAR = 0.6;
const PROGRAM = resolve('.cache/programs/pdf-bench');

type Pairs = readonly (readonly [ours: number, peer: number])[];

/** Bundles the program that runs inside Electron, as the application is bundled. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: resolve('bench/pdf/electron-main.ts'),
      outDir: PROGRAM,
      emptyOutDir: true,
      target: 'node18.15',
      minify: false,
      rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'main.js' } },
    },
  });
  writeFileSync(
    join(PROGRAM, 'package.json'),
    JSON.stringify({ name: 'pdf-bench', version: '0.0.0', main: 'main.js' }),
  );
}

function timesInElectron(): Promise<{ client: Pairs; coach: Pairs }> {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electronBinary(), [...switches, `--user-data-dir=${data}`, PROGRAM], {
    env: { ...process.env, BENCH_FONTS: resolve('resources/fonts') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let faults = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    faults += text.toString();
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', () => {
      rmSync(data, { recursive: true, force: true });
      const pairs = /^pairs (.*)$/mu.exec(output)?.[1];
      if (pairs) done(JSON.parse(pairs));
      else fail(new Error(`no times came back: ${faults.slice(-600)}`));
    });
  });
}

const told = (name: string, pairs: Pairs): string => {
  const [ours, peer] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
  return `${lineOf(`${name}, warm, against printToPDF of an equal page`, ratioOf(pairs), BAR)}; ${ours.toFixed(0)} and ${peer.toFixed(0)} ms`;
};

/** A client's sheet and a coach's report, made in Electron's main process, against Electron printing the same content. */
export async function pdfBench(): Promise<string> {
  await bundle();
  const { client, coach } = await timesInElectron();
  return `${told('client sheet', client)}\n${told('coach report', coach)}`;
}
