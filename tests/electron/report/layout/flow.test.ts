import { describe, expect, test } from 'vitest';
import type { Box } from '../../../../electron/report/layout/box';
import { column } from '../../../../electron/report/layout/column';
import { type Block, paginate } from '../../../../electron/report/layout/flow';
import { mm } from '../../../../electron/report/layout/points';

const PAGE = 100;
const none = mm(0);

const box = (name: string, height: number, more: Partial<Box> = {}): Box => ({
  name,
  width: 10,
  height,
  draw: () => {},
  ...more,
});
const block = (name: string, height: number, more: Partial<Box> = {}): Block => ({
  box: box(name, height, more),
  gap: none,
});
const lines = (name: string, count: number): Box =>
  column(
    name,
    Array.from({ length: count }, (_, index) => box(`${name} ${index + 1}`, 10)),
    none,
  );

const pagesOf = (blocks: readonly Block[]) =>
  paginate(blocks, PAGE).map((page) =>
    page.map(({ block: { box: placed }, y }) => `${placed.name} ${placed.height} at ${y}`),
  );

describe('blocks on pages', () => {
  test('a block that does not fit goes to the next page whole', () => {
    expect(pagesOf([block('a', 60), block('b', 50)])).toEqual([['a 60 at 0'], ['b 50 at 0']]);
  });

  test('a block that just fits stays', () => {
    expect(pagesOf([block('a', 60), block('b', 40)])).toEqual([['a 60 at 0', 'b 40 at 60']]);
  });

  test('the gap above a block is left out at the top of a page', () => {
    const gap = mm(10);
    const [first, second] = pagesOf([block('a', 80), { ...block('b', 50), gap }, { ...block('c', 10), gap }]);
    expect(first).toEqual(['a 80 at 0']);
    expect(second).toEqual(['b 50 at 0', `c 10 at ${50 + gap}`]);
  });

  test('a heading goes on with what it heads, and so do two', () => {
    const head = { withNext: true };
    expect(pagesOf([block('a', 60), block('h', 10, head), block('b', 50)])).toEqual([
      ['a 60 at 0'],
      ['h 10 at 0', 'b 50 at 10'],
    ]);
    expect(pagesOf([block('a', 50), block('h', 10, head), block('i', 10, head), block('b', 40)])).toEqual([
      ['a 50 at 0'],
      ['h 10 at 0', 'i 10 at 10', 'b 40 at 20'],
    ]);
  });

  test('a heading stays with something taller than a page', () => {
    const tall = { box: lines('tall', 15), gap: none };
    expect(pagesOf([block('a', 60), block('h', 10, { withNext: true }), tall])).toEqual([
      ['a 60 at 0'],
      ['h 10 at 0', 'tall 90 at 10'],
      ['tall 60 at 0'],
    ]);
  });

  test('what flows begins where it may, and is broken between its parts', () => {
    const flowing = { box: { ...lines('rows', 6), flowsFrom: 20 }, gap: none };
    expect(pagesOf([block('a', 70), flowing])).toEqual([['a 70 at 0', 'rows 30 at 70'], ['rows 30 at 0']]);
    expect(pagesOf([block('a', 90), flowing])).toEqual([['a 90 at 0'], ['rows 60 at 0']]);
  });

  test('what is taller than three pages is broken three times', () => {
    expect(pagesOf([{ box: lines('tall', 35), gap: none }]).flat()).toEqual([
      'tall 100 at 0',
      'tall 100 at 0',
      'tall 100 at 0',
      'tall 50 at 0',
    ]);
  });

  test('a block may ask for a page of its own; nothing makes no page', () => {
    expect(pagesOf([block('a', 10), { ...block('b', 10), newPage: true }])).toEqual([
      ['a 10 at 0'],
      ['b 10 at 0'],
    ]);
    expect(pagesOf([])).toEqual([]);
  });
});
