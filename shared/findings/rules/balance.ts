import { CUT_AS_WRITTEN, LOW_BEYOND_ERROR } from '../low-probability';
import type { RuleDefinition } from '../rule';

const LOW_REACH = {
  id: 'low-reach',
  value: 90,
  tag: 'P',
  sources: ['plumbline-default', 'plisky2021'],
  says: 'a reach to the back below this percentage of leg length is low',
} as const;

const REACH_BANDS = [
  { by: 0, severity: 0.4 },
  { by: 5, severity: 0.7 },
  { by: 10, severity: 1 },
] as const;

/** Standing and reaching on one leg. */
export const balanceRules = {
  /**
   * Who cannot stand still on one leg for 10 s starts with balance, whatever else is found: coach opinion for the
   * gate; balance training raises steady balance by 0.73 SD (Lesinski 2015, abstract).
   */
  R01: {
    claim: 'Under 10 s on one leg comes first: train standing on one leg before anything else.',
    grade: 'C',
    sources: ['lesinski2015', 'coach-opinion-balance'],
    target: 'single-leg-balance',
    contributors: ['foot and ankle sense', 'hip abductors', 'vision or inner ear'],
    triggers: [
      {
        on: 'low',
        test: 'sls-eo',
        sides: 'lower',
        cut: {
          from: 'figure',
          threshold: {
            id: 'gate',
            value: 10,
            tag: 'P',
            sources: ['plumbline-default', 'coach-opinion-balance'],
            says: 'seconds on one leg, eyes open, below which balance comes first',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.6 },
          { by: 2.5, severity: 0.8 },
          { by: 5, severity: 1 },
        ],
        provided: [{ is: 'younger-than', years: 70 }],
        sources: ['springer2007', 'coach-opinion-balance'],
      },
    ],
    reading: 'first',
  },
  /**
   * Legs of healthy adults do not differ in standing time (Bohannon 1984, abstract), so a difference beyond the error
   * is worth training; no published cut-off exists.
   */
  R02: {
    claim: 'One leg stands steady for clearly less time than the other.',
    grade: 'C',
    sources: ['lesinski2015', 'bohannon1984', 'coach-opinion-balance'],
    target: 'single-leg-balance',
    contributors: ['ankle sense after an old sprain', 'gluteus medius'],
    triggers: [{ on: 'side-difference', tests: ['sls-eo', 'sls-ec'], sources: ['springer2007'] }],
    reading: 'by-class',
  },
  /**
   * A shorter reach to the front goes with less ankle bend more often than with anything else, so a stiff ankle on the
   * same side is trained first. Over 4 cm: 59 % sensitive, 72 % specific in 184 athletes (Smith 2015).
   */
  R03: {
    claim: 'Reaching to the front differs between the legs; look at the ankle before the thigh.',
    grade: 'C',
    sources: ['smith2015', 'coach-opinion-balance', 'coach-opinion-screen-first'],
    target: 'reach-control',
    contributors: ['ankle dorsiflexion', 'quadriceps', 'foot control'],
    triggers: [{ on: 'side-difference', tests: ['ybt-ant'], sources: ['smith2015', 'plisky2021'] }],
    firstTrain: ['R05'],
    reading: 'by-class',
  },
  /** A short or uneven reach to the back is often helped by hip, trunk and hinge work: opinion. */
  R04: {
    claim: 'Reaching to the back is short or uneven.',
    grade: 'C',
    sources: ['plisky2021', 'coach-opinion-balance'],
    target: 'reach-control',
    contributors: ['gluteus', 'trunk control', 'hinge pattern'],
    triggers: [
      { on: 'side-difference', tests: ['ybt-pm', 'ybt-pl'], sources: ['plisky2021'] },
      {
        on: 'low',
        test: 'ybt-pm',
        sides: 'each',
        cut: { from: 'leg-length', percent: LOW_REACH },
        probability: LOW_BEYOND_ERROR,
        severity: REACH_BANDS,
        sources: ['plisky2021', 'plumbline-default'],
      },
      {
        on: 'low',
        test: 'ybt-pl',
        sides: 'each',
        cut: { from: 'leg-length', percent: LOW_REACH },
        probability: LOW_BEYOND_ERROR,
        severity: REACH_BANDS,
        sources: ['plisky2021', 'plumbline-default'],
      },
    ],
    reading: 'by-class',
  },
} as const satisfies Record<string, RuleDefinition>;
