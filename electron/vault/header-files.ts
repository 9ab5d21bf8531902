import { readFileSync } from 'node:fs';
import { AppError } from '../../shared/basics/errors';
import { failureOf, systemCodeOf } from '../database/failure-of';
import { type Header, headerText, parseHeader } from './header';
import { type VaultFiles, writeWhole } from './vault-files';

/** The largest text that can be a header; a longer file is damaged and not read. */
const LONGEST = 1_000_000;

function readHeader(path: string): Header | null {
  try {
    const bytes = readFileSync(path);
    return bytes.length > LONGEST ? null : parseHeader(bytes.toString('utf8'));
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw failureOf(error);
  }
}

/** The sound copies of the header, the newer first, once each; empty when there is none. */
export function readHeaders(files: VaultFiles): readonly Header[] {
  const first = readHeader(files.header);
  const second = readHeader(files.headerCopy);
  const same = first && second && headerText(first) === headerText(second);
  return [first, same ? null : second].filter((header) => header !== null);
}

/** The sound copies of the header; throws `vault-damaged` when none is left: without it the records cannot be opened. */
export function readHeadersOrThrow(files: VaultFiles): readonly Header[] {
  const headers = readHeaders(files);
  if (headers.length === 0)
    throw new AppError('vault-damaged', 'both copies of the vault header are gone or damaged', {
      part: 'header',
    });
  return headers;
}

/** Writes both copies of the header, one after the other, so that one whole copy stands at every moment. */
export function writeHeader(files: VaultFiles, header: Header): void {
  const text = headerText(header);
  writeWhole(files.header, text);
  writeWhole(files.headerCopy, text);
}
