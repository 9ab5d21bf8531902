import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import type { Prescription } from '../../../shared/programme/programme';
import type { Training } from '../../../shared/screening/screening';
import type { ProgrammeWeek } from '../../../shared/week/programme-week';
import { programmeWeeksOf, type WeekFacts } from '../../../shared/week/programme-weeks';
import { MIXED, prescribed, raceOn, trainingOf } from './trainings';
import { EXAMPLES, weekOf } from './weeks';

const weeksOf = (
  training: Training,
  prescriptions: readonly Prescription[] = MIXED,
  facts: WeekFacts = {},
): readonly ProgrammeWeek[] => programmeWeeksOf(training, { prescriptions, stopped: null }, facts);
const blocksOf = ({ blocks }: ProgrammeWeek) =>
  blocks.map(({ demand, day, slot, sets }) => `${demand} ${day} ${slot} ${sets}`);
const first = (weeks: readonly ProgrammeWeek[]): ProgrammeWeek => {
  const [week] = weeks;
  if (!week) throw new Error('no week');
  return week;
};
const numbered = (weeks: readonly ProgrammeWeek[], number: number) => first(weeks.slice(number - 1));

describe('the worked weeks as a programme', () => {
  test('E1: nine sets each, nothing left over, nothing to suggest', () => {
    const week = first(weeksOf(trainingOf(EXAMPLES.E1)));
    expect(blocksOf(week)).toEqual(['H tue pm 9', 'H thu pm 9', 'M fri mid 9', 'L wed mid 9']);
    expect(week).toMatchObject({ start: '2026-11-23', score: 33, unplaced: [], suggestions: [] });
  });

  test('E2: 13 of 27 sets before a target race, the second heavy block tapered off', () => {
    const week = first(weeksOf(trainingOf(EXAMPLES.E2, { races: [raceOn('2026-11-29')] })));
    expect(blocksOf(week)).toEqual(['H tue pm 7', 'M wed mid 6', 'L thu mid 9']);
    expect(week).toMatchObject({ score: 1, unplaced: [{ demand: 'H', why: 'tapered off' }] });
  });

  test('E3: another race moves work but takes none away', () => {
    const week = first(weeksOf(trainingOf(EXAMPLES.E3, { races: [raceOn('2026-11-28', false)] })));
    expect(blocksOf(week)).toEqual(['H tue late 9', 'H thu pm 9', 'M mon mid 9', 'L wed mid 9']);
    expect(week.score).toBe(27);
  });

  test('E4: an evening runner', () => {
    const week = first(weeksOf(trainingOf(EXAMPLES.E4)));
    expect(blocksOf(week)).toEqual(['H tue late 9', 'H thu late 9', 'M fri mid 9', 'L mon mid 9']);
    expect(week.score).toBe(25);
  });

  test('E5: three usable days; free days are suggested with the score they bring', () => {
    const week = first(weeksOf(trainingOf(EXAMPLES.E5)));
    expect(blocksOf(week)).toEqual(['H tue pm 9', 'H thu late 9', 'M sun mid 9', 'L tue mid 9']);
    expect(week.score).toBe(17);
    expect(week.suggestions.at(-1)?.text).toMatch(
      /are only days without a run, declare them free: score 23 instead of 17/,
    );
  });

  test('E6: nothing but light work for two days after a target race', () => {
    const lastRace = raceOn('2026-11-22', true, '10k');
    const week = first(weeksOf(trainingOf(EXAMPLES.E6, { lastRace })));
    expect(blocksOf(week)).toEqual(['H thu pm 9', 'H sun pm 9', 'M fri mid 9', 'L tue mid 9']);
    expect(week.score).toBe(24);
    const b = first(weeksOf(trainingOf(EXAMPLES.E6b, { lastRace })));
    expect(blocksOf(b)).toEqual(['H thu pm 9', 'H sun pm 9', 'M fri mid 9', 'L mon mid 9']);
  });
});

describe('week after week', () => {
  test('starts on Mondays, is lighter in week 4, and begins again after a retest at 8 weeks', () => {
    const weeks = weeksOf(trainingOf(EXAMPLES.E1, { weeks: 12 }));
    expect(weeks.map(({ start }) => start).slice(0, 3)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
    const stages = weeks.map(({ stage }) => stage[0]).join('');
    expect(stages).toBe('llbdbbbbbbbd');
    expect(blocksOf(numbered(weeks, 4))).toEqual(['H tue pm 5', 'H thu pm 5', 'M fri mid 5', 'L wed mid 5']);
  });

  test('a heavy Sunday keeps the next Monday free of heavy work', () => {
    const days = weekOf('free', 'rest', 'rest', 'free', 'rest', 'rest', 'free');
    const weeks = weeksOf(trainingOf(days, { weeks: 3 }));
    const heavy = weeks.flatMap(({ blocks }, week) =>
      blocks.flatMap(({ demand, day }) =>
        demand === 'H' ? [7 * week + ['mon', 'thu', 'sun'].indexOf(day) * 3] : [],
      ),
    );
    for (const [index, day] of heavy.entries())
      expect(day - (heavy[index - 1] ?? -2)).toBeGreaterThanOrEqual(2);
  });

  test('a target race in the middle of a week tapers the week before it too', () => {
    const weeks = weeksOf(trainingOf(EXAMPLES.E1, { weeks: 3, races: [raceOn('2026-12-09')] }));
    expect(blocksOf(numbered(weeks, 1))).toEqual(['H tue pm 9', 'H thu pm 9', 'M fri mid 9', 'L wed mid 9']);
    expect(blocksOf(numbered(weeks, 2))).toEqual(['H tue pm 9', 'H thu pm 7', 'M fri mid 6', 'L wed mid 9']);
    const race = numbered(weeks, 3);
    expect(race.blocks.filter(({ day }) => day === 'wed')).toEqual([]);
    expect(
      race.blocks.filter(({ demand, day }) => demand !== 'L' && 'mon tue thu fri sat'.includes(day)),
    ).toEqual([]);
  });

  test('heavy work on Sunday costs 6 when the Monday of the next week is a race', () => {
    const days = weekOf('rest', 'rest', 'rest', 'rest', 'rest', 'rest', 'free');
    const quiet = first(weeksOf(trainingOf(days)));
    const race = first(weeksOf(trainingOf(days, { races: [raceOn('2026-11-30', false)] })));
    expect(blocksOf(race)).toEqual(blocksOf(quiet));
    expect(race.score).toBe(quiet.score - 6);
  });

  test('the week repeats, so the Monday after the last week is a run too', () => {
    const days = weekOf('hard am', 'rest', 'rest', 'rest', 'rest', 'rest', 'free');
    const [one] = weeksOf(trainingOf(days));
    const [before] = weeksOf(trainingOf(days, { weeks: 2 }));
    expect(one).toEqual(before);
  });

  test('nothing heavy begins on the seventh day before a target race', () => {
    const days = weekOf('rest', 'rest', 'rest', 'rest', 'rest', 'rest', 'free');
    const exercisesWith = (date: string) =>
      first(weeksOf(trainingOf(days, { races: [raceOn(date)] }))).blocks.flatMap(
        ({ exercises }) => exercises,
      );
    expect(exercisesWith('2026-12-06')).not.toContain('str-rdl-double');
    expect(exercisesWith('2026-12-07')).toContain('str-rdl-double');
  });

  test('an exercise is no longer new weeks later, though it was left out in between', () => {
    const races = [raceOn('2026-12-06', true, 'marathon'), raceOn('2026-12-20')];
    const weeks = weeksOf(trainingOf(EXAMPLES.E1, { weeks: 4, races }));
    expect(numbered(weeks, 3).blocks.map(({ demand }) => demand)).toEqual(['L']);
    expect(numbered(weeks, 4).blocks[0]).toMatchObject({
      demand: 'H',
      exercises: expect.arrayContaining(['str-rdl-double']),
    });
  });

  test('heavy hamstring work late on Sunday keeps heel-lift repetitions out of Monday’s run', () => {
    const days = weekOf('easy am', 'rest', 'rest', 'rest', 'rest', 'rest', 'easy pm');
    const prescriptions = prescribed('str-nordic-assist 3 2', 'tec-heel-lift-400 3 5');
    const weeks = weeksOf(trainingOf(days, { weeks: 2 }), prescriptions);
    const nordics = numbered(weeks, 1).blocks.filter(({ exercises }) =>
      exercises.includes('str-nordic-assist'),
    );
    expect(nordics.map(({ day, slot }) => `${day} ${slot}`)).toContain('sun late');
    expect(weeks.map(({ drills }) => drills[0]?.days)).toEqual([[0, 6], [6]]);
  });

  test('a race takes the place of whatever the day was', () => {
    const days = weekOf('rest', 'rest', 'rest', 'free', 'rest', 'free', 'rest');
    const { blocks } = first(weeksOf(trainingOf(days, { races: [raceOn('2026-11-26', false)] })));
    expect(new Set(blocks.map(({ day }) => day))).toEqual(new Set(['sat']));
  });

  test('a race before the first week counts only as the last race', () => {
    const plain = weeksOf(trainingOf(EXAMPLES.E6));
    expect(weeksOf(trainingOf(EXAMPLES.E6, { races: [raceOn('2026-11-22')] }))).toEqual(plain);
    expect(weeksOf(trainingOf(EXAMPLES.E6, { lastRace: raceOn('2026-11-22') }))).not.toEqual(plain);
  });

  test('a screening with hops the day before counts as heavy work', () => {
    const days = weekOf('hard am', 'rest', 'rest', 'rest', 'rest', 'rest', 'rest');
    expect(first(weeksOf(trainingOf(days))).blocks.map(({ demand }) => demand)).toContain('H');
    const tired = weeksOf(trainingOf(days), MIXED, { heavyOn: '2026-11-22' as IsoDate });
    expect(first(tired).blocks.map(({ demand }) => demand)).not.toContain('H');
    expect(first(tired).unplaced[0]?.why).toContain('less than 48 hours from other heavy work (Monday)');
  });

  test('a retest with hops in the last week before a target race is pointed out', () => {
    const training = trainingOf(EXAMPLES.E1, { weeks: 4, races: [raceOn('2026-12-27')] });
    const facts = { heavyOn: '2026-11-20' as IsoDate, retest: '2026-12-21' as IsoDate };
    expect(
      weeksOf(training, MIXED, facts)
        .at(-1)
        ?.suggestions.map(({ text }) => text)
        .join(),
    ).toMatch(/retest on 2026-12-21/);
    expect(
      weeksOf(training, MIXED, { ...facts, heavyOn: null })
        .at(-1)
        ?.suggestions.map(({ text }) => text)
        .join(),
    ).not.toMatch(/retest/);
  });
});

describe('what cannot be placed is explained', () => {
  test('by the days that fail', () => {
    const days = weekOf('rest', 'rest', 'rest', 'free', 'rest', 'rest', 'rest');
    const { unplaced } = first(weeksOf(trainingOf(days)));
    expect(unplaced).toEqual([
      {
        demand: 'H',
        why: 'no slot: rest day (Monday, Tuesday, Wednesday, Friday, Saturday and Sunday); less than 48 hours from other heavy work (Thursday)',
      },
      {
        demand: 'M',
        why: 'no slot: rest day (Monday, Tuesday, Wednesday, Friday, Saturday and Sunday); enough on that day (Thursday)',
      },
    ]);
  });

  test('as tapered off only where the race is the reason', () => {
    const days = weekOf('rest', 'hard am', 'rest', 'rest', 'rest', 'rest', 'long am');
    const { unplaced } = first(weeksOf(trainingOf(days, { races: [raceOn('2026-11-29')] })));
    expect(unplaced.map(({ demand, why }) => `${demand} ${why.slice(0, 7)}`)).toEqual([
      'H no slot',
      'M no slot',
    ]);
  });

  test('one heavy block tapered off, the other without a slot anyway', () => {
    const days = weekOf('rest', 'hard am', 'rest', 'rest', 'long am', 'rest', 'rest');
    const { unplaced } = first(weeksOf(trainingOf(days, { races: [raceOn('2026-11-27')] })));
    expect(unplaced.map(({ demand, why }) => `${demand} ${why.slice(0, 7)}`)).toEqual([
      'H no slot',
      'H tapered',
    ]);
  });

  test('by the safety answer that stops everything, week by week', () => {
    const training = trainingOf(EXAMPLES.E1, { weeks: 2 });
    const weeks = programmeWeeksOf(training, { prescriptions: [], stopped: 'RF01: stop everything' });
    expect(weeks).toHaveLength(2);
    for (const { blocks, unplaced } of weeks) {
      expect(blocks).toEqual([]);
      expect(unplaced.map(({ why }) => why)).toEqual(Array(4).fill('RF01: stop everything'));
    }
  });

  test('by the gate, when a coach kept only exercises that are stopped now', () => {
    const gate = () => 'RF05 stops hops';
    expect(first(weeksOf(trainingOf(EXAMPLES.E1), MIXED, { gate })).blocks).toEqual([]);
    const gated = weeksOf(trainingOf(EXAMPLES.E1), MIXED, {
      gate: (id) => (id === 'core-side-plank' ? 'shoulder pain' : null),
    });
    expect(first(gated).blocks.flatMap(({ exercises }) => exercises)).not.toContain('core-side-plank');
  });

  test('an easy run is offered for strength when a block stays out, with what it would bring', () => {
    const days = weekOf('rest', 'easy pm', 'rest', 'easy pm', 'rest', 'rest', 'rest');
    const { suggestions, score } = first(weeksOf(trainingOf(days)));
    const sentences = suggestions.map(({ text }) => text).join(' ');
    expect(sentences).toMatch(/easy run/);
    for (const [, better, now] of sentences.matchAll(/score (-?\d+) instead of (-?\d+)/g)) {
      expect(Number(now)).toBe(score);
      expect(Number(better)).toBeGreaterThan(score);
    }
  });
});

describe('one block a week', () => {
  test('holds every exercise and is as demanding as the heaviest', () => {
    const week = first(weeksOf(trainingOf(EXAMPLES.E1, { layout: 'once' })));
    expect(week.blocks).toEqual([
      {
        demand: 'H',
        day: 'tue',
        slot: 'pm',
        sets: 9,
        minutes: 14,
        exercises: ['str-rdl-double', 'core-side-plank', 'bal-sl-stance'],
      },
    ]);
    const light = weeksOf(trainingOf(EXAMPLES.E1, { layout: 'once' }), prescribed('bal-sl-stance'));
    expect(first(light).blocks[0]?.demand).toBe('L');
  });
});
