import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inStage, lighterSets } from '../../../shared/programme/stage-dose';
import { prescribed } from '../week/trainings';

describe('the lighter week', () => {
  test.each([
    [
      [3, 3, 2, 1],
      [2, 1, 1, 1],
    ],
    [
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ],
    [[3], [1]],
    [
      [5, 4],
      [3, 2],
    ],
    [[], []],
  ])('makes of %j sets %j', (sets, lighter) => {
    expect(lighterSets(sets)).toEqual(lighter);
  });

  test('takes 40 % or a little more, and leaves every exercise a set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), (sets) => {
        const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
        const lighter = lighterSets(sets);
        const wanted = Math.floor(0.6 * sum(sets) + 1e-9);
        const single = sets.filter((one) => one === 1).length;
        expect(sum(lighter)).toBeGreaterThanOrEqual(wanted);
        expect(sum(lighter)).toBeLessThanOrEqual(wanted + single);
        for (const [index, one] of lighter.entries()) {
          expect(one).toBeGreaterThanOrEqual(1);
          expect(one).toBeLessThanOrEqual(sets[index] ?? 0);
        }
      }),
    );
  });

  test('keeps the side that does more ahead where there is room for it', () => {
    const [entry] = prescribed('str-heel-raise-single 3 3');
    if (!entry) throw new Error('one entry');
    const { both: _, ...rest } = entry.dose;
    const dose = { ...rest, left: { sets: 5, reps: 10 }, right: { sets: 3, reps: 10 } };
    const [lighter] = inStage([{ ...entry, dose }], 'deload');
    expect(lighter?.dose).toMatchObject({ left: { sets: 3 }, right: { sets: 2 } });
  });
});

describe('the stages', () => {
  test('learn as written, build at an effort of 7 in strength, never in range, balance or jumps', () => {
    const entries = prescribed(
      'str-heel-raise-single',
      'mob-couch-stretch',
      'bal-sl-stance',
      'ply-pogo-double',
    );
    expect(inStage(entries, 'learn')).toBe(entries);
    expect(inStage(entries, 'build').map(({ dose }) => dose.effort)).toEqual([7, 6, 6, 6]);
  });
});
