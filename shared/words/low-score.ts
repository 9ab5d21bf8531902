import { type TestId, testOf } from '../catalogue/tests';
import type { Threshold } from '../findings/rule';
import type { Side } from '../screening/screening';
import { amount, clientAmount, numberWords } from './amount';
import { english } from './english';
import { certaintyOfLow, clientCertaintyOfLow } from './verdict';

const sideBefore = (side: Side): string => (side === 'both' ? '' : `${side} `);
const origin = ({ tag }: Pick<Threshold, 'tag'>): string => (tag === 'P' ? ', a default,' : '');

export type LowScore = {
  readonly test: TestId;
  /** The side, or `both` for a single test or both sides together. */
  readonly side: Side;
  /** The score; of two sides, the better. */
  readonly score: number;
  readonly cut: number;
  /** Where the cut comes from. */
  readonly threshold: Pick<Threshold, 'tag'>;
  readonly probability: number;
};

/** A low score in one sentence for the coach: "Weight-bearing lunge, distance: left 7.4 cm is below the mark of 8 cm, a default, ...". */
export const lowText = ({ test: id, side, score, cut, threshold, probability }: LowScore): string => {
  const test = testOf(id);
  const beyond = test.better === 'lower' ? 'above' : 'below';
  const both = side === 'both' && test.sides === 'paired' ? 'both sides, at best ' : sideBefore(side);
  const mark = `the mark of ${amount(cut, test)}${origin(threshold)}`;
  return `${test.name}: ${both}${amount(score, test)} is ${beyond} ${mark}; ${certaintyOfLow(probability)}.`.replace(
    ',;',
    ';',
  );
};

const withCertainty = (said: string, probability: number): string =>
  [said, clientCertaintyOfLow(probability)].filter((words) => words !== '').join(' ');

/** A low score for the client: what was seen and what we look for. */
export const lowForClient = ({ test: id, side, score, cut, probability }: LowScore): string => {
  const test = testOf(id);
  const { lowScore, lowScoreWithoutFigures, orLess, orMore } = english.findings;
  const paired = test.sides === 'paired';
  const seen = score < 0 ? null : clientAmount(score, test);
  const wanted = cut <= 0 ? null : clientAmount(cut, test);
  if (seen === null || wanted === null || seen === wanted)
    return withCertainty(lowScoreWithoutFigures(test.plainName, side, paired), probability);
  const mark = test.better === 'lower' ? orLess(wanted) : orMore(wanted);
  return withCertainty(lowScore(test.plainName, side, paired, seen, mark), probability);
};

export type LowRatio = Omit<LowScore, 'test'> & { readonly name: string };

/** A low ratio of two tests in one sentence for the coach. */
export const ratioText = ({ name, side, score, cut, threshold, probability }: LowRatio): string => {
  const where = side === 'both' ? 'both sides, at best ' : sideBefore(side);
  const mark = `the mark of ${numberWords(cut, 2)}${origin(threshold)}`;
  const said = `Ratio of ${name}: ${where}${numberWords(score, 2)} is below ${mark}; ${certaintyOfLow(probability)}.`;
  return said.replace(',;', ';');
};

/** A poor grade, or many points, in one sentence for the coach. */
export const gradeText = (id: TestId, side: Side, grade: number): string => {
  const test = testOf(id);
  const seen = test.unit === 'points' ? amount(grade, test) : `grade ${numberWords(grade, 0)}`;
  const meaning = test.scale?.find(({ value }) => value === grade)?.meaning;
  return `${test.name}: ${sideBefore(side)}${seen}${meaning ? ` (${meaning})` : ''}; seen by eye, so no probability.`;
};

/** A poor grade for the client. */
export const gradeForClient = (id: TestId, side: Side): string =>
  english.findings.grade(testOf(id).plainName, side);

/** A low ratio for the client. */
export const ratioForClient = ({ name, side, probability }: LowRatio): string =>
  withCertainty(english.findings.lowRatio(name, side), probability);
