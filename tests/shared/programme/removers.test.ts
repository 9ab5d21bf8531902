import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS, exerciseOf } from '../../../shared/catalogue/exercises';
import { pathOf, removersOf } from '../../../shared/programme/removers';

describe('what would take an exercise out', () => {
  test('names complaints, red flags and things to have', () => {
    const { complaints, redFlags, things } = removersOf('str-heel-raise-step');
    expect(complaints).toContain('pain where the heel cord meets the heel');
    expect(redFlags).toEqual(expect.arrayContaining(['RF01', 'RF04', 'RF05']));
    expect(things).toEqual(['step']);
    expect(removersOf('bal-tandem').things).toEqual([]);
  });

  test('everything stops every exercise', () => {
    for (const id of EXERCISE_IDS) expect(removersOf(id).redFlags).toContain('RF01');
  });
});

describe('the path of an exercise', () => {
  test('leads from the easiest to the hardest step, itself among them', () => {
    expect(pathOf('str-heel-raise-single').slice(0, 3)).toEqual([
      'str-heel-raise-double',
      'str-heel-raise-single',
      'str-heel-raise-step',
    ]);
  });

  test('has no step twice and ends where nothing is easier or harder', () => {
    for (const id of EXERCISE_IDS) {
      const path = pathOf(id);
      expect(new Set(path).size).toBe(path.length);
      expect(path).toContain(id);
      const [first = id] = path;
      const { regress } = exerciseOf(first);
      expect(regress === null || path.includes(regress)).toBe(true);
    }
  });
});
