import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files into a fresh folder inside the clone, where the project's packages are found, and returns its path. */
export function plant(files: Readonly<Record<string, string>>): string {
  mkdirSync('.cache', { recursive: true });
  const tree = mkdtempSync(resolve('.cache', 'planted-'));
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${code}\n`);
  }
  return tree;
}

/** Plants files for one test and takes them away after it. */
export function plantForTest(files: Readonly<Record<string, string>>): string {
  const tree = plant(files);
  onTestFinished(() => rmSync(tree, { recursive: true, force: true }));
  return tree;
}
