import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { refusalsOf } from '../../shared/basics/refusals';
import { screeningFileSchema, screeningOf } from '../../shared/exchange/screening-schema';
import type { Screening } from '../../shared/screening/screening';
import { Refused } from './faults';

const MOST_BYTES = 20_000_000;

async function readInput(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    throw new Refused([`${file}: expected a file that can be read, found ${code}`]);
  }
}

function parseJson(input: string): unknown {
  if (input.length > MOST_BYTES) throw new Refused(['(whole input): expected at most 20 MB, found more']);
  try {
    return JSON.parse(input.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? error.message : 'a fault';
    throw new Refused([`(whole input): expected JSON, found ${where}`]);
  }
}

/** The facts of a screening file (`-` for standard input); throws Refused with one line a fault. */
export async function readScreening(file: string): Promise<Screening> {
  const input = parseJson(await readInput(file));
  const parsed = screeningFileSchema.safeParse(input);
  if (!parsed.success) throw new Refused(refusalsOf(parsed.error, input));
  return screeningOf(parsed.data);
}
