import type { Faces, Weight } from '../ink/faces';
import type { Colour } from '../ink/palette';

/** A stretch of text in one look. A line break is `\n`; a space that must not break is U+00A0. */
export type Run = { readonly text: string; readonly weight?: Weight; readonly colour?: Colour };

export type Piece = {
  readonly text: string;
  readonly weight: Weight;
  readonly colour: Colour;
  readonly width: number;
};
export type Line = { readonly pieces: readonly Piece[]; readonly width: number };

type Look = { readonly size: number; readonly weight: Weight; readonly colour: Colour };
type Word = { readonly pieces: readonly Piece[]; readonly width: number; readonly endsLine: boolean };

/** Text as the fonts can show it: composed, without control characters, unknown signs as the replacement sign. */
function shown(text: string, faces: Faces, weight: Weight): string {
  const plain = text
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? sign : ''));
  return plain.replace(/[^\n -~]/gu, (sign) => (faces[weight].has(sign) ? sign : '\uFFFD'));
}

/** Where a run may be broken: after spaces, and after a hyphen, dash or slash inside a word; addresses stay whole. */
const breakable = /[^ \n]*@[^ \n]* *|[^ \n]*?[-–—/](?=\p{L}{2})|[^ \n]+ *|\n| +/gu;

function wordsOf(runs: readonly Run[], faces: Faces, look: Look): readonly Word[] {
  const words: Word[] = [];
  let open: Piece[] = [];
  const close = (endsLine: boolean) => {
    if (open.length > 0 || endsLine)
      words.push({ pieces: open, width: open.reduce((sum, piece) => sum + piece.width, 0), endsLine });
    open = [];
  };
  for (const run of runs) {
    const weight = run.weight ?? look.weight;
    for (const [text] of shown(run.text, faces, weight).matchAll(breakable)) {
      if (text === '\n') {
        close(true);
        continue;
      }
      const width = (faces[weight].widthOf(text) * look.size) / 1000;
      open.push({ text, weight, colour: run.colour ?? look.colour, width });
      if (/[ \-–—/]$/u.test(text)) close(false);
    }
  }
  close(false);
  return words;
}

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word too long for any line, cut into pieces that fit. */
function cut(word: Word, room: number, faces: Faces, size: number): readonly Word[] {
  const parts: Word[] = [];
  for (const piece of word.pieces) {
    let text = '';
    let width = 0;
    const close = (endsLine: boolean) => {
      if (text !== '') parts.push({ pieces: [{ ...piece, text, width }], width, endsLine });
    };
    for (const { segment } of signs.segment(piece.text)) {
      const next = (faces[piece.weight].widthOf(text + segment) * size) / 1000;
      if (next > room && text !== '') {
        close(false);
        text = segment;
        width = (faces[piece.weight].widthOf(segment) * size) / 1000;
      } else {
        text += segment;
        width = next;
      }
    }
    close(false);
  }
  return word.endsLine ? [...parts, { pieces: [], width: 0, endsLine: true }] : parts;
}

/** Neighbouring pieces of one look as one, without the spaces at the end. */
function lineOf(words: readonly Word[], faces: Faces, size: number): Line {
  const pieces: Piece[] = [];
  for (const piece of words.flatMap((word) => word.pieces)) {
    const last = pieces.at(-1);
    if (last && last.weight === piece.weight && last.colour === piece.colour)
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    else pieces.push(piece);
  }
  const last = pieces.at(-1);
  if (last?.text.endsWith(' ')) {
    const spaces = last.text.length - last.text.trimEnd().length;
    const width = last.width - (spaces * faces[last.weight].widthOf(' ') * size) / 1000;
    pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd(), width };
  }
  return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0) };
}

const spaceAtEnd = (word: Word, faces: Faces, size: number): number => {
  const last = word.pieces.at(-1);
  if (!last?.text.endsWith(' ')) return 0;
  return ((last.text.length - last.text.trimEnd().length) * faces[last.weight].widthOf(' ') * size) / 1000;
};

/** The lines of the runs within a width in points; no line is wider, however long its words. */
export function linesOf(runs: readonly Run[], faces: Faces, look: Look, width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let used = 0;
  const close = () => {
    lines.push(lineOf(line, faces, look.size));
    line = [];
    used = 0;
  };
  const queue = wordsOf(runs, faces, look).flatMap((word) =>
    word.width - spaceAtEnd(word, faces, look.size) > width ? cut(word, width, faces, look.size) : [word],
  );
  for (const word of queue) {
    if (line.length > 0 && used + word.width - spaceAtEnd(word, faces, look.size) > width) close();
    line.push(word);
    used += word.width;
    if (word.endsLine) close();
  }
  if (line.length > 0 || lines.length === 0) close();
  return lines;
}
