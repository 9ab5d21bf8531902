import { describe, expect, test } from 'vitest';
import { cvOf, errorOf, semOf } from '../../../shared/asymmetry/error-of';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';

describe('which error a test is judged by', () => {
  test.each([
    { id: 'wblt-cm', source: 'published', sureness: 'fair', why: 'derived from a published figure' },
    { id: 'hop-single', source: 'published', sureness: 'good', why: 'read in the paper' },
    { id: 'ybt-ant', source: 'published', sureness: 'fair', why: 'a copy of a published figure' },
    { id: 'sls-eo', source: 'default', sureness: 'rough', why: 'a proposal' },
    { id: 'grip', source: 'default', sureness: 'rough', why: 'general knowledge' },
    { id: 'hip-abd', source: 'default', sureness: 'rough', why: 'published, times a factor of ours' },
    { id: 'sl-squat', source: 'default', sureness: 'rough', why: 'grades have no error' },
  ] as const)('$id: $source and $sureness, $why', ({ id, source, sureness }) => {
    expect(errorOf(id)).toMatchObject({ source, sureness, clients: null });
  });

  test('hand-held strength is judged by 1.5 times the published cv until the coach has own data', () => {
    expect(errorOf('hip-abd')).toMatchObject({ kind: 'cv', factor: 1.5, tag: 'V' });
    expect(cvOf(errorOf('hip-abd'), 1.4)).toBeCloseTo(0.075, 12);
    const ownErrors = { 'hip-abd': { kind: 'cv', cv: 0.04, clients: 12, ruleSet: {} } } as const;
    expect(errorOf('hip-abd', { ownErrors })).toMatchObject({
      kind: 'cv',
      cv: 0.04,
      source: 'own',
      sureness: 'fair',
      factor: 1,
      clients: 12,
    });
  });

  test('every test says where its error comes from, and a number can be had unless it is graded or computed', () => {
    for (const id of TEST_IDS) {
      const error = errorOf(id);
      const numeric = ['sem', 'cv'].includes(testOf(id).error.kind);
      expect.soft(semOf(error, 10) !== null, id).toBe(numeric);
      if (numeric) expect.soft(error.sources.length, id).toBeGreaterThan(0);
    }
  });

  test('a phone on the shin has the larger error of its own', () => {
    expect(semOf(errorOf('hip-ir', { ruleSet: { position: 'seated', meter: 'inclinometer' } }), 30)).toBe(
      1.95,
    );
    expect(semOf(errorOf('hip-ir', { ruleSet: { position: 'seated', meter: 'phone' } }), 30)).toBe(5);
  });

  test('own errors hold only for the way they were measured', () => {
    const ownErrors = {
      'hip-ir': { kind: 'sem', sem: 2.5, clients: 30, ruleSet: { meter: 'phone' } },
    } as const;
    const seated = { position: 'seated', meter: 'phone' };
    expect(errorOf('hip-ir', { ownErrors, ruleSet: seated })).toMatchObject({ sem: 2.5, sureness: 'good' });
    expect(errorOf('hip-ir', { ownErrors, ruleSet: { ...seated, meter: 'inclinometer' } })).toMatchObject({
      sem: 1.95,
      source: 'published',
    });
  });
});

describe('an error in the unit and as a fraction', () => {
  test('a SEM is the same whatever the score, a cv grows with it', () => {
    expect(semOf(errorOf('wblt-cm'), 3)).toBe(0.69);
    expect(semOf(errorOf('imtp-sl'), 20)).toBeCloseTo(1, 12);
    expect(cvOf(errorOf('heel-raise'), 20)).toBeCloseTo(0.1145, 12);
  });

  test('a score of zero has no fraction', () => {
    expect(cvOf(errorOf('heel-raise'), 0)).toBeNull();
  });
});

test('grades have no fraction either, and own errors cite no paper', () => {
  expect(cvOf(errorOf('sl-squat'), 2)).toBeNull();
  const ownErrors = { 'wblt-cm': { kind: 'sem', sem: 0.5, clients: 12, ruleSet: {} } } as const;
  expect(errorOf('wblt-cm', { ownErrors }).sources).toEqual([]);
});
