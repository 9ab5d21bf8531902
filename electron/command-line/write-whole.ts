import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskWords, pathWords } from './disk-words';
import { refused } from './faults';

const MISSING: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

const refusedPlace = (expected: string, found: string) =>
  refused([`--out: expected ${expected}, found ${found}`]);

const cannotWrite = (path: string, error: unknown) =>
  refusedPlace('a place that can be written', `${diskWords(error)} at ${pathWords(path)}`);

/** What stands at a path, or null when nothing does; throws when that cannot be told. */
async function thereAt(path: string, out: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && MISSING.includes(error.code)) return null;
    throw cannotWrite(out, error);
  }
}

/** Refuses a place to write that is no file, or that is the very file that was read. */
async function refuseWrongPlace(path: string, readFrom: string): Promise<void> {
  const there = await thereAt(path, path);
  const folder = dirname(path);
  if (there === null) {
    if ((await thereAt(folder, path)) === null)
      throw refusedPlace('a file in a folder that is there', `no folder ${pathWords(folder)}`);
    return;
  }
  if (!there.isFile())
    throw refusedPlace('a file', `${there.isDirectory() ? 'a folder' : 'a device'} at ${pathWords(path)}`);
  const input = readFrom === '-' ? null : await thereAt(readFrom, path);
  if (input && input.dev === there.dev && input.ino === there.ino)
    throw refusedPlace('another file than the one read', pathWords(path));
}

/**
 * Writes the bytes whole: a file of that name appears complete or not at all, and one that was there stays until then.
 * Throws with one line when the place cannot be written, and leaves nothing behind.
 */
export async function writeWhole(path: string, bytes: Uint8Array, readFrom: string): Promise<void> {
  await refuseWrongPlace(path, readFrom);
  const place = await realpath(path).catch(() => path);
  const partial = join(dirname(place), `.plumbline-${randomUUID()}.part`);
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
    throw cannotWrite(path, error);
  }
}

/** Makes the folder if it is not there; throws with one line when it cannot. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw refused([`--out: expected a folder, found ${diskWords(error)} at ${pathWords(folder)}`]);
  }
}
