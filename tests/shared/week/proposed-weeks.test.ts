import { describe, expect, test } from 'vitest';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { programmeFileOf, programmeFileSchema } from '../../../shared/exchange/programme-file';
import { readScreening } from '../../../shared/exchange/screening-file';
import { proposalOf } from '../../../shared/programme/propose';
import { retestOn } from '../../../shared/programme/retest';
import { proposedWeeks } from '../../../shared/week/proposed-weeks';
import { example } from '../../support/example-screenings';

const programmeOf = (file: unknown) => {
  const read = readScreening(file);
  if (!read.taken) throw new Error(read.refusals.join('\n'));
  const evaluation = evaluationOf(read.screening);
  const proposal = proposalOf(evaluation, read.screening);
  return programmeFileOf(
    proposal,
    retestOn(read.screening),
    proposedWeeks(proposal, evaluation, read.screening),
  );
};

describe('a screening file with a training week', () => {
  test('gives weeks that fit the format, from the first Monday to the retest', () => {
    const programme = programmeOf(example('full-example'));
    expect(programmeFileSchema.safeParse(programme).success).toBe(true);
    expect(programme.weeks).toHaveLength(6);
    expect(programme.weeks[0]).toMatchObject({
      start: '2026-11-23',
      score: 33,
      blocks: [
        { demand: 'H', day: 'tue', slot: 'pm', sets: 9 },
        { demand: 'H', day: 'thu', slot: 'pm', sets: 9 },
        { demand: 'M', day: 'fri', slot: 'mid', sets: 9 },
        { demand: 'L', day: 'wed', slot: 'mid', sets: 9 },
      ],
      unplaced: [],
    });
  });

  test('tapers before the target race of 13 December and takes it up again after', () => {
    const { weeks } = programmeOf(example('full-example'));
    const loaded = weeks.map(({ blocks }) =>
      blocks.reduce((sum, { demand, sets }) => sum + (demand === 'L' ? 0 : sets), 0),
    );
    expect(loaded).toEqual([27, 27, 13, 15, 27, 27]);
    expect(weeks[2]?.unplaced).toEqual([{ demand: 'H', why: 'tapered off' }]);
    expect(
      weeks[3]?.blocks.filter(({ demand, day }) => demand !== 'L' && 'mon tue wed'.includes(day)),
    ).toEqual([]);
  });

  test('holds every exercise of the programme in every week', () => {
    const { weeks, prescriptions } = programmeOf(example('full-example'));
    for (const { blocks } of weeks) {
      const held = new Set(blocks.flatMap(({ exercises }) => exercises));
      for (const { exercise } of prescriptions) expect(held).toContain(exercise);
    }
  });

  test('gives no weeks without one', () => {
    const { training: _training, ...file } = example('full-example');
    expect(programmeOf(file).weeks).toEqual([]);
  });

  test('places nothing once a safety answer stops everything, and says which', () => {
    const file = example('full-example');
    file.client.flags = ['RF01'];
    const { weeks } = programmeOf(file);
    expect(weeks).toHaveLength(6);
    for (const { blocks, unplaced } of weeks) {
      expect(blocks).toEqual([]);
      expect(unplaced[0]?.why).toMatch(/^RF01: /);
    }
  });

  test('hops on the Sunday before keep the first Monday free of heavy work', () => {
    const file = example('full-example');
    file.date = '2026-11-22';
    file.training.week[0] = { day: 'mon', kind: 'hard', run: 'am' };
    file.training.week[1] = { day: 'tue', kind: 'rest' };
    const heavyOnMonday = () =>
      programmeOf(file).weeks[0]?.blocks.some(({ demand, day }) => demand === 'H' && day === 'mon');
    file.measurements = file.measurements.filter(({ test: id }: { test: string }) => id === 'sls-eo');
    expect(heavyOnMonday()).toBe(true);
    file.client.flags = [];
    file.measurements.push(
      { test: 'hop-single', side: 'left', trials: [{ value: 120 }] },
      { test: 'hop-single', side: 'right', trials: [{ value: 121 }] },
    );
    expect(heavyOnMonday()).toBe(false);
  });
});
