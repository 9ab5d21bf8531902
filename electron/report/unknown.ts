import { testOf } from '../../shared/catalogue/tests';
import type { Evaluation } from '../../shared/evaluation/evaluation';
import { missingTrialsOf } from '../../shared/screening/missing-trials';
import type { Screening, Side } from '../../shared/screening/screening';
import { numberWords } from '../../shared/words/amount';
import { verdictWords } from '../../shared/words/asymmetry-words';

/** Whether a warning tells of the coach's own change of the judgement. */
const isCoachChange = ({ path }: Evaluation['warnings'][number]): boolean => path.startsWith('settings.');

/** What the coach changed or switched off of the judgement, signed, one line each. */
export const coachChangesOf = ({ warnings }: Evaluation): readonly string[] =>
  warnings.filter(isCoachChange).map(({ text }) => (/[.!?]$/u.test(text) ? text : `${text}.`));

const place = (test: Parameters<typeof testOf>[0], side: Side): string =>
  `${testOf(test).name}${side === 'both' ? '' : `, ${side}`}`;

/** The tests without a norm, those with the same reason in one line. */
function noNormLines({ noNorm }: Evaluation): readonly string[] {
  const reasons = [...new Set(noNorm.map(({ why }) => why))];
  return reasons.map((reason) => {
    const names = noNorm.filter(({ why }) => why === reason).map(({ test }) => testOf(test).name);
    return `No matching norm, ${reason}: ${names.join('; ')}.`;
  });
}

/** What this screening cannot say, one line each: tests not done, trials that disagree, ceilings, norms that do not fit, values to check. */
export function unknownOf(evaluation: Evaluation, screening: Screening): readonly string[] {
  const tests = [...new Set(screening.measurements.map(({ test }) => test))];
  const apart = missingTrialsOf(screening, tests).filter(
    ({ state }) => state === 'trials-apart' || state === 'still-apart',
  );
  const spread = (value: number | null) => (value === null ? '' : ` (${numberWords(value, 2)} apart)`);
  const lines = [
    ...evaluation.notTested.map(({ test, side, why }) => `${place(test, side)}: no score, ${why}.`),
    ...apart.map(({ test, side, spread: size }) => `${place(test, side)}: trials disagree${spread(size)}.`),
    ...evaluation.asymmetries
      .filter((asymmetry) => asymmetry.class === 'not-computable' || asymmetry.class === 'at-least')
      .map((asymmetry) => `${testOf(asymmetry.test).name}: ${verdictWords(asymmetry)}.`),
    ...noNormLines(evaluation),
    ...evaluation.warnings.filter((warning) => !isCoachChange(warning)).map(({ text }) => text),
  ].map((line) => line.replace(/\.\.$/u, '.'));
  return [...new Set(lines)];
}
