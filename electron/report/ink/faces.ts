import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font, type GlyphRun } from 'fontkit';
import { AppError } from '../../../shared/basics/errors';

export type Weight = 'regular' | 'bold';

/** A parsed font that remembers the words it has shaped, so that the next report need not shape them again. */
export type Face = {
  readonly font: Font;
  /** Width of a text without line breaks, in thousandths of the type size. */
  readonly widthOf: (text: string) => number;
  readonly has: (character: string) => boolean;
};
export type Faces = Readonly<Record<Weight, Face>>;

const FILES: Readonly<Record<Weight, string>> = {
  regular: 'NotoSans-Regular.ttf',
  bold: 'NotoSans-Bold.ttf',
};
const MOST_WORDS = 8_000;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const REPLACEMENT = 0xfffd;

const asText = (sign: number): number => (sign === NO_BREAK_SPACE ? SPACE : sign);

/**
 * A word as glyphs, each with the sign it stands for. fontkit gives a glyph the signs it was first asked for by any
 * report, so that what one client is called would show in the text of the next; here they come from this word alone.
 * Ligatures and taking accented letters apart are switched off, since they have no sign each. Scripts that join their
 * letters (Devanagari) are drawn right, but their text comes out only roughly: what is left over goes to the last glyph.
 */
function shape(parsed: Font, text: string): GlyphRun {
  const { glyphs, positions, advanceWidth } = parsed.layout(text, { liga: false, clig: false, ccmp: false });
  const signs = Array.from(text, (sign) => asText(sign.codePointAt(0) ?? REPLACEMENT));
  const own = glyphs.map(({ id, advanceWidth: width }, index) => {
    const rest = index === glyphs.length - 1 ? signs.slice(index) : [signs[index] ?? REPLACEMENT];
    return { id, advanceWidth: width, codePoints: rest.length > 0 ? rest : [REPLACEMENT] };
  });
  return { glyphs: own, positions, advanceWidth };
}

function faceOf(parsed: Font): Face {
  // pdfkit scales a shaped word in place by 1000 / unitsPerEm; only where that is 1 may words be shared between documents.
  if (parsed.unitsPerEm !== 1000)
    throw new AppError('report-failed', 'the report font has other units than 1000');
  const words = new Map<string, GlyphRun>();
  const font: Font = Object.create(parsed);
  font.layout = (text) => {
    const known = words.get(text);
    if (known) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const shaped = shape(parsed, text);
    words.set(text, shaped);
    return shaped;
  };
  const characters = new Map<string, boolean>();
  const has = (character: string): boolean => {
    let known = characters.get(character);
    if (known === undefined) {
      known = parsed.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      characters.set(character, known);
    }
    return known;
  };
  return { font, widthOf: (text) => font.layout(text).advanceWidth, has };
}

async function readFace(folder: string, weight: Weight): Promise<Face> {
  try {
    return faceOf(create(await readFile(join(folder, FILES[weight]))));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('report-failed', `the font ${FILES[weight]} cannot be read`, {}, error);
  }
}

/** The two fonts, read afresh and remembered by nobody: for a page whose words must not stay in memory. */
export async function freshFacesIn(folder: string): Promise<Faces> {
  const [regular, bold] = await Promise.all([readFace(folder, 'regular'), readFace(folder, 'bold')]);
  return { regular, bold };
}

const read = new Map<string, Promise<Faces>>();

/** The two fonts of the reports, read and parsed once for each folder; throws `report-failed` when a file is missing. */
export function facesIn(folder: string): Promise<Faces> {
  const known = read.get(folder);
  if (known) return known;
  const faces = freshFacesIn(folder);
  read.set(folder, faces);
  faces.catch(() => read.delete(folder));
  return faces;
}
