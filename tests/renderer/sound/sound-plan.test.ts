import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tonesBetween } from '../../../renderer/sound/sound-plan';

const heard = (tones: ReturnType<typeof tonesBetween>): readonly string[] =>
  tones.map(({ tone, at }) => `${tone} ${at}`);

describe('what is heard', () => {
  test('of a stopwatch: the start, every ten seconds, and the end at the cap', () => {
    expect(heard(tonesBetween({ endsAt: 45 }, 0, 100))).toEqual([
      'start 0',
      'mark 10',
      'mark 20',
      'mark 30',
      'mark 40',
      'cap 45',
    ]);
  });

  test('at a cap that falls on a mark: the cap alone', () => {
    expect(heard(tonesBetween({ endsAt: 30 }, 15, 40))).toEqual(['mark 20', 'cap 30']);
  });

  test('of a beat of 60: up and down in turn, once a second, without marks', () => {
    expect(heard(tonesBetween({ beatPerMinute: 60 }, 9, 12))).toEqual(['down 9', 'up 10', 'down 11']);
  });

  test('of a stopwatch without a cap: marks for as long as it runs', () => {
    expect(heard(tonesBetween({}, 295, 311))).toEqual(['mark 300', 'mark 310']);
  });

  test('is the same however it is cut into pieces, and nothing twice', () => {
    const plan = fc.constantFrom({ endsAt: 45 }, { beatPerMinute: 60 }, { beatPerMinute: 96 }, {});
    fc.assert(
      fc.property(
        plan,
        fc.array(fc.double({ min: 0, max: 120, noNaN: true }), { maxLength: 20 }),
        (of, cuts) => {
          const edges = [0, ...cuts.toSorted((one, other) => one - other), 120];
          const pieces = edges.slice(1).flatMap((to, index) => tonesBetween(of, edges[index] ?? 0, to));
          expect(pieces).toEqual(tonesBetween(of, 0, 120));
        },
      ),
    );
  });
});
