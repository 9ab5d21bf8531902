import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskWords, pathWords } from './disk-words';
import { refused } from './faults';

const isThere = async (path: string) => stat(path).catch(() => null);

/** Refuses a place to write that is no file, or that is the very file that was read. */
async function refuseWrongPlace(path: string, readFrom: string): Promise<void> {
  const there = await isThere(path);
  if (there === null) {
    if ((await isThere(dirname(path))) !== null) return;
    throw refused([
      `--out: expected a file in a folder that is there, found no folder ${pathWords(dirname(path))}`,
    ]);
  }
  if (!there.isFile())
    throw refused([
      `--out: expected a file, found ${there.isDirectory() ? 'a folder' : 'a device'} at ${pathWords(path)}`,
    ]);
  const input = readFrom === '-' ? null : await isThere(readFrom);
  if (input && input.dev === there.dev && input.ino === there.ino)
    throw refused([`--out: expected another file than the one read, found ${pathWords(path)}`]);
}

/**
 * Writes the bytes whole: a file of that name appears complete or not at all, and one that was there stays until then.
 * Throws with one line when the place cannot be written, and leaves nothing behind.
 */
export async function writeWhole(path: string, bytes: Uint8Array, readFrom: string): Promise<void> {
  await refuseWrongPlace(path, readFrom);
  const place = await realpath(path).catch(() => path);
  const partial = join(dirname(place), `.plumbline-${process.pid}.part`);
  try {
    const file = await open(partial, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, place);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw refused([
      `--out: expected a place that can be written, found ${diskWords(error)} at ${pathWords(path)}`,
    ]);
  }
}
