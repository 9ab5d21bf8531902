import type { Asymmetry } from '../asymmetry/asymmetry';
import { CONFIRMED_FROM, LIKELY_FROM } from '../asymmetry/classify';
import { differenceText } from '../words/asymmetry-words';
import { differenceForClient, lowerSideOf } from '../words/difference';
import { placeOf } from './facts';
import type { Finding } from './finding';
import type { Draft, Maker } from './judge';
import { share } from './judge';
import type { SideTrigger } from './rule';

/** What need is counted with where no probability exists: the lower bounds of the classes [P] (evidence base 2.5, 3.8). */
export const CERTAINTY_OF_GRADES = { likely: 0.5, confirmed: 0.8 } as const;

/** With one side at the top of the test the probability is a lower bound, and classed as any other (evidence base 2.5). */
const classOfBound = (atLeast: number): Finding['class'] => {
  if (atLeast >= CONFIRMED_FROM) return 'confirmed';
  return atLeast >= LIKELY_FROM ? 'likely' : null;
};

const classOf = (asymmetry: Asymmetry): Finding['class'] => {
  if (asymmetry.class === 'likely' || asymmetry.class === 'confirmed') return asymmetry.class;
  return asymmetry.class === 'at-least' ? classOfBound(asymmetry.pBeyondDelta ?? 0) : null;
};

/** The size of the difference and the size worth acting on, on one scale: the unit, grades, or percent lost against the better side. */
const sizesOf = ({ metric, difference, percent, delta }: Asymmetry): readonly [number, number] =>
  metric === 'lsi' || metric === 'log-lsi'
    ? [Math.abs(percent ?? 0), 100 - delta]
    : [Math.abs(difference), delta];

/** Severity of a side difference, 0 to 1: full from three times the size worth acting on (evidence base 3.8). */
export const severityOfDifference = (asymmetry: Asymmetry): number => {
  const [size, delta] = sizesOf(asymmetry);
  return delta > 0 ? share(size / delta / 3) : 0;
};

const draftOf = (asymmetry: Asymmetry, changedBy: Finding['changedBy']): Draft | null => {
  const side = lowerSideOf(asymmetry);
  const found = classOf(asymmetry);
  if (side === null || found === null) return null;
  const [measured, threshold] = sizesOf(asymmetry);
  const certainty = asymmetry.pBeyondDelta;
  return {
    test: asymmetry.test,
    side,
    kind: 'side-difference',
    severity: severityOfDifference(asymmetry),
    certainty,
    needCertainty: asymmetry.pBeyondDeltaShrunk ?? certainty ?? CERTAINTY_OF_GRADES[found],
    class: found,
    measured,
    threshold,
    changedBy,
    sentences: () => ({ text: differenceText(asymmetry), clientText: differenceForClient(asymmetry) }),
  };
};

/** Flags the lower-scoring side of each test whose difference is likely or confirmed. */
export const sideDifference: Maker<SideTrigger> = (_rule, { tests: ids }) => {
  const places = ids.map(placeOf);
  return ({ facts, tests }) => {
    const drafts: Draft[] = [];
    for (const place of places) {
      const asymmetry = tests[place]?.asymmetry;
      const draft = asymmetry && draftOf(asymmetry, facts.settings.deltas.get(asymmetry.test)?.changedBy);
      if (draft) drafts.push(draft);
    }
    return drafts;
  };
};
