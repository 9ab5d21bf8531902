import type { Contraindication } from '../catalogue/exercise';

type ContraindicationDefinition = {
  /** What it means, for the coach; no condition is named. */
  readonly meaning: string;
  /** What to do in place of the exercise it stops. */
  readonly substitute: string;
};

/** Every reason not to give an exercise, and what to do in its place (evidence base 3.7). */
export const CONTRAINDICATION_WORDS = {
  PAIN: {
    meaning: 'pain of 4 or more out of 10 there now',
    substitute: 'leave the region alone today and follow the pain rule',
  },
  ACUTE: {
    meaning: 'hurt less than 72 hours ago, or told by a clinician to unload',
    substitute: 'leave the region alone until 72 hours have passed or a clinician agrees',
  },
  ANKLEPINCH: {
    meaning: 'a pinch at the front of the ankle',
    substitute: 'no glides; stretch the calf only',
  },
  HYPERMOB: { meaning: 'very loose joints', substitute: 'no glides at the end of the range' },
  ACHINS: {
    meaning: 'pain where the heel cord meets the heel',
    substitute: 'keep the heel at or above floor level',
  },
  ACHRUPT: {
    meaning: 'a repaired or torn heel cord without a clinician’s clearance',
    substitute: 'no calf loading before clearance',
  },
  KNEEFLEX: {
    meaning: 'kneeling or a deep knee bend hurts',
    substitute: 'go less deep, use a pad, or a wall sit at 45 degrees',
  },
  KNEEVALG: {
    meaning: 'surgery or a sprain at the inner knee or groin',
    substitute: 'the short lever only',
  },
  POSTOP: { meaning: 'surgery less than 12 weeks ago', substitute: 'wait for written clearance' },
  NEURO: { meaning: 'tingling or pain that travels', substitute: 'no stretching there' },
  PREG: {
    meaning: 'second half of pregnancy',
    substitute: 'a version lying on the side or upright',
  },
  FAI: { meaning: 'a pinch in the hip', substitute: 'keep the hip bend under 90 degrees' },
  GROIN: { meaning: 'pain on the inside of the thigh', substitute: 'no adductor work for now' },
  SHOULDER: { meaning: 'shoulder pain', substitute: 'the version on the knees, or standing' },
  WRIST: { meaning: 'wrist pain', substitute: 'on fists or forearms' },
  BALRISK: { meaning: 'at risk of falling', substitute: 'a hand on the wall and somebody beside' },
  VERTIGO: { meaning: 'dizziness', substitute: 'eyes stay open' },
  HAM: {
    meaning: 'hamstring strained less than 6 weeks ago, or sharp pain there',
    substitute: 'no hamstring loading for now',
  },
  LBPFLEX: { meaning: 'back pain on bending', substitute: 'keep the back straight; no loaded bending' },
  LBPEXT: { meaning: 'back pain on arching', substitute: 'no holds with the back arched' },
  BP: {
    meaning: 'blood pressure not under control',
    substitute: 'holds of at most 10 seconds, breathing all the time',
  },
  IMPACT: { meaning: 'no hops or landings for now', substitute: 'the strength version with both feet down' },
  BSI: {
    meaning: 'a bone that may be overloaded or is healing',
    substitute: 'no impact until a clinician agrees',
  },
} as const satisfies Record<Contraindication, ContraindicationDefinition>;

/** Codes that hold for one part of the body when it is named behind them; all others hold wherever an entry carries them. */
export const REGIONAL_CODES: ReadonlySet<Contraindication> = new Set<Contraindication>([
  'PAIN',
  'ACUTE',
  'POSTOP',
  'NEURO',
]);
