import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { electronBinary } from '../scripts/setup/electron.mjs';

/** Bundles a program that runs inside Electron, as the application is bundled; `inputs` has at least `main`. */
async function bundled(name: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  const program = resolve('.cache/programs', name);
  const input = Object.fromEntries(Object.entries(inputs).map(([part, file]) => [part, resolve(file)]));
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: program,
      emptyOutDir: true,
      target: 'node18.15',
      minify: false,
      rolldownOptions: {
        input,
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  writeFileSync(join(program, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'main.js' }));
  return program;
}

/** What a program measured inside Electron: the JSON it printed after the word `measured`. */
export async function measuredInElectron<Measured>(
  name: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Measured> {
  const program = await bundled(name, inputs);
  const data = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electronBinary(), [...switches, `--user-data-dir=${data}`, program], {
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
      const measured = /^measured (.*)$/mu.exec(output)?.[1];
      if (measured) done(JSON.parse(measured));
      else fail(new Error(`nothing was measured: ${faults.slice(-600)}`));
    });
  });
}
