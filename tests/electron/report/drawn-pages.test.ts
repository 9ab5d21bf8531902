import { describe, expect, test } from 'vitest';
import { pathsOf } from '../../../electron/report/ink/drawing-paths';
import { drawnPagesOf, reportOf } from '../../../electron/report/report-of';
import { PROTOCOLS } from '../../../shared/catalogue/protocols';
import type { Drawn } from '../../../shared/report/drawn-page';
import { factsOf, readText } from '../../support/pdf-text';
import { captureFormInput, reportInput } from '../../support/reports';

const inputs = [
  reportInput('client'),
  reportInput('coach'),
  captureFormInput(PROTOCOLS['strength-dynamometer'].tests),
];
const letters = (text: string): string => text.replace(/[\s\u00A0]+/gu, '');

describe.each(inputs)('the pages of a $kind paper, as the window draws them', (input) => {
  test('are as many as those of the PDF, and say the same words in the same order', async () => {
    const pages = await drawnPagesOf(input);
    const pdf = await reportOf(input);
    expect(pages).toHaveLength(Number(factsOf(pdf).Pages));
    const drawn = pages.flatMap((page) => page.drawn.flatMap((one) => (one.kind === 'text' ? one.text : [])));
    expect(letters(drawn.join(' '))).toBe(letters(readText(pdf)));
  });

  test('keep to the paper, in colours a browser knows', async () => {
    for (const { drawn, width, height } of await drawnPagesOf(input)) {
      expect(Math.round(width)).toBe(595);
      for (const one of drawn) {
        if (one.kind === 'picture') continue;
        for (const colour of one.kind === 'text' ? [one.colour] : [one.fill, one.line])
          if (colour !== null) expect(colour).toMatch(/^#[\dA-F]{6}$/iu);
        const spots = one.kind === 'text' ? [[one.x, one.baseline]] : spotsOf(one.way);
        for (const [x = -1, y = -1] of spots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }
    }
  });
});

const spotsOf = (way: string): readonly (readonly number[])[] =>
  [...way.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);

describe('what a page says', () => {
  test('is the words of each tag as one, and of a figure what it shows', async () => {
    const [first] = await drawnPagesOf(reportInput('client'));
    expect(first?.said).toContain('Exercise sheet for Ada');
    expect(first?.said).toContain('Today your right hip pushes out 22 percent less than your left.');
    expect(first?.said.some((words) => words.startsWith('A body from the front and from behind.'))).toBe(
      true,
    );
    expect(first?.said, 'the foot of the page is furniture').not.toContain('Page 1 of 4');
  });
});

describe('the operators of a drawing', () => {
  const path = (over: Partial<Extract<Drawn, { kind: 'path' }>>) => ({
    kind: 'path',
    fill: null,
    line: null,
    dash: null,
    round: true,
    ...over,
  });

  test('become ways at their place, each in the colours and the line set last', () => {
    const operators =
      '1 J 1 j 1 1 1 rg 0 0.2 1 RG 2 w 0 0 m 10 0 l 10 5 l h B  0 0 m 4 4 l S [3] 0 d 1 1 m 2 2 l S';
    expect(pathsOf(operators, { x: 100, y: 50, scale: 0.5 })).toEqual([
      path({ way: 'M100 50L105 50L105 52.5Z', fill: '#ffffff', line: '#0033ff', lineWidth: 1 }),
      path({ way: 'M100 50L102 52', line: '#0033ff', lineWidth: 1 }),
      path({ way: 'M100.5 50.5L101 51', line: '#0033ff', lineWidth: 1, dash: 1.5 }),
    ]);
  });

  test('paint nothing where nothing is to be painted', () => {
    expect(pathsOf('1 1 1 rg 0 0 m 1 1 l n', { x: 0, y: 0, scale: 1 })).toEqual([]);
  });
});
