import { LIKELY_FROM } from '../../shared/asymmetry/classify';
import { errorOfRatio } from '../../shared/asymmetry/error';
import { pHigh, pLow } from '../../shared/asymmetry/probability';
import { type TestId, testOf } from '../../shared/catalogue/tests';
import type { Facts } from '../../shared/findings/facts';
import type { LowTrigger, RatioTrigger } from '../../shared/findings/rule';
import { RULE_IDS, ruleOf } from '../../shared/findings/rules';
import { expectedByRegression } from '../../shared/norms/place';
import { type Score, scoreOf } from '../../shared/screening/score';
import { SIDES, type Side } from '../../shared/screening/screening';
import { worstPainOf } from '../../shared/screening/trial';
import { lowerSideOf } from '../../shared/words/difference';
import { numbersOf } from './peer';

type Values = Record<string, unknown>;

const low = (figure: number | { readonly min: number }): number =>
  typeof figure === 'number' ? figure : figure.min;

/** The cut of a trigger for one score, or undefined where none applies. */
function cutOf({ cut }: LowTrigger, score: Score, facts: Facts): number | undefined {
  const { client } = facts.screening;
  if (cut.from === 'figure') return cut.threshold.value;
  if (cut.from === 'sex') return client.sex === 'unspecified' ? undefined : cut[client.sex].value;
  if (cut.from === 'leg-length') {
    const legLength = score.side === 'both' ? undefined : client.legLengthCm?.[score.side];
    return legLength === undefined ? undefined : (cut.percent.value / 100) * legLength;
  }
  const norm = facts.normOf(score);
  const { value } = cut.threshold;
  if (norm?.kind === 'median' && cut.move === 'minus') return low(norm.median) - value;
  if ((norm?.kind === 'mean' || norm?.kind === 'mean-sd') && cut.move === 'times')
    return low(norm.mean) * value;
  if (cut.move !== 'sds') return undefined;
  if (norm?.kind === 'mean-sd') return norm.mean - value * norm.sd;
  if (norm?.kind !== 'regression' || facts.age === null) return undefined;
  const expected = expectedByRegression(norm, facts.age, client.sex);
  return expected === null ? undefined : expected - value * norm.sd;
}

function lowNumbers(trigger: LowTrigger, facts: Facts): Values {
  const numbers: Values = {};
  for (const side of SIDES) {
    const score = scoreOf(facts.scores, trigger.test, side);
    const cut = score ? cutOf(trigger, score, facts) : undefined;
    const sem = score ? facts.semOf(score) : null;
    if (!score || cut === undefined || sem === null) continue;
    const lessIsBetter = testOf(trigger.test).better === 'lower';
    numbers[`cut-${side}`] = lessIsBetter ? cut + 1e-9 : cut - 1e-9;
    numbers[`p-${side}`] = (lessIsBetter ? pHigh : pLow)(score.score, cut, sem);
  }
  return numbers;
}

function ratioNumbers({ over, cut }: RatioTrigger, { scores, semOf }: Facts): Values {
  const numbers: Values = {};
  const probabilities: number[] = [];
  for (const side of ['left', 'right'] as const) {
    const [top, bottom] = [scoreOf(scores, over[0], side), scoreOf(scores, over[1], side)];
    const [topSem, bottomSem] = [top && semOf(top), bottom && semOf(bottom)];
    if (!top || !bottom || topSem === null || bottomSem === null || top.score <= 0 || bottom.score <= 0)
      continue;
    const ratio = top.score / bottom.score;
    const p = pLow(ratio, cut.value, errorOfRatio(ratio, topSem / top.score, bottomSem / bottom.score));
    numbers[`ratio-${side}`] = ratio;
    numbers[`p-${side}`] = p;
    probabilities.push(p);
  }
  const [left, right] = probabilities;
  if (left !== undefined && right !== undefined) numbers['p-both'] = left * right;
  return numbers;
}

const seenOn = ({ screening }: Facts, test: TestId, side: Side): Values => {
  const there = screening.measurements.filter(
    (one) => one.test === test && (side === 'both' || one.side === side),
  );
  return {
    [`pain-${side}`]: Math.max(0, ...there.map((one) => worstPainOf(one) ?? 0)),
    [`seen-${side}`]: there.flatMap(({ trials }) => trials.flatMap(({ observations = [] }) => observations)),
  };
};

/** What the other engine is given: every score, whether its side difference counts and where, and the cuts and probabilities, all worked out beforehand. */
export function peerFactsOf(facts: Facts): Record<string, Values> {
  const { client } = facts.screening;
  const given: Record<string, Values> = {
    client: { sex: client.sex, age: facts.age, codes: [...facts.codes], wishes: [...facts.wishes] },
    found: {},
  };
  for (const { test, side, score, ruleSet } of facts.scores) {
    const options = Object.entries(ruleSet).map(([id, option]) => [`${id}-${side}`, option] as const);
    given[test] = {
      ...Object.fromEntries(Object.entries(ruleSet).map(([id, option]) => [`${id}-both`, option])),
      ...given[test],
      ...seenOn(facts, test, side),
      ...seenOn(facts, test, 'both'),
      ...Object.fromEntries(options),
      [side]: score,
    };
  }
  for (const asymmetry of facts.asymmetries) {
    const { test, class: found, pBeyondDelta } = asymmetry;
    const bound = found === 'at-least' && (pBeyondDelta ?? 0) >= LIKELY_FROM;
    const flagged = found === 'likely' || found === 'confirmed' || bound;
    given[test] = { ...given[test], lower: lowerSideOf(asymmetry), flagged };
  }
  for (const rule of RULE_IDS)
    for (const [place, trigger] of ruleOf(rule).triggers.entries()) {
      if (trigger.on === 'low') given[numbersOf(rule, place)] = lowNumbers(trigger, facts);
      if (trigger.on === 'ratio') given[numbersOf(rule, place)] = ratioNumbers(trigger, facts);
    }
  return given;
}
