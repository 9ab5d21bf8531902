import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import type { ClientFacts } from '../../../shared/client/client';
import { normPositionsOf } from '../../../shared/norms/norm-positions';
import { scoresOf } from '../../../shared/screening/scores-of';
import { screeningWith } from '../../support/screenings';

type Tests = NonNullable<Parameters<typeof screeningWith>[0]>['tests'];

const positions = (tests: Tests, client: Partial<ClientFacts> = {}) => {
  const screening = screeningWith({ tests: tests ?? {}, client });
  return normPositionsOf(screening, scoresOf(screening).scores);
};

/** The client of the usual screening with only a year of birth, or with neither. */
const withoutBirthDate = (tests: Tests, birthYear?: number) => {
  const screening = screeningWith({ tests: tests ?? {} });
  const { birthDate: _date, ...client } = screening.client;
  const facts = birthYear === undefined ? client : { ...client, birthYear };
  return normPositionsOf({ ...screening, client: facts }, scoresOf(screening).scores);
};

describe('why there is no norm', () => {
  test.each([
    { tests: { 'sls-ec': { left: 10 } }, client: {}, why: /only group means/ },
    { tests: { 'calf-girth': { left: 36 } }, client: {}, why: /no useful norm/ },
    { tests: { 'hip-abd': { left: 1.4 } }, client: { sex: 'unspecified' }, why: /sex is not specified/ },
    { tests: { grip: { left: 30 } }, client: { sex: 'unspecified' }, why: /sex is not specified/ },
    { tests: { ake: { left: 30 } }, client: {}, why: /no norm for age 36/ },
    { tests: { 'sls-eo': { left: 30, ruleSet: { stance: 'lenient' } } }, client: {}, why: /way of testing/ },
    {
      tests: { 'heel-raise': { left: 30, ruleSet: { surface: 'flat' } } },
      client: {},
      why: /way of testing/,
    },
  ] as const)('$why', ({ tests, client, why }) => {
    const found = positions(tests, client);
    expect(found.norms).toEqual([]);
    expect(found.noNorm).toHaveLength(1);
    expect(found.noNorm[0]?.why).toMatch(why);
  });

  test('no date of birth, and norms by age', () => {
    expect(withoutBirthDate({ 'sls-eo': { left: 30 } }).noNorm[0]?.why).toMatch(/no date of birth/);
  });

  test('a year of birth is enough within a group and not between two', () => {
    expect(withoutBirthDate({ 'sls-eo': { left: 30 } }, 1987).norms[0]?.group).toBe('women 18-39');
    expect(withoutBirthDate({ 'sls-eo': { left: 30 } }, 1986).noNorm[0]?.why).toMatch(/two age groups/);
    expect(withoutBirthDate({ 'sls-eo': { left: 30 } }, 1985).norms[0]?.group).toBe('women 40-49');
  });

  test('is said once a test, and never for a test that has one', () => {
    const { noNorm } = positions({ 'sls-ec': { left: 10, right: 12 }, 'sls-eo': { left: 30, right: 20 } });
    expect(noNorm.map((entry) => entry.test)).toEqual(['sls-ec']);
  });

  test('the age just past the last group', () => {
    const born = { birthDate: '1926-11-20' as IsoDate };
    expect(positions({ 'sls-eo': { left: 5 } }, born).noNorm[0]?.why).toMatch(/no norm for age 100/);
    expect(positions({ 'sls-eo': { left: 5 } }, { birthDate: '1926-11-21' as IsoDate }).norms).toHaveLength(
      1,
    );
  });
});
