import { CUT_AS_WRITTEN, LOW_BEYOND_ERROR } from '../low-probability';
import type { RuleDefinition } from '../rule';

/** Strength and length about knee and thigh. */
export const kneeAndThighRules = {
  /** One thigh straightens the knee with less force or endurance; step, squat and lunge work raises it in either form (Bettariga 2022). */
  R13: {
    claim: 'The front of one thigh is behind the other in force or endurance.',
    grade: 'C',
    sources: ['bettariga2022', 'coach-opinion-micro-sets', 'coach-opinion-screen-first'],
    target: 'quadriceps-strength',
    contributors: ['quadriceps'],
    triggers: [
      { on: 'side-difference', tests: ['knee-ext'], sources: ['sarabon2021', 'parkinson2021'] },
      { on: 'side-difference', tests: ['wall-sit-1'], sources: ['plumbline-default', 'topendsports'] },
      { on: 'side-difference', tests: ['sls-sts-30'], sources: ['waldhelm2020', 'plumbline-default'] },
    ],
    reading: 'by-class',
  },
  /**
   * Hamstrings uneven, or surely under half of the quadriceps. Many healthy players lie under 0.60 (Owoeye 2024), so only
   * a probability of 0.75 of being under 0.50 counts.
   */
  R14: {
    claim: 'The back of the thigh is behind the other side, or surely under half of the front.',
    grade: 'C',
    sources: ['owoeye2024', 'coach-opinion-balance'],
    target: 'hamstring-strength',
    contributors: ['hamstrings'],
    triggers: [
      { on: 'side-difference', tests: ['knee-flex'], sources: ['sarabon2021', 'parkinson2021'] },
      {
        on: 'ratio',
        test: 'hq-ratio',
        over: ['knee-flex', 'knee-ext'],
        name: 'back-of-thigh to front-of-thigh strength',
        sides: 'each',
        cut: {
          id: 'back-to-front',
          value: 0.5,
          tag: 'P',
          sources: ['plumbline-default', 'owoeye2024'],
          says: 'hamstring strength as a share of quadriceps strength, below which it is low',
        },
        probability: LOW_BEYOND_ERROR,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 0.07, severity: 0.7 },
          { by: 0.14, severity: 1 },
        ],
        sources: ['owoeye2024', 'plumbline-default'],
      },
    ],
    reading: 'by-class',
  },
  /** The knee hangs at less than 67 degrees on both sides, called short by some authors; the error of 19 degrees is large. */
  R16: {
    claim: 'The front of the thigh is short on both sides: the knee hangs under 67 degrees.',
    grade: 'C',
    sources: ['peeler2008', 'thomas-bands2021'],
    target: 'quadriceps-length',
    contributors: ['rectus femoris'],
    triggers: [
      {
        on: 'low',
        test: 'mtt-knee',
        sides: 'both',
        cut: {
          from: 'figure',
          threshold: {
            id: 'knee-hang',
            value: 67,
            tag: 'V',
            sources: ['thomas-bands2021'],
            says: 'degrees of knee bend in the hang, below which the front of the thigh is short',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.3 },
          { by: 10, severity: 0.6 },
          { by: 20, severity: 1 },
        ],
        sources: ['thomas-bands2021', 'peeler2008'],
      },
    ],
    reading: 'by-class',
  },
  /**
   * The knee stays 33 degrees (men) or 23.4 degrees (women) short of straight, the line of Yildirim 2018 in 123 students,
   * or is uneven. With tingling the nerve may be meant, and stretching is skipped.
   */
  R17: {
    claim: 'The back of the thigh is short, or shorter on one side.',
    grade: 'C',
    sources: ['thomas2018', 'yildirim2018', 'coach-opinion-screen-first'],
    target: 'hamstring-length',
    contributors: ['hamstring length', 'nerve sensitivity'],
    triggers: [
      {
        on: 'side-difference',
        tests: ['ake'],
        provided: [
          { is: 'no-observation', observations: ['nerve-tingle'] },
          { is: 'no-code', codes: ['NEURO', 'RF07'] },
        ],
        sources: ['neto2015', 'plumbline-default'],
      },
      {
        on: 'side-difference',
        tests: ['slr'],
        provided: [
          { is: 'no-observation', observations: ['nerve-tingle'] },
          { is: 'no-code', codes: ['NEURO', 'RF07'] },
        ],
        sources: ['neto2015', 'field-convention'],
      },
      {
        on: 'low',
        test: 'ake',
        sides: 'each',
        cut: {
          from: 'sex',
          female: {
            id: 'short-women',
            value: 23.4,
            tag: 'V',
            sources: ['yildirim2018'],
            says: 'degrees short of straight that count as short in women',
          },
          male: {
            id: 'short-men',
            value: 33,
            tag: 'V',
            sources: ['yildirim2018'],
            says: 'degrees short of straight that count as short in men',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 6, severity: 0.7 },
          { by: 12, severity: 1 },
        ],
        provided: [
          { is: 'no-observation', observations: ['nerve-tingle'] },
          { is: 'no-code', codes: ['NEURO', 'RF07'] },
        ],
        sources: ['yildirim2018'],
      },
    ],
    reading: 'by-class',
  },
  /**
   * A squat or step-down on one leg breaks down. A stiff ankle goes with poorer steps (Rabin 2015), so the ankle is looked
   * at first; strength alone rarely changes how somebody moves.
   */
  R23: {
    claim: 'Squatting or stepping down on one leg lacks control; check the ankle first.',
    grade: 'C',
    sources: ['strength-and-pattern2016', 'rabin2015', 'coach-opinion-balance'],
    target: 'single-leg-control',
    contributors: ['hip', 'ankle range', 'quadriceps', 'skill'],
    triggers: [
      {
        on: 'grade',
        test: 'sl-squat',
        cut: {
          id: 'squat-grade',
          value: 1,
          tag: 'P',
          sources: ['plumbline-default', 'crossley2011'],
          says: 'squat grade at or below which control is trained',
        },
        severity: [
          { at: 1, severity: 0.5 },
          { at: 0, severity: 1 },
        ],
        sources: ['crossley2011', 'zhang2025'],
      },
      {
        on: 'grade',
        test: 'lat-step-down',
        cut: {
          id: 'step-down-points',
          value: 2,
          tag: 'P',
          sources: ['plumbline-default', 'piva2006'],
          says: 'step-down points from which control is trained',
        },
        severity: [
          { at: 2, severity: 0.5 },
          { at: 4, severity: 1 },
        ],
        sources: ['piva2006', 'johnsnyderdpt'],
      },
    ],
    firstTrain: ['R05'],
    reading: 'quality',
  },
} as const satisfies Record<string, RuleDefinition>;
