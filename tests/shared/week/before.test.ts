import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate } from '../../../shared/basics/dates';
import { beforeOf } from '../../../shared/week/before';
import { programmeWeeksOf } from '../../../shared/week/programme-weeks';
import { MIXED, prescribed, raceOn, trainingOf } from './trainings';
import { EXAMPLES } from './weeks';

const START = '2026-11-23' as IsoDate;
const versionOf = (prescriptions = MIXED, more: Parameters<typeof trainingOf>[1] = {}) => {
  const training = trainingOf(EXAMPLES.E1, { weeks: 6, ...more });
  const proposal = {
    rulesVersion: '0',
    targets: [],
    passedOver: [],
    prescriptions,
    excluded: [],
    stopped: null,
  };
  return { training, proposal, placedWeeks: programmeWeeksOf(training, proposal) };
};
const inWeeks = (weeks: number): IsoDate => addDays(START, 7 * weeks);

describe('what earlier versions leave', () => {
  test('the weeks gone, what was done in them, and the blocks of the last week', () => {
    const { weeks, known, blocks } = beforeOf([versionOf()], inWeeks(2));
    expect(weeks).toBe(2);
    expect([...known].toSorted()).toEqual(MIXED.map(({ exercise }) => exercise).toSorted());
    expect(blocks.map(({ demand, day, slot }) => `${demand} ${day} ${slot}`)).toEqual([
      'H -6 pm',
      'H -4 pm',
      'M -3 mid',
      'L -5 mid',
    ]);
  });

  test('nothing, before the first one began', () => {
    expect(beforeOf([], START)).toMatchObject({ weeks: 0, blocks: [] });
    expect(beforeOf([versionOf()], START)).toMatchObject({ weeks: 0, known: new Set(), blocks: [] });
  });

  test('each version counts until the next began', () => {
    const second = versionOf(prescribed('ply-bound 3 1'), { startDate: inWeeks(3), weeks: 3 });
    const { weeks, known, blocks } = beforeOf([second, versionOf()], inWeeks(3));
    expect(weeks).toBe(3);
    expect(known).not.toContain('ply-bound');
    expect(blocks).toHaveLength(4);
    expect(beforeOf([second, versionOf()], inWeeks(4)).known).toContain('ply-bound');
  });
});

describe('a new version', () => {
  const second = (more: Parameters<typeof trainingOf>[1], weeks: number) =>
    programmeWeeksOf(
      trainingOf(EXAMPLES.E1, { startDate: inWeeks(weeks), weeks: 6 - weeks, ...more }),
      versionOf().proposal,
      { before: beforeOf([versionOf()], inWeeks(weeks)) },
    );

  test('does not learn again, and keeps the lighter week where it was', () => {
    expect(second({}, 2).map(({ stage }) => stage)).toEqual(['build', 'deload', 'build', 'build']);
  });

  test('begun in a taper goes on with what is known', () => {
    const [week] = second({ races: [raceOn('2026-12-13')] }, 2);
    expect(week?.blocks.flatMap(({ exercises }) => exercises)).toContain('str-rdl-double');
  });
});
