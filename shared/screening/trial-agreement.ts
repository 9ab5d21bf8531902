import type { AskForOneMore, TestDefinition } from '../catalogue/test';
import { bestFirst } from './combine';

/**
 * The 95 % point of the range of so many normal values with an SD of 1 (studentised range, infinite degrees of freedom):
 * the factor ISO 5725-6 judges repeated results of one sample by before it asks for more.
 */
const RANGE_FACTOR: readonly number[] = [0, 0, 2.772, 3.314, 3.633, 3.858];

const BASIS =
  'Trials further apart than 19 in 20 pairs (or sets) would be by the error of the test alone; the rule of ISO 5725-6, with the error between sessions standing in for the unknown error between trials.';

/** The size of error a trial is judged by: in the unit, or as a fraction; the extra factor for an unknown tester is left out, since one tester made all trials. */
const errorOfTrial = ({ error }: TestDefinition): { size: number; as: AskForOneMore['as'] } | null => {
  if (error.kind === 'sem') return { size: error.sem, as: 'unit' };
  return error.kind === 'cv' ? { size: error.cv, as: 'fraction' } : null;
};

/**
 * When the trials of one side of a test call for one more: the catalogue's own rule, else a default from the error of the
 * test [P]. Null where one trial is all there is, or where trials are grades or come from a device.
 */
export const askForOneMoreOf = (test: TestDefinition): AskForOneMore | null => {
  if (test.askForOneMoreWhen) return test.askForOneMoreWhen;
  const { combine } = test;
  const error = errorOfTrial(test);
  if (!error || combine.how === 'derived' || combine.of < 2 || test.capture === 'import') return null;
  const between = combine.how === 'best' ? 'two-best' : 'all';
  const factor = RANGE_FACTOR[between === 'two-best' ? 2 : Math.min(combine.of, 5)] ?? 0;
  const spreadOver = error.as === 'unit' ? factor * error.size : 1 - Math.exp(-factor * error.size);
  return { spreadOver, as: error.as, between, basis: BASIS, tag: 'P', sources: ['plumbline-default'] };
};

/** The smallest range that holds so many of the sorted values: what is left of the spread when the odd one out is set aside. */
const tightest = (sorted: readonly number[], count: number): readonly [number, number] | null => {
  let found: readonly [number, number] | null = null;
  for (let index = 0; index + count <= sorted.length; index++) {
    const [from, to] = [sorted[index], sorted[index + count - 1]];
    if (from === undefined || to === undefined) continue;
    if (!found || Math.abs(to - from) < Math.abs(found[1] - found[0])) found = [from, to];
  }
  return found;
};

/**
 * How far the trials that make the score lie apart, in the unit or as a fraction of the larger, as the rule asks; null for
 * fewer than two. With more trials than asked for, those that agree best (for a mean) or are best (otherwise) are looked at.
 */
export const spreadOfTrials = (
  values: readonly number[],
  test: Pick<TestDefinition, 'better' | 'combine'>,
  rule: Pick<AskForOneMore, 'as' | 'between'>,
): number | null => {
  const { combine, better } = test;
  if (values.length < 2 || combine.how === 'derived') return null;
  const sorted = bestFirst(values, better);
  const count = rule.between === 'two-best' ? 2 : Math.min(Math.max(2, combine.of), sorted.length);
  const chosen =
    rule.between === 'two-best' || combine.how === 'mean-of-best' ? sorted.slice(0, count) : sorted;
  const ends = tightest(chosen, count);
  if (!ends) return null;
  const gap = Math.abs(ends[1] - ends[0]);
  if (rule.as === 'unit') return gap;
  const larger = Math.max(Math.abs(ends[0]), Math.abs(ends[1]));
  return larger === 0 ? 0 : gap / larger;
};
