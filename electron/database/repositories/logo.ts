import type { Logo } from '../../../shared/ipc/calls/logo';
import type { ReadDb, WriteDb } from '../handle';
import { invalidInput } from '../invalid-input';
import { blobOf } from '../record-id';

/** The one row; the same in every vault, so that two copies of a vault mean the same record. */
const LOGO_ID = '00000000-0000-7000-8000-000000000002';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const HEADER = { length: 13, width: 16, height: 20, depth: 24, colour: 25, interlace: 28, end: 33 } as const;
/** Colour types without transparency: grey and colours; a palette may have clear entries. */
const OPAQUE: readonly number[] = [0, 2];

/** Throws `invalid-input` when the bytes are no opaque PNG of this size as the window writes one. */
function refuseOther({ png, width, height }: Logo): void {
  const bytes = Buffer.from(png, 'base64');
  const begins =
    bytes.length > HEADER.end &&
    SIGNATURE.every((byte, index) => bytes[index] === byte) &&
    bytes.readUInt32BE(SIGNATURE.length) === HEADER.length;
  if (!begins) throw invalidInput(['png'], 'a PNG', 'other bytes');
  const size = [bytes.readUInt32BE(HEADER.width), bytes.readUInt32BE(HEADER.height)];
  if (size[0] !== width || size[1] !== height)
    throw invalidInput(['width'], 'the size of the picture', size.join(' by '));
  const plain =
    bytes[HEADER.depth] === 8 && OPAQUE.includes(bytes[HEADER.colour] ?? -1) && bytes[HEADER.interlace] === 0;
  if (!plain) throw invalidInput(['png'], 'a PNG without transparency', 'another kind');
}

/** The clinic's sign; null where none is kept. */
export function openLogo(db: ReadDb): Logo | null {
  const row = db.get<{ png: string | null; width: number; height: number }>(
    'SELECT png, width, height FROM logo WHERE id = ? AND deleted_at IS NULL',
    blobOf(LOGO_ID),
  );
  return row?.png ? { png: row.png, width: row.width, height: row.height } : null;
}

/** Keeps a sign in place of the one before. */
export function saveLogo(db: WriteDb, logo: Logo): Logo | null {
  refuseOther(logo);
  db.put('logo', LOGO_ID, { ...logo, deleted_at: null });
  return openLogo(db);
}

/** Takes the sign off all papers made from now on. */
export function removeLogo(db: WriteDb): Logo | null {
  if (openLogo(db)) db.put('logo', LOGO_ID, { png: null, width: null, height: null });
  return openLogo(db);
}
