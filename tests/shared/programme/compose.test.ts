import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POSITIONS } from '../../../shared/catalogue/exercise';
import { EXERCISE_IDS } from '../../../shared/catalogue/exercises';
import { LADDERS } from '../../../shared/catalogue/ladders';
import type { Candidate, Role } from '../../../shared/programme/candidates';
import { type Composed, composeBlock } from '../../../shared/programme/compose';

type Facts = {
  readonly roles: readonly Role[];
  readonly kind: Candidate['kind'];
  readonly sets: number;
  readonly least: number;
  readonly secondsASet: number;
  readonly position: number;
  readonly things: number;
  readonly inRun: boolean;
};

const NEEDS = [0.61, 0.4, 0.17];

const candidateOf = (
  { roles, kind, sets, least, secondsASet, position, things, inRun }: Facts,
  index: number,
): Candidate => ({
  exercise: EXERCISE_IDS[index] ?? 'bal-tandem',
  ladder: LADDERS['general-strength'],
  needs: roles.map(({ rank }) => ({ target: 'calf-strength', need: NEEDS[rank] ?? 0, findings: [] })),
  roles,
  kind,
  dose: { work: { sets, reps: 10 }, restSeconds: 60, daysPerWeek: 3, effort: 6 },
  least: Math.min(least, sets),
  seconds: Array.from({ length: sets + 1 }, (_, count) => (inRun ? 0 : count * secondsASet)),
  position: POSITIONS[position] ?? 'lying',
  things,
  inRun,
});

const role = fc.record({ rank: fc.nat(2), family: fc.nat(2) });
const facts: fc.Arbitrary<Facts> = fc.record({
  roles: fc.uniqueArray(role, { maxLength: 2, selector: ({ rank }) => rank }),
  kind: fc.constantFrom('range', 'strength', 'steady'),
  sets: fc.integer({ min: 1, max: 4 }),
  least: fc.integer({ min: 1, max: 2 }),
  secondsASet: fc.integer({ min: 20, max: 320 }),
  position: fc.nat(3),
  things: fc.nat(2),
  inRun: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});
const smallBlock = fc.array(facts, { minLength: 1, maxLength: 5 });

/** The worth of a block written from its rules, one sum after the other; null when it may not be. */
function worthOf(sets: readonly number[], candidates: readonly Candidate[]): readonly number[] | null {
  const marginal = [8, 6, 1, 0.5, 0.25];
  const done = candidates
    .map((candidate, index) => ({ candidate, sets: sets[index] ?? 0 }))
    .filter((one) => one.sets > 0);
  const block = done.filter(({ candidate }) => !candidate.inRun);
  if (block.length > 5 || block.reduce((sum, one) => sum + one.sets, 0) > 9) return null;
  const positions = new Set(block.map(({ candidate }) => candidate.position)).size;
  const seconds =
    block.reduce((sum, one) => sum + (one.candidate.seconds[one.sets] ?? 0), 0) +
    20 * Math.max(0, block.length - 1) +
    10 * Math.max(0, positions - 1);
  if (seconds > 20 * 60) return null;
  let [covered, first, further, fill] = [0, 0, 0, 0];
  for (const [index, { candidate, sets: count }] of done.entries()) {
    const worth = marginal.slice(0, count).reduce((sum, one) => sum + one, 0);
    for (const { rank, family } of candidate.roles) {
      const share = ([4, 2, 1][rank] ?? 0) * worth;
      if (family === 0) covered += NEEDS[rank] ?? 0;
      if (family === 0) first += share;
      else further += family === 1 ? share / 2 : share / 4;
    }
    if (candidate.roles.length > 0 || candidate.inRun) continue;
    const alike = done
      .slice(0, index)
      .filter((one) => !one.candidate.inRun && one.candidate.kind === candidate.kind).length;
    if (alike >= (candidate.kind === 'strength' ? 2 : 1)) return null;
    fill += alike === 0 ? 2 * worth : worth;
  }
  const things = done.reduce((sum, { candidate }) => sum + candidate.things, 0);
  return [covered, first, further, fill, -positions, -things];
}

const isBetter = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((part, index) => Math.abs(part - (other[index] ?? 0)) > 1e-9);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
};

/** Every choice of sets tried out; the first of the best. */
function byBruteForce(candidates: readonly Candidate[]): readonly number[] {
  const choices = candidates.map(({ dose, least, inRun }) => {
    const most = dose.work.sets;
    return inRun ? [most] : [...Array.from({ length: most - least + 1 }, (_, index) => most - index), 0];
  });
  const all = choices.reduce<readonly (readonly number[])[]>(
    (lists, sets) => lists.flatMap((list) => sets.map((one) => [...list, one])),
    [[]],
  );
  let best: { readonly sets: readonly number[]; readonly worth: readonly number[] } | null = null;
  for (const sets of all) {
    const worth = worthOf(sets, candidates);
    if (worth && (!best || isBetter(worth, best.worth))) best = { sets, worth };
  }
  return best?.sets ?? [];
}

const setsOf = (composed: readonly Composed[], candidates: readonly Candidate[]): readonly number[] =>
  candidates.map((candidate) => composed.find((one) => one.candidate === candidate)?.sets ?? 0);

const main = (rank: number, more: Partial<Facts> = {}): Facts => ({
  roles: [{ rank, family: 0 }],
  kind: 'strength',
  sets: 3,
  least: 1,
  secondsASet: 100,
  position: 0,
  things: 0,
  inRun: false,
  ...more,
});
const fill = (kind: Candidate['kind'], more: Partial<Facts> = {}): Facts =>
  main(0, { roles: [], kind, ...more });
const composed = (...all: readonly Facts[]): readonly number[] => {
  const candidates = all.map(candidateOf);
  return setsOf(composeBlock(candidates), candidates);
};

describe('the block found by search', () => {
  test('is the best of all that could be tried, and the first of equal ones', () => {
    fc.assert(
      fc.property(smallBlock, (all) => {
        const candidates = all.map(candidateOf);
        const found = setsOf(composeBlock(candidates), candidates);
        const best = byBruteForce(candidates);
        expect(worthOf(found, candidates)).toEqual(worthOf(best, candidates));
        expect(found).toEqual(best);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same whatever the needs are, as long as their order is', () => {
    const ordered = fc
      .tuple(fc.double({ min: 0.01, max: 1.3, noNaN: true }), fc.double({ min: 0.3, max: 1, noNaN: true }))
      .map(([first, share]) => [first, first * share, first * share * share]);
    fc.assert(
      fc.property(smallBlock, ordered, (all, needs) => {
        fc.pre(all.every(({ roles, secondsASet }) => roles.length < 2 && secondsASet <= 200));
        const before = all.map(candidateOf);
        const after = before.map((candidate) => ({
          ...candidate,
          needs: candidate.needs.map((one, index) => ({
            ...one,
            need: needs[candidate.roles[index]?.rank ?? 0] ?? 0,
          })),
        }));
        expect(setsOf(composeBlock(after), after)).toEqual(setsOf(composeBlock(before), before));
      }),
    );
  });
});

describe('a block of nine sets and twenty minutes', () => {
  test('gives every target its exercise whole where time allows', () => {
    expect(composed(main(0), main(1), main(2))).toEqual([3, 3, 3]);
  });

  test('trims the last target first when twenty minutes are short', () => {
    const long = { secondsASet: 160 };
    expect(composed(main(0, long), main(1, long), main(2, long))).toEqual([3, 2, 2]);
  });

  test('gives every target one set before one target gets a second', () => {
    const slow = { secondsASet: 320 };
    expect(composed(main(0, slow), main(1, slow), main(2, slow))).toEqual([1, 1, 1]);
  });

  test('gives whole first exercises before a second one for the same target', () => {
    const second = main(0, { roles: [{ rank: 0, family: 1 }], least: 2 });
    expect(composed(main(0), second, main(1), main(2))).toEqual([3, 0, 3, 3]);
    expect(composed(main(0), second, main(1))).toEqual([3, 3, 3]);
  });

  test('is filled with the kinds it lacks, and never at the cost of a target', () => {
    expect(
      composed(main(0), fill('strength'), fill('range', { sets: 2 }), fill('steady', { sets: 1 })),
    ).toEqual([3, 3, 2, 1]);
    expect(composed(main(0), main(1), main(2), fill('range', { sets: 2 }))).toEqual([3, 3, 3, 0]);
  });

  test('takes the filling that asks for fewer changes of position, then for fewer things', () => {
    expect(composed(main(0), fill('range', { position: 1 }), fill('range'))).toEqual([3, 0, 3]);
    expect(composed(main(0), fill('range', { things: 1 }), fill('range'))).toEqual([3, 0, 3]);
    expect(composed(main(0), fill('range'), fill('range'))).toEqual([3, 3, 0]);
  });

  test('holds at most five exercises, and a drill in the run beside them', () => {
    const one = { sets: 1 };
    const further = (family: number) => main(0, { ...one, roles: [{ rank: 0, family }] });
    const drill = main(2, { inRun: true, sets: 4 });
    expect(
      composed(main(0, one), main(1, one), further(1), further(2), further(3), further(4), drill),
    ).toEqual([1, 1, 1, 1, 1, 0, 4]);
  });

  test('of nothing is nothing', () => {
    expect(composeBlock([])).toEqual([]);
  });
});
