import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../database/canonical-json';

const bytes = (length: number) =>
  z.string().refine((text) => {
    const found = Buffer.from(text, 'base64');
    return found.length === length && found.toString('base64') === text;
  });
const id = z.uuid();
const count = z.number().int().min(0);

/** Argon2id: memory in KiB, passes, lanes. Bounded, so that a tampered header cannot ask for all the memory there is. */
const argon2Schema = z.strictObject({
  alg: z.literal('argon2id'),
  m: z.number().int().min(8).max(1_048_576),
  t: z.number().int().min(1).max(32),
  p: z.number().int().min(1).max(16),
  salt: bytes(32),
});
const hkdfSchema = z.strictObject({ alg: z.literal('hkdf-sha256'), salt: bytes(32) });

const slot = { id, label: z.string().max(60), nonce: bytes(12), wrapped: bytes(48) };
const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...slot,
    kind: z.literal('passphrase'),
    kdf: argon2Schema,
    /** The slot this one is to take the place of; gone once the change is settled. */
    replaces: id.optional(),
  }),
  z.strictObject({ ...slot, kind: z.literal('recovery'), kdf: hkdfSchema }),
]);

const headerSchema = z.strictObject({
  format: z.literal(1),
  vaultId: id,
  createdAt: z.iso.datetime(),
  cipher: z.literal('sqlcipher4'),
  demonstration: z.boolean(),
  /** How far the records had come when this was written: at least this much must be found again. */
  highWater: z.strictObject({
    seq: count,
    rows: z.record(z.string().max(40), count),
    at: z.iso.datetime(),
    /** The vault was closed in order, so nothing is left in the write-ahead log. */
    clean: z.boolean(),
  }),
  slots: z.array(slotSchema).min(1).max(20),
  headerMac: bytes(32),
});

export type Header = z.infer<typeof headerSchema>;
export type UnsealedHeader = Omit<Header, 'headerMac'>;
export type Slot = Header['slots'][number];
export type PassphraseSlot = Extract<Slot, { kind: 'passphrase' }>;
export type HighWater = Header['highWater'];

/** The key that authenticates the header, derived from the data key; knowing it opens nothing. */
export const headerKeyOf = (dek: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', dek, Buffer.alloc(0), 'plumbline header', 32));

const macOf = (header: UnsealedHeader, headerKey: Uint8Array): Buffer =>
  createHmac('sha256', headerKey).update(canonicalJson(header)).digest();

/** The header with its authentication code. */
export const sealed = (header: UnsealedHeader, headerKey: Uint8Array): Header => ({
  ...header,
  headerMac: macOf(header, headerKey).toString('base64'),
});

/** The header without its authentication code, ready to be changed and sealed again. */
export const unsealed = ({ headerMac: _mac, ...header }: Header): UnsealedHeader => header;

/** Whether the header is as the holder of the key left it: no slot added, dropped or weakened. */
export const isAuthentic = (header: Header, headerKey: Uint8Array): boolean =>
  timingSafeEqual(Buffer.from(header.headerMac, 'base64'), macOf(unsealed(header), headerKey));

const checksumOf = (header: Header): string =>
  createHash('sha256').update(canonicalJson(header)).digest('hex');

/** The header as its file holds it; the checksum tells a damaged file from a wrong passphrase before any key is known. */
export const headerText = (header: Header): string =>
  `${JSON.stringify({ ...header, checksum: checksumOf(header) }, null, 2)}\n`;

/** The header a file holds, or null when the file is damaged in any bit. */
export function parseHeader(text: string): Header | null {
  try {
    const { checksum, ...rest } = z.looseObject({ checksum: z.string() }).parse(JSON.parse(text));
    const header = headerSchema.parse(rest);
    return checksum === checksumOf(header) ? header : null;
  } catch {
    // Whatever is wrong with the text, it is no header; the caller has another copy or says so.
    return null;
  }
}
