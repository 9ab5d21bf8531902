import PDFDocument from 'pdfkit';
import type { IsoDate } from '../../../shared/basics/dates';
import { place } from '../layout/box';
import type { Page } from '../layout/flow';
import type { Setting } from '../layout/setting';
import type { Sheet } from '../layout/sheet';
import { widthOfText } from '../layout/text';
import { FONT_NAMES, type Mark, type Pen, penOn } from './pen';

/** What a PDF says of itself; none of it may name a person or a finding. */
export type About = {
  readonly title: string;
  readonly madeOn: IsoDate;
  /** Left and middle of each page's foot; the page number is on the right. */
  readonly foot: readonly [left: string, middle: string];
  readonly madeBy: string;
  /** What opens the file, where it is to be locked. */
  readonly password?: string | undefined;
};

/** AES with 256 bits (PDF 1.7 extension level 3). Whoever opens the file may print it and have it read aloud, and change nothing. */
const locked = (password: string) => ({
  pdfVersion: '1.7ext3' as const,
  userPassword: password,
  ownerPassword: password,
  permissions: { printing: 'highResolution' as const, contentAccessibility: true },
});

/** pdfkit takes fonts already parsed by fontkit; its types know only files and bytes. */
const asSource = (font: object): Buffer => font as Buffer;

/**
 * Claims PDF/UA-1, the standard for documents that can be listened to: that is what these sheets need, and each of its
 * mechanical rules is tested. Written here rather than by pdfkit's `subset`, which adds a CIDSet without the parts of
 * accented letters (against PDF/UA 7.21.4.2) and allows one claim only. PDF/A is not claimed: nothing is archived as a
 * file but the vault, and no checker of it was to be had.
 */
const ACCESSIBLE = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`;

function documentFor(sheet: Sheet, { faces }: Setting, about: About): PDFKit.PDFDocument {
  const options = {
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    info: {
      Title: about.title,
      Creator: about.madeBy,
      Producer: about.madeBy,
      CreationDate: new Date(`${about.madeOn}T00:00:00Z`),
    },
    ...(about.password ? locked(about.password) : {}),
  } as const;
  // `font` in the constructor: without it pdfkit opens Helvetica, which is not embedded.
  const pdf = new PDFDocument({
    ...options,
    size: [...options.size],
    font: asSource(faces.regular.font) as never,
  });
  pdf.registerFont(FONT_NAMES.bold, asSource(faces.bold.font));
  pdf.appendXML(ACCESSIBLE);
  return pdf;
}

function drawFoot(pen: Pen, sheet: Sheet, setting: Setting, words: readonly string[]): void {
  const { palette, scale } = setting;
  const size = scale.tiny;
  pen.artifact(() => {
    words.forEach((word, index) => {
      const width = widthOfText(setting, word, 'tiny');
      const spare = sheet.bodyWidth - width;
      const x = sheet.left + (spare * index) / (words.length - 1);
      pen.letters(word, x, sheet.footer, width, { size, weight: 'regular', colour: palette.soft });
    });
  });
}

function bookmark(pdf: PDFKit.PDFDocument, sheet: Sheet, page: Page): void {
  for (const { block, y } of page) {
    if (!block.bookmark) continue;
    // pdfkit counts `left` from the right edge.
    const options = { top: sheet.top + y, left: sheet.width, expanded: true };
    const parent = block.bookmark.level === 1 ? pdf.outline : (pdf.outline.children.at(-1) ?? pdf.outline);
    parent.addItem(block.bookmark.title, options);
  }
}

/** Takes what pdfkit writes as it writes it; through its stream, in thousands of pieces, it costs a third more time. */
function bytesOf(pdf: PDFKit.PDFDocument): () => Uint8Array {
  const head: unknown = pdf.read();
  const chunks: Uint8Array[] = head instanceof Uint8Array ? [head] : [];
  pdf.push = (chunk: unknown) => {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
    return true;
  };
  return () => Buffer.concat(chunks);
}

/** The bytes of a tagged PDF of these pages; the same pages give the same bytes. `watch` sees everything put on paper. */
export function writePdf(
  pages: readonly Page[],
  sheet: Sheet,
  setting: Setting,
  about: About,
  watch: ((mark: Mark) => void) | null = null,
): Uint8Array {
  const pdf = documentFor(sheet, setting, about);
  const written = bytesOf(pdf);
  const pen = penOn(pdf, watch);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  pages.forEach((page, index) => {
    pdf.addPage();
    watch?.({ kind: 'page', width: sheet.width, height: sheet.height });
    bookmark(pdf, sheet, page);
    for (const { block, y } of page) place(pen, block.box, sheet.left, sheet.top + y, root);
    drawFoot(pen, sheet, setting, [...about.foot, `Page ${index + 1} of ${pages.length}`]);
  });
  pdf.end();
  return written();
}
