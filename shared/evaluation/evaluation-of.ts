import { asymmetriesOf } from '../asymmetry/asymmetries-of';
import { errorOf, semOf } from '../asymmetry/error-of';
import { earlierSessionsOf } from '../asymmetry/sessions';
import { clientFlagsOf } from '../findings/client-flags';
import { findingsOf } from '../findings/findings-of';
import { redFlagsOf } from '../findings/red-flags-of';
import { type AcceptedSettings, acceptedOf } from '../findings/settings';
import { ageOfClient } from '../norms/age';
import { matchNorm } from '../norms/match';
import { normPositionsOf } from '../norms/norm-positions';
import { RULES_VERSION } from '../rules-version';
import { scoresOf } from '../screening/scores-of';
import type { Screening } from '../screening/screening';
import type { Evaluation, RaisedRedFlag } from './evaluation';
import type { JudgementContext } from './judgement-context';
import { warningsOf } from './warnings';

/** A screening read from a file comes alone; in the app the vault gives the whole context. */
export type EvaluationOptions = Partial<JudgementContext>;

const deltasOf = ({ deltas }: AcceptedSettings) =>
  Object.fromEntries([...deltas].map(([test, { value }]) => [test, value]));

const activeCodes = (screening: Screening, redFlags: readonly RaisedRedFlag[]): ReadonlySet<string> =>
  new Set([
    ...clientFlagsOf(screening.client).codes.map(({ code }) => code),
    ...redFlags.map(({ id }) => id),
  ]);

/**
 * Everything that follows from one screening: scores, judged differences, norms, findings, red flags and what is not known.
 * The same facts and options always give the same answer; nothing is thrown.
 */
export function evaluationOf(screening: Screening, options: EvaluationOptions = {}): Evaluation {
  const { ownErrors, earlier = [], wishes = [] } = options;
  const settings = acceptedOf(options.settings);
  const { scores, notTested } = scoresOf(screening);
  const age = ageOfClient(screening.client, screening.date);
  const asymmetries = asymmetriesOf(scores, {
    ownErrors,
    earlier: earlierSessionsOf(screening.date, earlier),
    age,
    deltas: deltasOf(settings),
  });
  const redFlags = redFlagsOf(screening);
  const { findings, withheld } = findingsOf({
    screening,
    scores,
    asymmetries,
    age,
    semOf: (score) =>
      semOf(
        errorOf(score.test, { ...(ownErrors ? { ownErrors } : {}), ruleSet: score.ruleSet }),
        score.score,
      ),
    normOf: (score) => {
      const match = matchNorm(score, screening.client, screening.date);
      return 'norm' in match ? match.norm : null;
    },
    codes: activeCodes(screening, redFlags),
    wishes: new Set(wishes),
    settings,
  });
  return {
    rulesVersion: RULES_VERSION,
    scores,
    asymmetries,
    ...normPositionsOf(screening, scores),
    findings,
    redFlags,
    notTested,
    warnings: warningsOf(screening, withheld, settings),
  };
}
