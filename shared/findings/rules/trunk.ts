import { CUT_AS_WRITTEN, LOW_BEYOND_ERROR } from '../low-probability';
import type { RuleDefinition } from '../rule';

const HALF = {
  id: 'share-of-mean',
  value: 0.5,
  tag: 'P',
  sources: ['plumbline-default'],
  says: 'share of the reference mean below which a hold is low',
} as const;

/** Endurance of the trunk. */
export const trunkRules = {
  /**
   * A side bridge under half of the reference, or clearly shorter on one side. The widely copied 5 % rule lies far inside
   * the error of 30 s and is not used; the shoulder tires as well (Juan-Recio 2022).
   */
  R20: {
    claim: 'The side bridge is under half of the reference, or clearly shorter on one side.',
    grade: 'C',
    sources: ['leppanen2024', 'juan-recio2022', 'coach-opinion-screen-first', 'coach-opinion-strength-days'],
    target: 'lateral-trunk-endurance',
    contributors: ['obliques', 'quadratus lumborum', 'shoulder'],
    triggers: [
      { on: 'side-difference', tests: ['side-bridge'], sources: ['juan-recio2022', 'plumbline-default'] },
      {
        on: 'low',
        test: 'side-bridge',
        sides: 'each',
        cut: { from: 'norm', move: 'times', threshold: HALF },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 12, severity: 0.7 },
          { by: 24, severity: 1 },
        ],
        sources: ['mcgill1999', 'plumbline-default'],
      },
    ],
    reading: 'by-class',
  },
  /** A front hold under half of the reference is often helped by front trunk work: opinion. */
  R21: {
    claim: 'The front of the trunk holds for less than half of the reference time.',
    grade: 'C',
    sources: ['juan-recio2025', 'coach-opinion-screen-first', 'coach-opinion-strength-days'],
    target: 'front-trunk-endurance',
    contributors: ['abdominals'],
    triggers: [
      {
        on: 'low',
        test: 'trunk-flexor',
        sides: 'each',
        cut: {
          from: 'sex',
          female: {
            id: 'flexor-women',
            value: 74.5,
            tag: 'P',
            sources: ['plumbline-default', 'mcgill1999'],
            says: 'seconds of sit-back hold that count as low in women, half of a published mean',
          },
          male: {
            id: 'flexor-men',
            value: 72,
            tag: 'P',
            sources: ['plumbline-default', 'mcgill1999'],
            says: 'seconds of sit-back hold that count as low in men, half of a published mean',
          },
        },
        probability: LOW_BEYOND_ERROR,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 20, severity: 0.7 },
          { by: 40, severity: 1 },
        ],
        sources: ['mcgill1999', 'plumbline-default'],
      },
      {
        on: 'low',
        test: 'plank-prone',
        sides: 'each',
        cut: {
          from: 'sex',
          female: {
            id: 'plank-women',
            value: 41.5,
            tag: 'P',
            sources: ['plumbline-default', 'strand2014'],
            says: 'seconds of front plank that count as low in women, half of a published mean',
          },
          male: {
            id: 'plank-men',
            value: 62,
            tag: 'P',
            sources: ['plumbline-default', 'strand2014'],
            says: 'seconds of front plank that count as low in men, half of a published mean',
          },
        },
        probability: LOW_BEYOND_ERROR,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 15, severity: 0.7 },
          { by: 30, severity: 1 },
        ],
        sources: ['strand2014', 'plumbline-default'],
      },
    ],
    reading: 'by-class',
  },
  /** A back hold under 90 s, a default, is often helped by back and hip work: opinion on posture late in long races. */
  R22: {
    claim: 'The back holds for less than 90 s.',
    grade: 'C',
    sources: ['latimer1999', 'coach-opinion-strength-days'],
    target: 'back-trunk-endurance',
    contributors: ['back extensors', 'hip extensors'],
    triggers: [
      {
        on: 'low',
        test: 'trunk-extensor',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'short-back-hold',
            value: 90,
            tag: 'P',
            sources: ['plumbline-default'],
            says: 'seconds of back hold below which the back is trained',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 25, severity: 0.7 },
          { by: 50, severity: 1 },
        ],
        sources: ['plumbline-default', 'latimer1999'],
      },
    ],
    reading: 'by-class',
  },
} as const satisfies Record<string, RuleDefinition>;
