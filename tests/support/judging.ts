import type { Evaluation } from '../../shared/evaluation/evaluation';
import { type EvaluationOptions, evaluationOf } from '../../shared/evaluation/evaluation-of';
import type { Finding } from '../../shared/findings/finding';
import type { RuleId } from '../../shared/findings/rules';
import { screeningWith } from './screenings';

export type Given = NonNullable<Parameters<typeof screeningWith>[0]>;

/** The evaluation of an invented client's screening. */
export const judged = (given: Given, options?: EvaluationOptions): Evaluation =>
  evaluationOf(screeningWith(given), options);

/** What one rule found, in the order of the evaluation. */
export const findingsBy = (rule: RuleId, given: Given, options?: EvaluationOptions): readonly Finding[] =>
  judged(given, options).findings.filter((finding) => finding.rule === rule);

/** The sides one rule found something on, as words: "left", "left right", "both", or "none". */
export const sidesFound = (rule: RuleId, given: Given, options?: EvaluationOptions): string =>
  findingsBy(rule, given, options)
    .map(({ side }) => side)
    .join(' ') || 'none';
