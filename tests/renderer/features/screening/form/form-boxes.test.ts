import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOf, writtenTrials } from '../../../../../renderer/features/screening/form/form-boxes';
import type { Id } from '../../../../../shared/basics/ids';
import type { Trial } from '../../../../../shared/screening/screening';

const ROW = { trials: 3, spare: 2 };
const trial = (id: string, over: Partial<Trial> = {}): Trial => ({
  id: id as Id<'Trial'>,
  value: 30,
  ...over,
});
const NOWHERE = new Map<string, number>();

const drawn = (boxes: ReturnType<typeof boxesOf>): string =>
  boxes.map(({ trial: kept, due, spare }) => kept?.id ?? (due ? '!' : spare ? '+' : '_')).join(' ');

describe('the boxes of one side', () => {
  test('are those asked for, all due, and one to spare', () => {
    expect(drawn(boxesOf([], 3, ROW, NOWHERE))).toBe('! ! ! +');
  });

  test('have none to spare where the test asks for one trial only', () => {
    expect(drawn(boxesOf([], 1, { trials: 1, spare: 0 }, NOWHERE))).toBe('!');
  });

  test('fill from the first on, and the spare one is due when the trials disagree', () => {
    expect(drawn(boxesOf([trial('a'), trial('b')], 1, ROW, NOWHERE))).toBe('a b ! +');
    expect(drawn(boxesOf([trial('a'), trial('b'), trial('c')], 1, ROW, NOWHERE))).toBe('a b c ! +');
  });

  test('end where no further trial would be asked for', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => trial(id));
    expect(drawn(boxesOf(five, 0, ROW, NOWHERE))).toBe('a b c d e');
  });

  test('keep a trial where it was typed, though the boxes before it are empty', () => {
    expect(drawn(boxesOf([trial('a')], 2, ROW, new Map([['a', 1]])))).toBe('! a ! +');
  });

  test('have one more for each void trial', () => {
    expect(drawn(boxesOf([trial('a'), trial('b', { void: 'lost balance' })], 2, ROW, NOWHERE))).toBe(
      'a b ! ! +',
    );
  });

  test('show no practice and nothing typed by mistake', () => {
    const trials = [
      trial('a', { practice: true }),
      trial('b', { void: 'entered by mistake' }),
      trial('c', { void: 'lost balance' }),
      trial('d'),
    ];
    const written = writtenTrials({ test: 'sls-eo', side: 'left', trials });
    expect(written.map(({ id }) => id)).toEqual(['c', 'd']);
  });

  test('hold every trial once and as many due boxes as trials are due, wherever they were typed', () => {
    const typedInto = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat({ max: 7 }));
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.nat({ max: 4 }), typedInto, (count, due, places) => {
        const trials = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count).map((id) => trial(id));
        const boxes = boxesOf(trials, due, ROW, new Map(Object.entries(places)));
        expect(boxes.flatMap(({ trial: kept }) => kept?.id ?? []).toSorted()).toEqual(
          trials.map(({ id }) => id),
        );
        expect(boxes.filter((box) => box.due)).toHaveLength(due);
        expect(boxes.map(({ index }) => index)).toEqual(boxes.map((_, index) => index));
      }),
    );
  });
});
