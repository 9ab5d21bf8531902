import type { Weight } from './faces';
import type { Colour } from './palette';
import { type Shapes, shapesOn, tidy } from './shapes';

/** A tag of the document's structure: what a screen reader walks through. */
export type Tag = PDFKit.PDFStructureElement;

/** `alt` is said instead of a figure; `scope` says which way a table header points; `box` is a figure's place. */
export type TagAttributes = {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly numbered?: boolean;
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** What was put on paper, in order: for tests that check places and for the benchmark's equal page. */
export type Mark =
  | { readonly kind: 'page'; readonly width: number; readonly height: number }
  | ({ readonly kind: 'box'; readonly name: string; readonly depth: number } & Rectangle)
  | ({ readonly kind: 'text'; readonly text: string; readonly depth: number } & Rectangle)
  | ({ readonly kind: 'open'; readonly tag: string } & TagAttributes)
  | { readonly kind: 'close' }
  | { readonly kind: 'artifact' };
type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Lettering = { readonly size: number; readonly weight: Weight; readonly colour: Colour };

/** Writes text and shapes on a page. Everything must be inside a tag's content or an artifact, or it throws. */
export type Pen = Shapes & {
  readonly letters: (text: string, x: number, baseline: number, width: number, look: Lettering) => void;
  readonly open: (parent: Tag, type: string, attributes?: TagAttributes) => Tag;
  readonly write: (parent: Tag, type: string, attributes: TagAttributes, draw: () => void) => void;
  readonly artifact: (draw: () => void) => void;
  readonly enter: (name: string, box: Rectangle) => void;
  readonly leave: () => void;
};

export const FONT_NAMES: Readonly<Record<Weight, string>> = {
  regular: 'NotoSans-Regular',
  bold: 'NotoSans-Bold',
};

/** pdfkit knows scope and bbox, its types do not; it has no way to say how a list is numbered, so that is written here. */
function structureOf(pdf: PDFKit.PDFDocument, type: string, attributes: TagAttributes): Tag {
  const { alt, scope, box, numbered } = attributes;
  const options = {
    ...(alt === undefined ? {} : { alt }),
    ...(scope === undefined ? {} : { scope }),
    ...(box === undefined
      ? {}
      : { bbox: [box.x, box.y, box.x + box.width, box.y + box.height].map(tidy), placement: 'Block' }),
  };
  const tag = pdf.struct(type, options);
  if (type === 'L') {
    const { dictionary } = tag as unknown as { dictionary: { data: Record<string, unknown> } };
    dictionary.data.A = { O: 'List', ListNumbering: numbered ? 'Decimal' : 'None' };
  }
  return tag;
}

/** A pen on this document; `watch` is told each thing as it is put on paper. */
export function penOn(pdf: PDFKit.PDFDocument, watch: ((mark: Mark) => void) | null): Pen {
  let marked = false;
  let depth = 0;
  const shapes = shapesOn(pdf);
  const within = (draw: () => void) => {
    if (marked) throw new Error('content inside content: a tag or artifact was opened while writing another');
    marked = true;
    draw();
    marked = false;
  };
  const open: Pen['open'] = (parent, type, attributes = {}) => {
    const tag = structureOf(pdf, type, attributes);
    parent.add(tag);
    return tag;
  };
  return {
    ...shapes,
    letters: (text, x, baseline, width, { size, weight, colour }) => {
      if (!marked) throw new Error('text outside any tag');
      watch?.({ kind: 'text', text, depth, x, y: baseline - size, width, height: size });
      pdf.font(FONT_NAMES[weight]).fontSize(size).fillColor(colour);
      pdf.text(text, tidy(x), tidy(baseline), { lineBreak: false, baseline: 'alphabetic' });
    },
    open,
    write: (parent, type, attributes, draw) => {
      watch?.({ kind: 'open', tag: type, ...attributes });
      const tag = structureOf(pdf, type, attributes);
      parent.add(tag);
      tag.add(() => within(draw));
      tag.end();
      watch?.({ kind: 'close' });
    },
    artifact: (draw) => {
      watch?.({ kind: 'artifact' });
      pdf.markContent('Artifact', { type: 'Layout' });
      within(draw);
      pdf.endMarkedContent();
    },
    enter: (name, box) => {
      watch?.({ kind: 'box', name, depth, ...box });
      depth += 1;
    },
    leave: () => {
      depth -= 1;
    },
  };
}
