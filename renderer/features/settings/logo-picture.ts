import { opaquePngOf } from './opaque-png';

/** The most a paper shows, 40 by 15 mm (design/paper.md), at about 400 dots an inch. */
const MOST = { width: 640, height: 240 } as const;
/** A picture larger than this is no logo, and would be slow to decode. */
export const MOST_MEGABYTES = 5;

const SIGNATURES: Readonly<Record<'image/png' | 'image/jpeg', readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** What a file is by its first bytes, whatever it is called; null when it is neither PNG nor JPEG. */
export function kindOfPicture(bytes: Uint8Array): keyof typeof SIGNATURES | null {
  const kinds = Object.keys(SIGNATURES) as (keyof typeof SIGNATURES)[];
  return kinds.find((kind) => SIGNATURES[kind].every((byte, index) => bytes[index] === byte)) ?? null;
}

/** The size a picture gets, no larger than a paper shows it and never enlarged. */
export function sizeOnPaper(
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, MOST.width / width, MOST.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export type Picture = { readonly png: string; readonly width: number; readonly height: number };
export type Refusal = 'too-large' | 'neither' | 'broken';

const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** A chosen file decoded here, in the sandbox, and drawn afresh on white: nothing of the file itself goes any further. */
export async function pictureOf(file: File): Promise<Picture | Refusal> {
  if (file.size > MOST_MEGABYTES * 1_000_000) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = kindOfPicture(bytes);
  if (!type) return 'neither';
  try {
    const decoded = await createImageBitmap(new Blob([bytes], { type }));
    const { width, height } = sizeOnPaper(decoded.width, decoded.height);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d', { alpha: false });
    if (!pen) return 'broken';
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, width, height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(decoded, 0, 0, width, height);
    decoded.close();
    return { png: base64Of(await opaquePngOf(pen.getImageData(0, 0, width, height))), width, height };
  } catch {
    return 'broken';
  }
}
