import type { Id } from '../../shared/basics/ids';

/** The 16 bytes an id is stored as. */
export const blobOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** The id, as text, that a stored blob stands for. */
export const idOf = <Kind extends string>(blob: Uint8Array): Id<Kind> => {
  const hex = Buffer.from(blob).toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join('-') as Id<Kind>;
};
