import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The paths, from the clone's root, of all files below a folder whose name ends as asked; none where there is no folder. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.map((entry) => join(folder, entry).split(sep).join('/')).filter((file) => ending.test(file));
}

/** The text of a source file. */
export const textOf = (file: string): string => readFileSync(file, 'utf8');
