import type { ExerciseId } from '../catalogue/exercises';
import type { TestId } from '../catalogue/tests';
import type { Score } from '../screening/score';

type Start = {
  readonly test: TestId;
  /** From this score of the lower side on, the family starts with the exercise; least first. */
  readonly from: readonly (readonly [score: number, exercise: ExerciseId])[];
};

/**
 * Where a family of exercises starts: on its easiest, unless the lower side's score in the test most like it shows that
 * step is behind the client [P]. Never on the loaded or last step; those are earned.
 */
const STARTS: Readonly<Partial<Record<ExerciseId, Start>>> = {
  'bal-tandem': { test: 'sls-eo', from: [[10, 'bal-sl-stance']] },
  'bal-sl-stance': { test: 'sls-eo', from: [[30, 'bal-sl-headturn']] },
  'str-heel-raise-double': {
    test: 'heel-raise',
    from: [
      [10, 'str-heel-raise-single'],
      [25, 'str-heel-raise-step'],
    ],
  },
  'str-soleus-seated': {
    test: 'heel-raise-bent',
    from: [
      [8, 'str-soleus-wall'],
      [15, 'str-soleus-single'],
    ],
  },
  'act-short-foot': { test: 'heel-raise-quality', from: [[2, 'act-band-inversion']] },
  'act-glute-bridge': {
    test: 'sl-bridge-reps',
    from: [
      [10, 'act-bridge-march'],
      [20, 'str-sl-bridge'],
    ],
  },
  'core-side-plank-knee': { test: 'side-bridge', from: [[40, 'core-side-plank']] },
  'core-curl-up': {
    test: 'plank-prone',
    from: [
      [30, 'act-dead-bug'],
      [60, 'core-front-plank'],
    ],
  },
  'act-bird-dog': { test: 'trunk-extensor', from: [[60, 'core-back-ext-floor']] },
  'act-seated-hipflexor': { test: 'hipflexor-hold', from: [[30, 'str-hipflexor-march']] },
  'str-squat-box': { test: 'sls-sts-30', from: [[5, 'str-split-squat']] },
};

/** The steps of a family in the order they are tried for a client: the one that fits the scores, then easier ones, then one harder. */
export function stepsToTry(family: readonly ExerciseId[], scores: readonly Score[]): readonly ExerciseId[] {
  const [easiest] = family;
  const start = easiest ? STARTS[easiest] : undefined;
  const seen = start ? scores.filter(({ test }) => test === start.test).map(({ score }) => score) : [];
  const lowest = seen.length > 0 ? Math.min(...seen) : null;
  const fit = lowest === null ? undefined : start?.from.findLast(([score]) => lowest >= score)?.[1];
  const place = Math.max(fit ? family.indexOf(fit) : 0, 0);
  return [...family.slice(0, place + 1).reverse(), ...family.slice(place + 1, place + 2)];
}
