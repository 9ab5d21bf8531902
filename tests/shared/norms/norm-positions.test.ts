import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import type { ClientFacts } from '../../../shared/client/client';
import { normFigureOf, normPositionsOf } from '../../../shared/norms/norm-positions';
import { scoresOf } from '../../../shared/screening/scores-of';
import { screeningWith } from '../../support/screenings';

type Tests = NonNullable<Parameters<typeof screeningWith>[0]>['tests'];

const positions = (tests: Tests, client: Partial<ClientFacts> = {}) => {
  const screening = screeningWith({ tests: tests ?? {}, client });
  return normPositionsOf(screening, scoresOf(screening).scores);
};

const man = (birthDate: string): Partial<ClientFacts> => ({ sex: 'male', birthDate: birthDate as IsoDate });

describe('a woman of 36 on one leg', () => {
  test('38.4 s is around her group', () => {
    expect(positions({ 'sls-eo': { left: 38.4 } })).toEqual({
      norms: [
        {
          test: 'sls-eo',
          side: 'left',
          position: 'around',
          reference: 'springer2007',
          group: 'women 18-39',
        },
      ],
      noNorm: [],
    });
  });

  test('less than half of the group’s mean is below, exactly half is not; the cap is not above', () => {
    const places = positions({ 'sls-eo': { left: 22.5, right: 22.55 } }).norms.map(
      ({ position }) => position,
    );
    expect(places).toEqual(['below', 'around']);
    expect(positions({ 'sls-eo': { left: 45 } }).norms[0]?.position).toBe('around');
  });

  test('without a sex to go by, the group of everybody is taken', () => {
    expect(positions({ 'sls-eo': { left: 38.4 } }, { sex: 'unspecified' }).norms[0]?.group).toBe('all 18-39');
  });
});

describe('each kind of norm', () => {
  test('by regression on age and sex: a man of 30 with 1.30 Nm/kg is below, a woman of 45 around', () => {
    const thirty = positions({ 'hip-abd': { left: 1.3 } }, man('1996-05-04'));
    expect(thirty.norms[0]).toMatchObject({ position: 'below', reference: 'ramskov2014' });
    const older = positions({ 'hip-abd': { left: 1.3 } }, { birthDate: '1981-05-04' as IsoDate });
    expect(older.norms[0]?.position).toBe('around');
  });

  test('by percentiles: a grip under P10 is below, over P90 above', () => {
    const places = (left: number, right: number) =>
      positions({ grip: { left, right } }, man('1996-05-04')).norms.map(({ position }) => position);
    expect(places(37.9, 38)).toEqual(['below', 'around']);
    expect(places(64, 64.1)).toEqual(['around', 'above']);
  });

  test('by a limit, where less is better: 33 degrees short is the last that is around', () => {
    const student = man('2006-05-04');
    expect(
      positions({ ake: { left: 33, right: 33.1 } }, student).norms.map(({ position }) => position),
    ).toEqual(['around', 'below']);
  });

  test('by the median: more than six heel raises from it', () => {
    const places = positions({ 'heel-raise': { left: 20, right: 34 } }).norms.map(({ position }) => position);
    expect(places).toEqual(['below', 'above']);
  });

  test('by side: the left bridge is held against left bridges', () => {
    const { norms } = positions({ 'side-bridge': { left: 37.5, right: 37.5 } });
    expect(norms.map(({ position }) => position)).toEqual(['below', 'around']);
  });
});

describe('the figures behind a position', () => {
  const figure = (tests: Tests, client: Partial<ClientFacts> = {}) => {
    const screening = screeningWith({ tests: tests ?? {}, client });
    const [score] = scoresOf(screening).scores;
    return score ? normFigureOf(screening, score) : null;
  };

  test('hip abduction has an expected score, a z and a percentile', () => {
    const found = figure({ 'hip-abd': { left: 1.3 } }, man('1996-05-04'));
    expect(found?.centre).toBeCloseTo(1.665, 9);
    expect(found?.z).toBeCloseTo(-1.031073, 6);
    expect(found?.percentile).toBeCloseTo(15.125319, 6);
  });

  test('a balance time has a mean and no z, since its times are skewed and stopped', () => {
    expect(figure({ 'sls-eo': { left: 30 } })).toMatchObject({ centre: 45.1, z: null, percentile: null });
  });

  test('there are none without a norm', () => {
    expect(figure({ 'calf-girth': { left: 36 } })).toBeNull();
  });
});

describe('the catalogue’s norms', () => {
  test('never allow a z for a test that is stopped at a cap', () => {
    for (const id of TEST_IDS) {
      const { cap, norms } = testOf(id);
      if (cap === undefined) continue;
      const placings = norms.flatMap(({ position }) => (position.allowed ? [position.placing.by] : []));
      expect.soft(placings, id).not.toContain('sd');
    }
  });

  test('place every score they allow to be placed', () => {
    for (const id of TEST_IDS) {
      for (const norm of testOf(id).norms) {
        if (!norm.position.allowed) continue;
        const { sex = 'female', ages, side, ruleSet } = norm;
        const age = ages?.min ?? 30;
        const option = testOf(id).ruleSets.find(({ options }) => options.some((one) => one.id === ruleSet));
        const client = {
          sex,
          birthDate: `${2026 - age}-01-01` as IsoDate,
        };
        const score = {
          test: id,
          side: side ?? (testOf(id).sides === 'single' ? ('both' as const) : ('left' as const)),
          score: testOf(id).plausible.min,
          trials: 1,
          capped: false,
          values: [],
          ruleSet: {
            ...Object.fromEntries(testOf(id).ruleSets.map((set) => [set.id, set.options[0]?.id ?? ''])),
            ...(option && ruleSet ? { [option.id]: ruleSet } : {}),
          },
        };
        const found = normPositionsOf({ client, date: '2026-11-20' as IsoDate }, [score]);
        expect.soft(found.norms.length, `${id}: ${norm.group}`).toBe(1);
      }
    }
  });
});
