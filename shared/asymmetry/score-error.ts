import { type TestId, testOf } from '../catalogue/tests';
import { type Score, scoreOf } from '../screening/score';
import { errorOfRatio } from './error';
import { cvOf, errorOf, semOf } from './error-of';
import type { OwnErrors } from './own-error';

/** The standard error of measurement of a score, in its unit; for a ratio from those of its parts. Null for grades, or when a part is missing. */
export const semOfScore = (
  score: Score,
  scores: readonly Score[],
  ownErrors?: OwnErrors | undefined,
): number | null => {
  const error = errorOf(score.test, { ownErrors, ruleSet: score.ruleSet });
  if (error.kind !== 'from-parts') return semOf(error, score.score);
  const { combine } = testOf(score.test);
  if (combine.how !== 'derived') return null;
  const cvs = combine.from.map((id) => {
    const part = scoreOf(scores, id as TestId, score.side); // the catalogue's own test checks that parts are tests
    return part && cvOf(errorOf(part.test, { ownErrors, ruleSet: part.ruleSet }), part.score);
  });
  const [top, bottom] = cvs;
  return top === null || top === undefined || bottom === null || bottom === undefined
    ? null
    : errorOfRatio(score.score, top, bottom);
};
