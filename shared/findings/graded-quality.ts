import { testOf } from '../catalogue/tests';
import { sidesOf } from '../screening/score';
import { gradeForClient, gradeText } from '../words/low-score';
import { placeOf, reader } from './facts';
import type { FindingKind } from './finding';
import type { Draft, Judge, Maker } from './judge';
import type { GradeTrigger } from './rule';
import type { RuleId } from './rules';
import { CERTAINTY_OF_GRADES } from './side-difference';

const judgeGrades = (rule: RuleId, trigger: GradeTrigger, kind: FindingKind): Judge => {
  const { test: id, cut, severity } = trigger;
  const [test, place, readCut] = [testOf(id), placeOf(id), reader(rule, cut)];
  const past = (grade: number, line: number) => (test.better === 'lower' ? grade >= line : grade <= line);
  return ({ facts, tests }) => {
    const { value, changedBy } = readCut(facts);
    const drafts: Draft[] = [];
    for (const side of sidesOf(test)) {
      const grade = tests[place]?.[side]?.score;
      if (grade !== undefined && past(grade, value))
        drafts.push({
          test: id,
          side,
          kind,
          severity: severity.findLast(({ at }) => past(grade, at))?.severity ?? severity[0]?.severity ?? 0,
          certainty: null,
          needCertainty: CERTAINTY_OF_GRADES.likely,
          class: null,
          measured: grade,
          threshold: value,
          changedBy,
          sentences: () => ({ text: gradeText(id, side, grade), clientText: gradeForClient(id, side) }),
        });
    }
    return drafts;
  };
};

/** Flags a poor grade, or many points, on each side; graded by eye, so without a probability. */
export const gradedQuality: Maker<GradeTrigger> = (rule, trigger) => judgeGrades(rule, trigger, 'quality');

/** The same for grades of how somebody runs. */
export const runningTechnique: Maker<GradeTrigger> = (rule, trigger) =>
  judgeGrades(rule, trigger, 'technique');
