import { testOf } from '../../shared/catalogue/tests';
import type { Evaluation } from '../../shared/evaluation/evaluation';
import { missingTrialsOf } from '../../shared/screening/missing-trials';
import type { Screening, Side } from '../../shared/screening/screening';
import { numberWords } from '../../shared/words/amount';
import { verdictWords } from '../../shared/words/asymmetry-words';

const place = (test: Parameters<typeof testOf>[0], side: Side): string =>
  `${testOf(test).name}${side === 'both' ? '' : `, ${side}`}`;

/** What this screening cannot say, one line each: tests not done, trials that disagree, ceilings, norms that do not fit, values to check. */
export function unknownOf(evaluation: Evaluation, screening: Screening): readonly string[] {
  const tests = [...new Set(screening.measurements.map(({ test }) => test))];
  const apart = missingTrialsOf(screening, tests).filter(
    ({ state }) => state === 'trials-apart' || state === 'still-apart',
  );
  const spread = (value: number | null) => (value === null ? '' : ` (${numberWords(value, 2)} apart)`);
  return [
    ...evaluation.notTested.map(({ test, side, why }) => `${place(test, side)}: no score, ${why}.`),
    ...apart.map(({ test, side, spread: size }) => `${place(test, side)}: trials disagree${spread(size)}.`),
    ...evaluation.asymmetries
      .filter((asymmetry) => asymmetry.class === 'not-computable' || asymmetry.class === 'at-least')
      .map((asymmetry) => `${testOf(asymmetry.test).name}: ${verdictWords(asymmetry)}.`),
    ...evaluation.noNorm.map(({ test, why }) => `${testOf(test).name}: no matching norm, ${why}.`),
    ...evaluation.warnings.map(({ text }) => text),
  ].map((line) => line.replace(/\.\.$/u, '.'));
}
