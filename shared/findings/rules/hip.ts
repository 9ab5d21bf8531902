import { CUT_AS_WRITTEN, LOW_BEYOND_ERROR } from '../low-probability';
import type { RuleDefinition } from '../rule';

/** Strength and range about the hip. */
export const hipRules = {
  /**
   * Supervised hip and trunk work lowered injuries in novice runners, hazard 0.66 (0.45 to 0.97) (Leppanen 2024). Low is
   * more than 1 SD under the novice runners of Ramskov 2014, whose test was eccentric: indicative only.
   */
  R09: {
    claim:
      'The side of the hip pushes less than expected or than the other side, or steps down poorly on a free ankle.',
    grade: 'C',
    sources: ['leppanen2024', 'coach-opinion-screen-first'],
    target: 'hip-abductor-strength',
    contributors: ['gluteus medius', 'gluteus minimus'],
    triggers: [
      { on: 'side-difference', tests: ['hip-abd'], sources: ['thorborg2010', 'parkinson2021'] },
      {
        on: 'low',
        test: 'hip-abd',
        sides: 'each',
        cut: {
          from: 'norm',
          move: 'sds',
          threshold: {
            id: 'sds-below',
            value: 1,
            tag: 'P',
            sources: ['plumbline-default', 'ramskov2014'],
            says: 'standard deviations below the expected score that count as low',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: 'z',
        sources: ['ramskov2014'],
      },
      {
        on: 'grade',
        test: 'lat-step-down',
        cut: {
          id: 'step-down-points',
          value: 4,
          tag: 'P',
          sources: ['plumbline-default', 'piva2006'],
          says: 'step-down points from which the hip is trained, when the ankle is free',
        },
        severity: [{ at: 4, severity: 0.7 }],
        provided: [{ is: 'clear', rule: 'R05', tests: ['wblt-cm', 'wblt-deg'] }],
        sources: ['piva2006', 'johnsnyderdpt'],
      },
    ],
    reading: 'by-class',
  },
  /** Low bridges or hip extension are often helped by buttock and hamstring work: opinion; under 20 bridges is poor (Freckleton 2014). */
  R10: {
    claim: 'Hip extension or single-leg bridging is low or uneven.',
    grade: 'C',
    sources: ['freckleton2014', 'worst2026', 'coach-opinion-screen-first'],
    target: 'hip-extensor-strength',
    contributors: ['gluteus maximus', 'hamstrings'],
    triggers: [
      { on: 'side-difference', tests: ['hip-ext'], sources: ['thorborg2010', 'parkinson2021'] },
      {
        on: 'low',
        test: 'hip-ext',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'low-hip-extension',
            value: 1,
            tag: 'P',
            sources: ['plumbline-default'],
            says: 'hip extension in Nm/kg that counts as low; no norm fits runners',
          },
        },
        probability: LOW_BEYOND_ERROR,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 0.2, severity: 0.7 },
          { by: 0.4, severity: 1 },
        ],
        sources: ['plumbline-default'],
      },
      {
        on: 'low',
        test: 'sl-bridge-reps',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'few-bridges',
            value: 20,
            tag: 'V2',
            sources: ['freckleton2014', 'healthhp', 'matassessment'],
            says: 'single-leg bridges below which the score is called poor',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 5, severity: 0.7 },
          { by: 10, severity: 1 },
        ],
        sources: ['freckleton2014'],
      },
      {
        on: 'low',
        test: 'sl-bridge-hold',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'short-bridge-hold',
            value: 30,
            tag: 'P',
            sources: ['plumbline-default', 'aptei', 'worst2026'],
            says: 'seconds of single-leg bridge that count as low; about 1 SD under young adults',
          },
        },
        probability: LOW_BEYOND_ERROR,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 10, severity: 0.7 },
          { by: 20, severity: 1 },
        ],
        sources: ['worst2026', 'aptei'],
      },
    ],
    reading: 'by-class',
  },
  /** One hip turns out with less force; deep hip work is often used for it: opinion. */
  R11: {
    claim: 'One hip turns out with less force than the other.',
    grade: 'C',
    sources: ['thorborg2010'],
    target: 'hip-rotator-strength',
    contributors: ['deep hip rotators', 'gluteus'],
    triggers: [{ on: 'side-difference', tests: ['hip-er-str'], sources: ['thorborg2010', 'parkinson2021'] }],
    reading: 'by-class',
  },
  /**
   * Adductors below 0.80 of the abductors, an old ice-hockey cut, or uneven. The inner-thigh plank raises their
   * strength in football; very sore at first, so never in a race week.
   */
  R12: {
    claim: 'The inner thigh pushes less than the other side, or under 0.80 of the outer hip.',
    grade: 'C',
    sources: ['thorborg2011', 'coach-opinion-balance'],
    target: 'adductor-strength',
    contributors: ['adductors'],
    triggers: [
      { on: 'side-difference', tests: ['hip-add'], sources: ['thorborg2010', 'parkinson2021'] },
      {
        on: 'ratio',
        test: 'add-abd-ratio',
        over: ['hip-add', 'hip-abd'],
        name: 'inner to outer hip strength',
        sides: 'each',
        cut: {
          id: 'adductor-share',
          value: 0.8,
          tag: 'P',
          sources: ['plumbline-default', 'field-convention'],
          says: 'adductor strength as a share of abductor strength, below which it is low',
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 0.1, severity: 0.7 },
          { by: 0.2, severity: 1 },
        ],
        sources: ['thorborg2011', 'field-convention'],
      },
    ],
    reading: 'by-class',
  },
  /**
   * The thigh stays above level though the pelvis is held; without pelvic control the test misses two in three
   * (sensitivity 31.8 %, Vigotsky 2016), so only controlled readings count.
   */
  R15: {
    claim: 'The front of the hip is short: the thigh stays above level with the pelvis held.',
    grade: 'C',
    sources: ['vigotsky2016', 'coach-opinion-screen-first'],
    target: 'hip-flexor-length',
    contributors: ['iliopsoas', 'time spent sitting'],
    triggers: [
      {
        on: 'side-difference',
        tests: ['mtt-hip'],
        provided: [{ is: 'rule-set', id: 'pelvis', option: 'pelvis-held' }],
        sources: ['eimiller2024', 'plumbline-default'],
      },
      {
        on: 'low',
        test: 'mtt-hip',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'thigh-level',
            value: 0,
            tag: 'V',
            sources: ['thomas-bands2021'],
            says: 'degrees below level; a thigh above level counts as short',
          },
        },
        probability: LOW_BEYOND_ERROR,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 5, severity: 0.7 },
          { by: 10, severity: 1 },
        ],
        provided: [{ is: 'rule-set', id: 'pelvis', option: 'pelvis-held' }],
        sources: ['thomas-bands2021', 'vigotsky2016'],
      },
    ],
    reading: 'blocking-mobility',
  },
  /** Turning the hip in is limited or uneven; joint shape may set the limit and does not change with training: opinion. */
  R18: {
    claim: 'The hip turns in less than 20 degrees, or less than the other.',
    grade: 'C',
    sources: ['kouyoumdjian2012'],
    target: 'hip-rotation-range',
    contributors: ['shape of the joint (does not change)', 'capsule', 'rotators'],
    triggers: [
      { on: 'side-difference', tests: ['hip-ir'], sources: ['kouyoumdjian2012', 'field-convention'] },
      {
        on: 'low',
        test: 'hip-ir',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'low-turn-in',
            value: 20,
            tag: 'V2',
            sources: ['field-convention'],
            says: 'degrees of turning in below which range is low',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 5, severity: 0.7 },
          { by: 10, severity: 1 },
        ],
        sources: ['field-convention', 'kouyoumdjian2012'],
      },
    ],
    reading: 'by-class',
  },
  /** Lifting the knee is low or uneven, or the thigh hardly comes forward when running: opinion; no norms exist. */
  R19: {
    claim: 'Lifting the knee is short of strength, or the thigh comes little forward in running.',
    grade: 'C',
    sources: ['senocak2026', 'coach-opinion-overlooked-muscles', 'coach-opinion-micro-sets'],
    target: 'hip-flexor-strength',
    contributors: ['iliopsoas'],
    triggers: [
      { on: 'side-difference', tests: ['hip-flex-str'], sources: ['semi-standing-hip', 'parkinson2021'] },
      { on: 'side-difference', tests: ['hipflexor-hold'], sources: ['plumbline-default', 'senocak2026'] },
      {
        on: 'low',
        test: 'hip-flex-str',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'low-knee-lift',
            value: 0.7,
            tag: 'P',
            sources: ['plumbline-default'],
            says: 'knee-lift strength in Nm/kg that counts as low; no norm exists',
          },
        },
        probability: LOW_BEYOND_ERROR,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 0.15, severity: 0.7 },
          { by: 0.3, severity: 1 },
        ],
        sources: ['plumbline-default'],
      },
      {
        on: 'low',
        test: 'hipflexor-hold',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'short-knee-lift-hold',
            value: 20,
            tag: 'P',
            sources: ['plumbline-default'],
            says: 'seconds of knee-lift hold that count as low; the goal of the training hold',
          },
        },
        probability: LOW_BEYOND_ERROR,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 7, severity: 0.7 },
          { by: 14, severity: 1 },
        ],
        sources: ['plumbline-default', 'senocak2026'],
      },
      {
        on: 'technique',
        test: 'run-hip-drive',
        target: 'hip-drive',
        cut: {
          id: 'hip-drive-grade',
          value: 1,
          tag: 'P',
          sources: ['plumbline-default'],
          says: 'hip-drive grade at or below which the drill is offered',
        },
        severity: [
          { at: 1, severity: 0.5 },
          { at: 0, severity: 1 },
        ],
        sources: ['coach-opinion-micro-sets', 'chmielewski2007'],
      },
    ],
    reading: 'by-class',
  },
} as const satisfies Record<string, RuleDefinition>;
