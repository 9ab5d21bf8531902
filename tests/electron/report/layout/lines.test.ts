import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Faces, facesIn } from '../../../../electron/report/ink/faces';
import { linesOf } from '../../../../electron/report/layout/lines';

let faces: Faces;
beforeAll(async () => {
  faces = await facesIn(join(import.meta.dirname, '../../../../resources/fonts'));
});

const look = { size: 12, weight: 'regular', colour: '#000000' } as const;
const broken = (text: string, width: number): readonly string[] =>
  linesOf([{ text }], faces, look, width).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));

describe('text broken into lines', () => {
  test('at spaces, without a space at the end', () => {
    expect(broken('stand on one leg', 60)).toEqual(['stand on', 'one leg']);
  });

  test('at line breaks, empty lines kept', () => {
    expect(broken('one\n\ntwo', 200)).toEqual(['one', '', 'two']);
  });

  test('never between a number and its unit', () => {
    expect(broken('about 30\u00A0seconds', 80)).toEqual(['about', '30\u00A0seconds']);
  });

  test('after a hyphen inside a word, but never in an address', () => {
    expect(broken('hip-abductor', 55)).toEqual(['hip-', 'abductor']);
    expect(broken('to a-b-c@harbour-side.example', 170)).toEqual(['to', 'a-b-c@harbour-side.example']);
  });

  test('a word too long for any line is cut', () => {
    const lines = broken('W'.repeat(40), 100);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe('W'.repeat(40));
  });

  test('bold and plain text share a line', () => {
    const [line] = linesOf([{ text: 'Feel: ', weight: 'bold' }, { text: 'your hip' }], faces, look, 300);
    expect(line?.pieces.map(({ text, weight }) => [text, weight])).toEqual([
      ['Feel: ', 'bold'],
      ['your hip', 'regular'],
    ]);
  });

  test('nothing is one empty line', () => {
    expect(broken('', 100)).toEqual(['']);
  });

  test('no line is wider than its room, and no letter is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 20, max: 400 }),
        (text, width) => {
          const lines = linesOf([{ text }], faces, look, width);
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
          const letters = (words: string) => words.replace(/[^A-Za-z0-9]/gu, '');
          expect(letters(lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(''))).toBe(
            letters(text.normalize('NFC')),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
