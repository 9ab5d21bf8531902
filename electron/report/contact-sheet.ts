import type { IsoDate } from '../../shared/basics/dates';
import type { Figure } from '../../shared/figures/figure';
import { drawing } from './blocks/exercise-figure';
import { facesIn } from './ink/faces';
import { writePdf } from './ink/write-pdf';
import type { Box } from './layout/box';
import { column } from './layout/column';
import { type Block, paginate } from './layout/flow';
import { mm } from './layout/points';
import { row } from './layout/row';
import { type Setting, settingOf } from './layout/setting';
import { sheetOf } from './layout/sheet';
import { text } from './layout/text';

/** A figure with the name under it and what it shows in words. */
export type Sample = { readonly name: string; readonly alt: string; readonly figure: Figure };

const PER_ROW = 4;
const GAP = mm(4);
const CARD = { width: mm(42.5), height: mm(42) } as const;
/** Figures bear no date; a fixed one keeps the bytes the same. */
const MADE_ON = '2026-01-01' as IsoDate;

function card(setting: Setting, { name, alt, figure }: Sample): Box {
  const caption = text(setting, CARD.width, name, { size: 'small', colour: setting.palette.soft });
  return column('sample', [drawing(setting, CARD, figure, alt), caption], mm(1));
}

/** The bytes of a PDF with every figure at the size of an exercise card, four a row; black and greys only when mono. */
export async function contactSheet(
  samples: readonly Sample[],
  fontsFolder: string,
  mono: boolean,
): Promise<Uint8Array> {
  const sheet = sheetOf('a4');
  const setting = settingOf(await facesIn(fontsFolder), { kind: 'coach', print: 'normal', mono });
  const rows = Array.from({ length: Math.ceil(samples.length / PER_ROW) }, (_, index): Block => {
    const cards = samples
      .slice(index * PER_ROW, (index + 1) * PER_ROW)
      .map((sample) => card(setting, sample));
    return { box: row('samples', cards, GAP), gap: mm(6) };
  });
  const about = {
    title: 'Contact sheet of figures',
    madeOn: MADE_ON,
    madeBy: 'Plumbline',
    foot: ['Figures', ''],
  } as const;
  return writePdf(paginate(rows, sheet.bodyHeight), sheet, setting, about);
}
