import { type TestId, testOf } from '../catalogue/tests';
import { scoreOf, sidesOf } from './score';
import { scoresOf } from './scores-of';
import type { Screening, Side } from './screening';

/** One score a gated test asks for before it is offered: how it stands on each side; null where there is none yet. */
export type GateScore = {
  readonly test: TestId;
  readonly atLeast: number;
  readonly sides: readonly { readonly side: Side; readonly score: number | null }[];
};

/** Where a gated test stands: a score is still missing, one is too low, or only the coach's answers are needed. */
export type GateState = {
  readonly state: 'missing' | 'too-low' | 'ask';
  readonly scores: readonly GateScore[];
  readonly ask: readonly string[];
};

/**
 * What a test asks for before it is offered, by today's scores or, where today has none, those of the newest visit before;
 * null for a test without such a gate. A score of the better of two directions counts: less where less is better.
 */
export const gateOf = (id: TestId, screening: Screening, earlier: readonly Screening[]): GateState | null => {
  const { gate } = testOf(id);
  if (!gate) return null;
  const visits = [screening, ...earlier.toSorted((one, two) => (one.date < two.date ? 1 : -1))].map(
    (visit) => scoresOf(visit).scores,
  );
  const scores = gate.scores.map(({ test, atLeast }): GateScore => {
    // The catalogue's own test checks that a gate names tests it knows.
    const needed = test as TestId;
    const newest = (side: Side): number | null =>
      visits.flatMap((visit) => scoreOf(visit, needed, side)?.score ?? [])[0] ?? null;
    return {
      test: needed,
      atLeast,
      sides: sidesOf(testOf(needed)).map((side) => ({ side, score: newest(side) })),
    };
  });
  const all = scores.flatMap(({ atLeast, sides }) => sides.map(({ score }) => ({ atLeast, score })));
  const missing = all.some(({ score }) => score === null);
  const low = all.some(({ atLeast, score }) => score !== null && score < atLeast);
  return { state: low ? 'too-low' : missing ? 'missing' : 'ask', scores, ask: gate.ask };
};
