import { testOf } from '../catalogue/tests';
import { gradeForClient, gradeText } from '../words/low-score';
import type { FindingKind } from './finding';
import type { Judge, Maker } from './judge';
import type { GradeTrigger } from './rule';
import type { RuleId } from './rules';
import { CERTAINTY_OF_GRADES } from './side-difference';

const judgeGrades =
  (rule: RuleId, { test, cut, severity }: GradeTrigger, kind: FindingKind): Judge =>
  ({ sides, read }) => {
    const lessIsBetter = testOf(test).better === 'lower';
    const { value, changedBy } = read(rule, cut);
    const past = (grade: number, line: number) => (lessIsBetter ? grade >= line : grade <= line);
    return sides(test).flatMap(({ side, score }) => {
      if (!past(score, value)) return [];
      return [
        {
          test,
          side,
          kind,
          severity: severity.findLast(({ at }) => past(score, at))?.severity ?? severity[0]?.severity ?? 0,
          certainty: null,
          needCertainty: CERTAINTY_OF_GRADES.likely,
          class: null,
          measured: score,
          threshold: value,
          text: gradeText(test, side, score),
          clientText: gradeForClient(test, side),
          ...(changedBy ? { changedBy } : {}),
        },
      ];
    });
  };

/** Flags a poor grade, or many points, on each side; graded by eye, so without a probability. */
export const gradedQuality: Maker<GradeTrigger> = (rule, trigger) => judgeGrades(rule, trigger, 'quality');

/** The same for grades of how somebody runs. */
export const runningTechnique: Maker<GradeTrigger> = (rule, trigger) =>
  judgeGrades(rule, trigger, 'technique');
