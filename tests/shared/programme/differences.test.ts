import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS } from '../../../shared/catalogue/exercises';
import { differencesOf } from '../../../shared/programme/differences';
import type { Dose } from '../../../shared/programme/programme';

const dose = (sets: number, changes: Partial<Dose> = {}): Dose => ({
  left: { sets, reps: 12 },
  right: { sets, reps: 12 },
  restSeconds: 60,
  daysPerWeek: 3,
  effort: 6,
  ...changes,
});
const [A, B, C] = EXERCISE_IDS as readonly [
  (typeof EXERCISE_IDS)[0],
  (typeof EXERCISE_IDS)[0],
  (typeof EXERCISE_IDS)[0],
];
const list = [
  { exercise: A, dose: dose(2) },
  { exercise: B, dose: dose(3) },
];

describe('what differs between two programmes', () => {
  test('an exercise more, one less, and a dose changed are each told', () => {
    const after = [
      { exercise: A, dose: dose(4) },
      { exercise: C, dose: dose(2) },
    ];
    expect(differencesOf(list, after)).toEqual([
      { kind: 'dose', exercise: A, before: dose(2), after: dose(4) },
      { kind: 'added', exercise: C },
      { kind: 'removed', exercise: B },
    ]);
  });

  test.each([
    ['one more set on one side', { left: { sets: 3, reps: 12 } }],
    ['more repetitions', { right: { sets: 2, reps: 15 } }],
    ['longer rest', { restSeconds: 90 }],
    ['another day', { daysPerWeek: 4 }],
    ['a harder effort', { effort: 7 }],
    ['a hold within the repetition', { right: { sets: 2, reps: 12, holdSeconds: 3 } }],
  ])('%s is a change of dose', (_what, changes) => {
    const after = [{ exercise: A, dose: dose(2, changes) }];
    expect(differencesOf(list.slice(0, 1), after)).toMatchObject([{ kind: 'dose' }]);
  });

  test('changed places are one line, and an exercise added between is not a change of places', () => {
    expect(differencesOf(list, list.toReversed())).toEqual([{ kind: 'order' }]);
    const [first, second] = list;
    const between = [first, { exercise: C, dose: dose(1) }, second].filter((one) => one !== undefined);
    expect(differencesOf(list, between)).toEqual([{ kind: 'added', exercise: C }]);
  });

  test('a list does not differ from itself, and what one adds the other misses', () => {
    const some = fc
      .uniqueArray(fc.constantFrom(...EXERCISE_IDS), { maxLength: 6 })
      .map((ids) => ids.map((exercise) => ({ exercise, dose: dose(2) })));
    fc.assert(
      fc.property(some, some, (before, after) => {
        expect(differencesOf(before, before)).toEqual([]);
        const there = differencesOf(before, after);
        const back = differencesOf(after, before);
        const named = (found: typeof there, kind: 'added' | 'removed') =>
          found.flatMap((one) => (one.kind === kind ? [one.exercise] : [])).sort();
        expect(named(there, 'added')).toEqual(named(back, 'removed'));
        expect(there.some(({ kind }) => kind === 'order')).toBe(back.some(({ kind }) => kind === 'order'));
      }),
    );
  });
});
