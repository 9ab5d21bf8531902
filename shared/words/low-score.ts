import { type TestId, testOf } from '../catalogue/tests';
import type { Threshold } from '../findings/rule';
import type { Side } from '../screening/screening';
import { amount, clientAmount, numberWords } from './amount';
import { certaintyOfLow, clientCertaintyOfLow } from './verdict';

const sideBefore = (side: Side): string => (side === 'both' ? '' : `${side} `);
const yourSide = (side: Side): string => (side === 'both' ? 'you' : `your ${side} side`);
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

/** A low score for the client: what was seen and what we look for. */
export const lowForClient = ({ test: id, side, score, cut, probability }: LowScore): string => {
  const test = testOf(id);
  const seen = score < 0 ? null : clientAmount(score, test);
  const wanted = cut <= 0 ? null : clientAmount(cut, test);
  const sure = clientCertaintyOfLow(probability);
  const who = side === 'both' && test.sides === 'paired' ? 'both your sides' : yourSide(side);
  if (seen === null || wanted === null || seen === wanted)
    return `In ${test.plainName}, ${who} had less than we look for.${sure}`;
  const way = test.better === 'lower' ? 'less' : 'more';
  return `In ${test.plainName}, ${who} got ${seen}. We look for ${wanted} or ${way}.${sure}`;
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
  `We watched ${testOf(id).plainName}. There is room for more control${side === 'both' ? '' : ` on your ${side} side`}.`;

/** A low ratio for the client. */
export const ratioForClient = ({ name, side, probability }: LowRatio): string => {
  const where = side === 'both' ? 'on both sides' : `on your ${side} side`;
  return `When we compare ${name}, the first is lower than we look for ${where}.${clientCertaintyOfLow(probability)}`;
};
