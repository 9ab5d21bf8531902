import { createReadStream } from 'node:fs';
import { readJson } from '../../shared/exchange/json-text';
import { readScreening } from '../../shared/exchange/screening-file';
import { diskWords, pathWords } from './disk-words';
import { refused } from './faults';

const MOST_MB = 5;
const MOST_LINES = 1000;

const UTF_16 = [0xff, 0xfe] as const;

async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > MOST_MB * 1_000_000)
      throw refused([`(whole input): expected at most ${MOST_MB} MB, found more`]);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The text of the bytes, UTF-8 or, where it begins like that, the UTF-16 that some Windows programs write; without its mark. */
function textOf(bytes: Buffer): string {
  const utf16 = UTF_16.every((byte, index) => bytes[index] === byte);
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(['(whole input): expected text in UTF-8, found other bytes']);
  }
}

async function readInput(file: string, standardInput: () => AsyncIterable<Uint8Array>): Promise<string> {
  try {
    return textOf(await bytesOf(file === '-' ? standardInput() : createReadStream(file)));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    throw refused([`${pathWords(file)}: expected a file that can be read, found ${diskWords(error)}`]);
  }
}

const refusedUpTo = (lines: readonly string[]) => {
  const more = lines.length - MOST_LINES;
  return refused(
    more > 0 ? [...lines.slice(0, MOST_LINES), `(whole input): and ${more} more faults`] : lines,
  );
};

/** The facts of a screening file (`-` for standard input) and what in it is worth a second look; throws with one line a fault. */
export async function screeningIn(file: string, standardInput: () => AsyncIterable<Uint8Array>) {
  const json = readJson(await readInput(file, standardInput));
  if (!json.parsed) throw refusedUpTo(json.refusals);
  const read = readScreening(json.value);
  if (!read.taken) throw refusedUpTo(read.refusals);
  return read;
}
