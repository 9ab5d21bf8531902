import type { Asymmetry } from '../asymmetry/asymmetry';
import { differenceText } from '../words/asymmetry-words';
import { differenceForClient, lowerSideOf } from '../words/difference';
import type { Finding } from './finding';
import type { Draft, Maker } from './judge';
import { share } from './judge';
import type { SideTrigger } from './rule';

/** What need is counted with where no probability exists: the lower bounds of the classes [P] (evidence base 2.5, 3.8). */
export const CERTAINTY_OF_GRADES = { likely: 0.5, confirmed: 0.8 } as const;

/** At the top of a test the difference is at least what was seen; from this probability on it is acted on [P]. */
const AT_LEAST_FROM = 0.5;

const classOf = (asymmetry: Asymmetry): Finding['class'] => {
  if (asymmetry.class === 'likely' || asymmetry.class === 'confirmed') return asymmetry.class;
  if (asymmetry.class !== 'at-least') return null;
  return (asymmetry.pBeyondDelta ?? 0) >= AT_LEAST_FROM ? 'likely' : null;
};

/** The size of the difference and the size worth acting on, on one scale: the unit, grades, or percent lost against the better side. */
export const sizesOf = ({ metric, difference, percent, delta }: Asymmetry): readonly [number, number] =>
  metric === 'lsi' || metric === 'log-lsi'
    ? [Math.abs(percent ?? 0), 100 - delta]
    : [Math.abs(difference), delta];

/** Severity of a side difference, 0 to 1: full from three times the size worth acting on (evidence base 3.8). */
export const severityOfDifference = (asymmetry: Asymmetry): number => {
  const [size, delta] = sizesOf(asymmetry);
  return delta > 0 ? share(size / delta / 3) : 0;
};

const draftOf = (asymmetry: Asymmetry, changedBy: Finding['changedBy']): readonly Draft[] => {
  const side = lowerSideOf(asymmetry);
  const kind = classOf(asymmetry);
  if (side === null || kind === null) return [];
  const [measured, threshold] = sizesOf(asymmetry);
  const certainty = asymmetry.pBeyondDelta;
  return [
    {
      test: asymmetry.test,
      side,
      kind: 'side-difference',
      severity: severityOfDifference(asymmetry),
      certainty,
      needCertainty: asymmetry.pBeyondDeltaShrunk ?? certainty ?? CERTAINTY_OF_GRADES[kind],
      class: kind,
      measured,
      threshold,
      text: differenceText(asymmetry),
      clientText: differenceForClient(asymmetry),
      ...(changedBy ? { changedBy } : {}),
    },
  ];
};

/** Flags the lower-scoring side of each test whose difference is likely or confirmed. */
export const sideDifference: Maker<SideTrigger> =
  (_rule, { tests }) =>
  ({ asymmetry, facts }) =>
    tests.flatMap((test) => {
      const judged = asymmetry(test);
      return judged ? draftOf(judged, facts.settings.deltas.get(test)?.changedBy) : [];
    });
