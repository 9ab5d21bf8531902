import { join } from 'node:path';
import { EXERCISE_IDS, exerciseOf } from '../../shared/catalogue/exercises';
import { TARGETS, type Target } from '../../shared/catalogue/target';
import { TEST_IDS, testOf } from '../../shared/catalogue/tests';
import { bodyMap } from '../../shared/figures/body-map';
import { altOf, figureOf, testAltOf, testFigureOf } from '../../shared/figures/figure-of';
import { paperPalette } from '../../shared/figures/palettes';
import { svgOf } from '../../shared/figures/svg';
import type { Sample } from '../report/contact-sheet';
import { fontsFolderOf } from '../report/fonts-folder';
import type { Command } from './command';
import { argumentsOf, wrongUsage } from './faults';
import { makeFolder, writeWhole } from './write-whole';

const OPTIONS = { out: { type: 'string' }, mono: { type: 'boolean', default: false } } as const;

type Drawn = Sample & { readonly file: string };

const exercises = (): readonly Drawn[] =>
  EXERCISE_IDS.flatMap((id) => {
    const sides = exerciseOf(id).oneSided ? (['left', 'right'] as const) : (['both'] as const);
    return sides.map((side) => ({
      file: side === 'both' ? id : `${id}-${side}`,
      name: side === 'both' ? id : `${id}, ${side}`,
      alt: altOf(id, side),
      figure: figureOf(id, side),
    }));
  });

const tests = (): readonly Drawn[] =>
  TEST_IDS.flatMap((id) => {
    const sides = testOf(id).sides === 'paired' ? (['left', 'right'] as const) : (['both'] as const);
    return sides.flatMap((side) => {
      const figure = testFigureOf(id, side);
      const own = side === 'both' ? '' : side;
      return figure
        ? [
            {
              file: ['test', id, own].filter(Boolean).join('-'),
              name: `test ${id}${own && `, ${own}`}`,
              alt: testAltOf(id, side),
              figure,
            },
          ]
        : [];
    });
  });

function maps(): readonly Drawn[] {
  const targets = Object.keys(TARGETS) as Target[];
  return targets.map((target) => ({
    file: `body-map-${target}`,
    name: `body map, ${target}`,
    alt: `The body from the front and from behind with ${TARGETS[target].plainName} marked on both sides.`,
    figure: bodyMap([{ target, side: 'both' }]),
  }));
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes every figure as SVG, one file a position and side, and all of them on `contact-sheet.pdf`. */
export const figuresCommand: Command = async (args) => {
  const { values, positionals } = argumentsOf({ args: [...args], options: OPTIONS });
  const { out, mono } = values;
  if (!out) throw wrongUsage('--out: expected FOLDER, found nothing');
  if (positionals.length > 0) throw wrongUsage(`expected no argument, found ${positionals.join(' ')}`);
  await makeFolder(out);
  const drawn = [...exercises(), ...tests(), ...maps()];
  for (const { file, alt, figure } of drawn) {
    const palette = paperPalette(figure.side);
    for (const [index, frame] of figure.frames.entries())
      await writeWhole(join(out, `${file}-${index + 1}.svg`), bytesOf(svgOf(frame, palette, alt)), '-');
  }
  const { contactSheet } = await import('../report/contact-sheet');
  await writeWhole(
    join(out, 'contact-sheet.pdf'),
    await contactSheet(drawn, fontsFolderOf(__dirname, null), mono),
    '-',
  );
};
