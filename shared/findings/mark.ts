import type { Figure, Norm } from '../catalogue/test';
import type { Score } from '../screening/score';
import { type Facts, type Read, reader } from './facts';
import type { Cut, Threshold } from './rule';
import type { RuleId } from './rules';

/** Where a score starts to be low for one client (high, where less is better). */
export type Mark = {
  readonly cut: number;
  /** The number the cut was made from, as it stands. */
  readonly read: Read;
  readonly threshold: Threshold;
  /** What is expected of the client, with its SD, where the norm gives one. */
  readonly expected?: { readonly mean: number; readonly sd: number };
};

/** Where a score starts to be low for the client; null where nothing applies. */
export type MarkOf = (score: Score, facts: Facts) => Mark | null;

/** Of a figure that differs between copies, the end that flags fewer. */
const careful = (figure: Figure): number => (typeof figure === 'number' ? figure : figure.min);

/** What a norm with an SD expects of the client; null for every other norm, or where the age is needed and not known. */
const expectedOf = (norm: Norm, { age, screening }: Facts): { mean: number; sd: number } | null => {
  if (norm.kind === 'mean-sd') return norm;
  if (norm.kind !== 'regression' || age === null) return null;
  const mean = norm.intercept + norm.perYear * age + (screening.client.sex === 'male' ? norm.ifMale : 0);
  return { mean, sd: norm.sd };
};

type NormCut = Extract<Cut, { from: 'norm' }>;

const markOfNorm = (norm: Norm, { move, threshold }: NormCut, read: Read, facts: Facts): Mark | null => {
  switch (move) {
    case 'minus':
      return norm.kind === 'median' ? { cut: careful(norm.median) - read.value, read, threshold } : null;
    case 'times':
      return norm.kind === 'mean' || norm.kind === 'mean-sd'
        ? { cut: careful(norm.mean) * read.value, read, threshold }
        : null;
    case 'sds': {
      const expected = expectedOf(norm, facts);
      return expected && { cut: expected.mean - read.value * expected.sd, read, threshold, expected };
    }
  }
};

const fromFigure = (rule: RuleId, threshold: Threshold): MarkOf => {
  const readFigure = reader(rule, threshold);
  return (_score, facts) => {
    const read = readFigure(facts);
    return { cut: read.value, read, threshold };
  };
};

const fromLegLength = (rule: RuleId, threshold: Threshold): MarkOf => {
  const readPercent = reader(rule, threshold);
  return ({ side }, facts) => {
    const legLength = side === 'both' ? undefined : facts.screening.client.legLengthCm?.[side];
    if (legLength === undefined) return null;
    const read = readPercent(facts);
    return { cut: (read.value / 100) * legLength, read, threshold };
  };
};

/** How the mark of a cut is found for a client, made once for each trigger. */
export function markMaker(rule: RuleId, cut: Cut): MarkOf {
  switch (cut.from) {
    case 'figure':
      return fromFigure(rule, cut.threshold);
    case 'leg-length':
      return fromLegLength(rule, cut.percent);
    case 'sex': {
      const bySex = { female: fromFigure(rule, cut.female), male: fromFigure(rule, cut.male) };
      return (score, facts) => {
        const { sex } = facts.screening.client;
        return sex === 'unspecified' ? null : bySex[sex](score, facts);
      };
    }
    case 'norm': {
      const readMove = reader(rule, cut.threshold);
      return (score, facts) => {
        const norm = facts.normOf(score);
        return norm && markOfNorm(norm, cut, readMove(facts), facts);
      };
    }
  }
}
