import type { Weight } from './faces';
import type { Colour } from './palette';
import { fillOn, type Shapes, shapesOn, tidy } from './shapes';

/** A tag of the document's structure: what a screen reader walks through. */
export type Tag = PDFKit.PDFStructureElement;

/** `alt` is said instead of a figure; `scope` says which way a table header points; `box` is a figure's place. */
export type TagAttributes = {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly numbered?: boolean;
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** What was put on paper, in order: for the preview, for tests that check places and for the benchmark's equal page. */
export type Mark =
  | { readonly kind: 'page'; readonly width: number; readonly height: number }
  | ({ readonly kind: 'box'; readonly name: string; readonly depth: number } & Rectangle)
  | ({
      readonly kind: 'text';
      readonly text: string;
      readonly weight: Weight;
      readonly colour: Colour;
      readonly depth: number;
    } & Rectangle)
  | ({ readonly kind: 'picture'; readonly bytes: Uint8Array } & Rectangle)
  | ({
      readonly kind: 'tag';
      readonly id: number;
      readonly parent: number;
      readonly tag: string;
    } & TagAttributes)
  | { readonly kind: 'shape'; readonly shape: keyof Shapes; readonly given: readonly unknown[] }
  | { readonly kind: 'artifact' };
type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Lettering = { readonly size: number; readonly weight: Weight; readonly colour: Colour };

/** Writes text and shapes on a page. Everything must be inside a tag's content or an artifact, or it throws. */
export type Pen = Shapes & {
  readonly letters: (text: string, x: number, baseline: number, width: number, look: Lettering) => void;
  /** A picture; only inside an artifact or a figure. */
  readonly image: (bytes: Uint8Array, x: number, y: number, width: number, height: number) => void;
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

type Watch = ((mark: Mark) => void) | null;

/** The shapes, each told to the watch as it is drawn. */
function watched(shapes: Shapes, watch: Watch): Shapes {
  if (!watch) return shapes;
  const names = Object.keys(shapes) as (keyof Shapes)[];
  const tell = (shape: keyof Shapes) => {
    const draw = shapes[shape] as (...given: readonly unknown[]) => void;
    return (...given: readonly unknown[]) => {
      watch({ kind: 'shape', shape, given });
      draw(...given);
    };
  };
  return Object.fromEntries(names.map((shape) => [shape, tell(shape)])) as Shapes;
}

/** Tags as marks: each with a number, and that of its parent (0 for the document). */
function tagMarks(watch: Watch): (parent: Tag, tag: Tag, type: string, attributes: TagAttributes) => void {
  if (!watch) return () => {};
  const ids = new Map<Tag, number>();
  return (parent, tag, type, attributes) => {
    const id = ids.size + 1;
    ids.set(tag, id);
    watch({ kind: 'tag', id, parent: ids.get(parent) ?? 0, tag: type, ...attributes });
  };
}

/** The width and the count of words are known or not needed; without them pdfkit measures each text again. */
const onOneLine = { lineBreak: false, baseline: 'alphabetic', wordCount: 1 } as const;

/** A pen on this document; `watch` is told each thing as it is put on paper. */
export function penOn(pdf: PDFKit.PDFDocument, watch: Watch): Pen {
  let marked = false;
  let depth = 0;
  const tell = tagMarks(watch);
  const fillWith = fillOn(pdf);
  const within = (draw: () => void) => {
    if (marked) throw new Error('content inside content: a tag or artifact was opened while writing another');
    marked = true;
    draw();
    marked = false;
  };
  const open: Pen['open'] = (parent, type, attributes = {}) => {
    const tag = structureOf(pdf, type, attributes);
    tell(parent, tag, type, attributes);
    parent.add(tag);
    return tag;
  };
  return {
    ...watched(shapesOn(pdf, fillWith), watch),
    letters: (text, x, baseline, width, { size, weight, colour }) => {
      if (!marked) throw new Error('text outside any tag');
      watch?.({ kind: 'text', text, weight, colour, depth, x, y: baseline - size, width, height: size });
      fillWith(colour);
      const measured = { ...onOneLine, textWidth: width };
      pdf.font(FONT_NAMES[weight], size).text(text, tidy(x), tidy(baseline), measured);
    },
    image: (bytes, x, y, width, height) => {
      if (!marked) throw new Error('picture outside any tag');
      watch?.({ kind: 'picture', bytes, x, y, width, height });
      pdf.image(Buffer.from(bytes), tidy(x), tidy(y), { width: tidy(width), height: tidy(height) });
    },
    open,
    write: (parent, type, attributes, draw) => {
      const tag = open(parent, type, attributes);
      tag.add(() => within(draw));
      tag.end();
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
