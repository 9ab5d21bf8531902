import { createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';

const SEQ_BYTES = 8;
const MAC_BYTES = 32;

const markOf = (seq: number, headerKey: Uint8Array): Buffer => {
  const mark = Buffer.alloc(SEQ_BYTES);
  mark.writeBigUInt64BE(BigInt(seq));
  return Buffer.concat([
    mark,
    createHmac('sha256', headerKey).update('plumbline mark').update(mark).digest(),
  ]);
};

/**
 * How many changes the vault had seen at its last save, read from the small file beside it; 0 when that file is absent
 * or not ours. It catches what SQLite cannot: a write-ahead log that lost its end drops saves without any error.
 */
export function readMark(path: string, headerKey: Uint8Array): number {
  try {
    const bytes = readFileSync(path);
    if (bytes.length !== SEQ_BYTES + MAC_BYTES) return 0;
    const seq = Number(bytes.readBigUInt64BE());
    return timingSafeEqual(bytes, markOf(seq, headerKey)) ? seq : 0;
  } catch {
    // The header promises too; without the mark only the saves since the last checkpoint are unproven.
    return 0;
  }
}

export type SaveMark = { readonly set: (seq: number) => void; readonly close: () => void };

/** Keeps the mark while the vault is open. It is set after each save is on the disk, unsynced: it may lag after a power cut, never lead. */
export function openMark(path: string, headerKey: Uint8Array, failed: (error: unknown) => void): SaveMark {
  const key = Buffer.from(headerKey);
  let file: number | null = null;
  const trying = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      // The save itself is safe; saying otherwise would make the coach enter it twice.
      failed(error);
    }
  };
  trying(() => {
    file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  });
  return {
    set: (seq) =>
      trying(() => {
        if (file !== null) writeSync(file, markOf(seq, key), 0, SEQ_BYTES + MAC_BYTES, 0);
      }),
    close: () => {
      if (file !== null) closeSync(file);
      file = null;
      key.fill(0);
    },
  };
}
