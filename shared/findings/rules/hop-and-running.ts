import { CUT_AS_WRITTEN } from '../low-probability';
import type { RuleDefinition } from '../rule';

/** Hops, overhead reach and how somebody runs. */
export const hopAndRunningRules = {
  /**
   * One leg hops clearly less far: train the strength found lacking on that leg first, then landing and hopping. Training
   * makes jump differences smaller, a small to moderate effect (Bettariga 2022); hops flatter (Wellsandt 2017).
   */
  R24: {
    claim: 'One leg hops clearly less far; strength of that leg first, then landing and spring.',
    grade: 'C',
    sources: ['bettariga2022', 'wellsandt2017', 'coach-opinion-balance'],
    target: 'landing-control',
    contributors: ['power', 'landing control', 'confidence'],
    triggers: [
      { on: 'side-difference', tests: ['hop-single', 'hop-triple'], sources: ['munro2011', 'ross2002'] },
      { on: 'side-difference', tests: ['hop-crossover'], sources: ['munro2011', 'ross2002'] },
    ],
    firstTrain: ['R06', 'R10', 'R13'],
    reading: 'by-class',
  },
  /** Arms that do not reach overhead, or swing little, are often helped by reach, pull and arm-drive work: opinion. */
  R25: {
    claim: 'The arm reaches under 170 degrees overhead, or swings little in running.',
    grade: 'C',
    sources: [
      'mitchmedical',
      'coach-opinion-overlooked-muscles',
      'coach-opinion-strength-days',
      'coach-opinion-micro-sets',
    ],
    target: 'latissimus-length',
    contributors: ['latissimus', 'thoracic spine', 'habit'],
    triggers: [
      {
        on: 'low',
        test: 'shoulder-flex-lat',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'short-reach',
            value: 170,
            tag: 'P',
            sources: ['plumbline-default', 'mitchmedical'],
            says: 'degrees of overhead reach below which it is short',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 10, severity: 0.7 },
          { by: 20, severity: 1 },
        ],
        sources: ['mitchmedical', 'plumbline-default'],
      },
      {
        on: 'technique',
        test: 'run-arm-swing',
        target: 'arm-drive',
        cut: {
          id: 'arm-swing-grade',
          value: 1,
          tag: 'P',
          sources: ['plumbline-default'],
          says: 'arm-swing grade at or below which the drill is offered',
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
  /**
   * The heel folds up little in mid-swing. Changing it tires the hamstrings and needs the coach's wish; one coach's
   * habit of 400 m, then 800 m repetitions: opinion.
   */
  R26: {
    claim: 'The heel lifts little in running, and the coach wants a change.',
    grade: 'C',
    sources: ['coach-opinion-micro-sets', 'barton2016'],
    target: 'heel-lift',
    contributors: ['habit', 'hamstring endurance'],
    triggers: [
      {
        on: 'technique',
        test: 'run-heel-lift',
        cut: {
          id: 'heel-lift-grade',
          value: 1,
          tag: 'P',
          sources: ['plumbline-default'],
          says: 'heel-lift grade at or below which the drill is offered',
        },
        severity: [
          { at: 1, severity: 0.5 },
          { at: 0, severity: 1 },
        ],
        provided: [
          { is: 'wish', wish: 'heel-lift' },
          { is: 'no-code', codes: ['HAM'] },
        ],
        sources: ['coach-opinion-micro-sets', 'chmielewski2007'],
      },
    ],
    reading: 'technique',
  },
  /** The free side of the pelvis drops in running; hip work and a quicker step are often used, mostly studied in knee pain (Barton 2016). */
  R27: {
    claim: 'The free side of the pelvis drops at mid-stance.',
    grade: 'C',
    sources: ['barton2016'],
    target: 'hip-abductor-strength',
    contributors: ['gluteus medius', 'tiredness', 'step width'],
    triggers: [
      {
        on: 'technique',
        test: 'run-pelvic-drop',
        cut: {
          id: 'pelvic-drop-grade',
          value: 1,
          tag: 'P',
          sources: ['plumbline-default'],
          says: 'pelvic-drop grade at or below which the hip is trained',
        },
        severity: [
          { at: 1, severity: 0.5 },
          { at: 0, severity: 1 },
        ],
        sources: ['barton2016', 'chmielewski2007'],
      },
    ],
    reading: 'technique',
  },
} as const satisfies Record<string, RuleDefinition>;
