import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesBroken } from '../../../shared/week/hard-rules';
import { placeWeek } from '../../../shared/week/place-week';
import { type Situation, type Surroundings, situationOf } from '../../../shared/week/situation';
import { scoreOf } from '../../../shared/week/soft-scores';
import {
  ALL_SPOTS,
  type Demand,
  FOUR_BY_TWENTY,
  type PlacedBlock,
  type Spot,
  type Week,
  type WeekDay,
} from '../../../shared/week/week';
import { EXAMPLES } from './weeks';

const run = fc.constantFrom('am', 'mid', 'pm');
const day: fc.Arbitrary<WeekDay> = fc.oneof(
  fc.record({ kind: fc.constantFrom('rest', 'free') }),
  fc.record({ kind: fc.constantFrom('easy', 'easy', 'long', 'hard'), run }),
  fc.record({ kind: fc.constantFrom('raceO', 'raceT'), run, recoverDays: fc.integer({ min: 2, max: 7 }) }),
) as fc.Arbitrary<WeekDay>;
const plainDay = day.filter(({ kind }) => kind !== 'raceO' && kind !== 'raceT');
const week: fc.Arbitrary<Week> = fc
  .tuple(fc.array(plainDay, { minLength: 7, maxLength: 7 }), fc.option(day), fc.nat(6))
  .map(([days, special, at]) => days.map((one, index) => (special && index === at ? special : one)));
const race = (min: number, max: number) =>
  fc.record({
    day: fc.integer({ min, max }),
    target: fc.boolean(),
    recoverDays: fc.integer({ min: 2, max: 7 }),
  });
const around: fc.Arbitrary<Surroundings> = fc
  .record({
    after: plainDay,
    races: fc.oneof(
      fc.constant([]),
      race(7, 14).map((one) => [one]),
      race(-8, -1).map((one) => [one]),
    ),
    heavyDays: fc.array(fc.constantFrom(-1, -2), { maxLength: 1 }),
    loadedDays: fc.uniqueArray(fc.integer({ min: -7, max: -1 }), { maxLength: 3 }),
  })
  .map((one) => one);

/** All a plan may not be: a block that breaks a rule among the others. */
const broken = (placed: readonly PlacedBlock[], situation: Situation) =>
  placed.flatMap((block) =>
    rulesBroken(
      block,
      placed.filter((other) => other !== block),
      situation,
    ),
  );

type Whole = { readonly score: number; readonly spots: readonly (Spot | null)[] };

const comesBefore = (a: Whole['spots'], b: Whole['spots']): boolean => {
  const timeOf = (spot: Spot | null | undefined) =>
    spot ? ALL_SPOTS.findIndex((one) => one.day === spot.day && one.slot === spot.slot) : 99;
  const differs = a.findIndex((spot, index) => timeOf(spot) !== timeOf(b[index]));
  return differs >= 0 && timeOf(a[differs]) < timeOf(b[differs]);
};

/** Tries every assignment of every block to every spot or to none: no pruning, no order, no bounds. */
function everyPlan(demands: readonly Demand[], situation: Situation): Whole {
  let best: Whole = { score: Number.NEGATIVE_INFINITY, spots: [] };
  const go = (spots: readonly (Spot | null)[]): void => {
    const demand = demands[spots.length];
    if (demand !== undefined) {
      for (const spot of [...situation.spots, null]) go([...spots, spot]);
      return;
    }
    const placed = spots.flatMap((spot, index) => (spot ? [{ ...spot, demand: demands[index] ?? 'L' }] : []));
    if (broken(placed, situation).length > 0) return;
    const unplaced = demands.filter((_, index) => spots[index] === null);
    const score = scoreOf(placed, unplaced, situation);
    if (score > best.score || (score === best.score && comesBefore(spots, best.spots)))
      best = { score, spots };
  };
  go([]);
  return best;
}

const spotsOf = (placed: readonly PlacedBlock[], demands: readonly Demand[]) => {
  const left = [...placed];
  return demands.map((demand) => {
    const at = left.findIndex((block) => block.demand === demand);
    const [block] = at < 0 ? [] : left.splice(at, 1);
    return block ? { day: block.day, slot: block.slot } : null;
  });
};

const pairs: readonly (readonly Demand[])[] = [
  ['H', 'H'],
  ['H', 'M'],
  ['H', 'L'],
  ['M', 'L'],
  ['L', 'L'],
];

describe('the plan that is found', () => {
  test('is the one that trying every plan finds, ties and all, for two blocks', () => {
    fc.assert(
      fc.property(week, around, fc.constantFrom(...pairs), (days, near, demands) => {
        const found = placeWeek(days, demands, near);
        const best = everyPlan(demands, situationOf(days, demands, near));
        expect(found.score).toBe(best.score);
        expect(spotsOf(found.placed, demands)).toEqual(best.spots);
      }),
      { numRuns: 60 },
    );
  });

  test('is the one that trying every plan finds for all four blocks, where there are few places', () => {
    const few = fc.uniqueArray(fc.nat(ALL_SPOTS.length - 1), { minLength: 5, maxLength: 7 });
    fc.assert(
      fc.property(week, around, few, (days, near, places) => {
        const spots = ALL_SPOTS.filter((_, index) => places.includes(index));
        const found = placeWeek(days, FOUR_BY_TWENTY, { ...near, spots });
        const best = everyPlan(FOUR_BY_TWENTY, situationOf(days, FOUR_BY_TWENTY, { ...near, spots }));
        expect(found.score).toBe(best.score);
        expect(spotsOf(found.placed, FOUR_BY_TWENTY)).toEqual(best.spots);
      }),
      { numRuns: 60 },
    );
  });

  test.each(Object.entries(EXAMPLES))('of %s is the best of all 707,281 plans', (_name, days) => {
    const situation = situationOf(days, FOUR_BY_TWENTY);
    const found = placeWeek(days, FOUR_BY_TWENTY);
    expect(found.score).toBe(everyPlanOfFour(situation));
  });

  test('has the score that its parts add up to, and breaks no hard rule', () => {
    fc.assert(
      fc.property(week, around, (days, near) => {
        const situation = situationOf(days, FOUR_BY_TWENTY, near);
        const { placed, unplaced, score } = placeWeek(days, FOUR_BY_TWENTY, near);
        expect(broken(placed, situation)).toEqual([]);
        expect(score).toBe(scoreOf(placed, unplaced, situation));
        expect(placed.length + unplaced.length).toBe(FOUR_BY_TWENTY.length);
      }),
    );
  });

  test('is never beaten by blocks put anywhere they may stand', () => {
    const anywhere = fc.array(fc.option(fc.nat(ALL_SPOTS.length - 1)), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(week, around, anywhere, (days, near, places) => {
        const situation = situationOf(days, FOUR_BY_TWENTY, near);
        const placed: PlacedBlock[] = [];
        const unplaced: Demand[] = [];
        FOUR_BY_TWENTY.forEach((demand, index) => {
          const spot = ALL_SPOTS[places[index] ?? -1];
          const block = spot && { ...spot, demand };
          if (block && broken([...placed, block], situation).length === 0) placed.push(block);
          else unplaced.push(demand);
        });
        expect(placeWeek(days, FOUR_BY_TWENTY, near).score).toBeGreaterThanOrEqual(
          scoreOf(placed, unplaced, situation),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('puts nothing on a day that becomes a rest day, and never scores more for it', () => {
    fc.assert(
      fc.property(week, around, fc.nat(6), (days, near, at) => {
        const rested = days.map((one, index): WeekDay => (index === at ? { kind: 'rest' } : one));
        const plan = placeWeek(rested, FOUR_BY_TWENTY, near);
        expect(plan.placed.filter((block) => block.day === at)).toEqual([]);
      }),
    );
  });

  test('does not change for a race more than a week away', () => {
    const far = fc.integer({ min: 14, max: 60 }).chain((days) => fc.constantFrom(days, -days));
    fc.assert(
      fc.property(week, around, far, fc.boolean(), (days, near, at, target) => {
        const races = [...(near.races ?? []), { day: at, target, recoverDays: 7 }];
        expect(placeWeek(days, FOUR_BY_TWENTY, { ...near, races })).toEqual(
          placeWeek(days, FOUR_BY_TWENTY, near),
        );
      }),
    );
  });
});

/** The best score of all plans of four blocks, by trying each; places no block may ever take are left out first. */
function everyPlanOfFour(situation: Situation): number {
  const places = (demand: Demand): (Spot | null)[] => [
    ...situation.spots.filter((spot) => rulesBroken({ ...spot, demand }, [], situation).length === 0),
    null,
  ];
  let best = Number.NEGATIVE_INFINITY;
  const tried = { H: places('H'), M: places('M'), L: places('L') };
  const go = (placed: readonly PlacedBlock[], unplaced: readonly Demand[]): void => {
    const demand = FOUR_BY_TWENTY[placed.length + unplaced.length];
    if (demand === undefined) {
      best = Math.max(best, scoreOf(placed, unplaced, situation));
      return;
    }
    for (const spot of tried[demand]) {
      if (!spot) go(placed, [...unplaced, demand]);
      else if (broken([...placed, { ...spot, demand }], situation).length === 0)
        go([...placed, { ...spot, demand }], unplaced);
    }
  };
  go([], []);
  return best;
}
