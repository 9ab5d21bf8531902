import type { TestDefinition } from '../test';
import { dynamometerEnds, dynamometerFaults, dynamometerNotes, FIXING } from './dynamometer';
import { normTable } from './norm-table';
import { maximalEffort } from './stops';

/** Where the pooled mean of a group lies, isometric (Sarabon 2021, 13,893 people). */
const pooled = {
  kind: 'ci-of-mean',
  n: 13893,
  population: 'many studies, pooled, isometric',
  position: {
    allowed: false,
    why: 'the published intervals show where the mean of a group lies, not where one person should be',
  },
  tag: 'V',
  source: 'sarabon2021',
} as const;

const forcePerMass = {
  kind: 'mean',
  unit: 'N/kg',
  population: 'players, hand-held dynamometer, second hand',
  position: { allowed: false, why: 'force for body mass without the lever: another unit' },
  tag: 'V2',
  source: 'owoeye2024',
} as const;

/** Strength of the knee. */
export const kneeStrengthTests = {
  'knee-ext': {
    card: 'T18',
    name: 'Knee extension strength',
    plainName: 'front-of-thigh strength',
    subject: 'leg',
    verb: 'straightens',
    poorer: 'less',
    construct: 'Quadriceps strength',
    kind: 'strength',
    region: 'knee',
    loads: ['knee', 'thigh'],
    capture: 'force',
    unit: 'Nm/kg',
    sides: 'paired',
    sideIs: 'the leg that pushes',
    sideOrder: { trials: 'alternate', first: 'swaps-each-visit' },
    better: 'higher',
    combine: { how: 'best', of: 3 },
    practiceTrials: 1,
    askForOneMoreWhen: {
      spreadOver: 0.1,
      as: 'fraction',
      between: 'two-best',
      basis: 'As for the hip: the best of four efforts kept retest variation under 10 %.',
      tag: 'P',
      sources: ['thorborg2010', 'plumbline-default'],
    },
    plausible: { min: 1, max: 5 },
    hard: { min: 0.1, max: 8 },
    decimals: 2,
    error: { kind: 'cv', cv: 0.06, factor: 1.5, tag: 'P', sources: ['plumbline-default'] },
    asymmetry: { metric: 'log-lsi', cut: 90, tag: 'P', sources: ['field-convention', 'parkinson2021'] },
    grade: { norm: 'B', asymmetry: 'B' },
    kit: ['dynamometer', 'belt', 'chair', 'tape-measure'],
    minutes: 4.5,
    protocol: {
      position: 'Seated, hip at 90 degrees, knee at the chosen angle, hands off the seat.',
      start: 'Belt-held pad on the front of the shin above the ankle.',
      instructions: [
        'Measure the lever from the joint to the middle of the pad, in metres.',
        'Straighten the knee against the pad.',
        'Build up over two seconds, then push as hard as you can for three to five.',
        'One practice, then three scored efforts a leg, 30 s apart; the best counts.',
      ],
      endsWhen: dynamometerEnds,
      testerFaults: ['Letting the client hold on to the seat.', ...dynamometerFaults],
      restSeconds: 30,
      sayToClient: 'Straighten your knee against the pad as hard as you can.',
    },
    observations: [
      { id: 'lean-back', name: 'Leans back' },
      { id: 'hands-used', name: 'Hands used' },
      { id: 'pad-slips', name: 'Pad slipped' },
      { id: 'knee-pain', name: 'Knee pain' },
      { id: 'jerk', name: 'Jerked instead of building up' },
    ],
    ruleSets: [
      FIXING,
      {
        id: 'angle',
        name: 'Knee angle',
        options: [
          { id: 'knee-60', name: '60 degrees, mid-range', normsApply: true },
          { id: 'knee-75', name: '75 degrees', normsApply: false },
          { id: 'knee-90', name: '90 degrees, flexed', normsApply: true },
        ],
      },
    ],
    stopsFor: maximalEffort,
    norms: [
      ...normTable({ ...pooled, ruleSet: 'knee-60' }, [
        { group: 'adult men, mid-range', sex: 'male', ci: { min: 2.92, max: 3.45 } },
        { group: 'adult women, mid-range', sex: 'female', ci: { min: 2.08, max: 2.74 } },
        { group: 'older men, mid-range', sex: 'male', ci: { min: 1.74, max: 2.16 } },
        { group: 'older women, mid-range', sex: 'female', ci: { min: 1.4, max: 1.64 } },
      ]),
      ...normTable({ ...pooled, ruleSet: 'knee-90' }, [
        { group: 'adult men, flexed', sex: 'male', ci: { min: 2.5, max: 3.06 } },
        { group: 'adult women, flexed', sex: 'female', ci: { min: 2.04, max: 2.71 } },
      ]),
      ...normTable(forcePerMass, [
        { group: 'men, football', sex: 'male', mean: 5.48 },
        { group: 'men, basketball', sex: 'male', mean: 4.89 },
        { group: 'women, football', sex: 'female', mean: 4.55 },
        { group: 'women, basketball', sex: 'female', mean: 4.21 },
      ]),
    ],
    noNormWhy: "no norm fits this client's sex and age and this way of testing",
    notes: [
      { text: 'With a belt, retest agreement is very good.', sources: ['belt-knee-strength2024'] },
      ...dynamometerNotes,
      {
        text: 'The error is our own default, and 1.5 times as large until you have your own data.',
        sources: ['plumbline-default'],
      },
    ],
    sources: ['sarabon2021'],
  },
  'knee-flex': {
    card: 'T18',
    name: 'Knee flexion strength',
    plainName: 'back-of-thigh strength',
    subject: 'leg',
    verb: 'bends',
    poorer: 'less',
    construct: 'Hamstring strength',
    kind: 'strength',
    region: 'thigh',
    loads: ['thigh', 'knee'],
    capture: 'force',
    unit: 'Nm/kg',
    sides: 'paired',
    sideIs: 'the leg that pushes',
    sideOrder: { trials: 'alternate', first: 'swaps-each-visit' },
    better: 'higher',
    combine: { how: 'best', of: 3 },
    practiceTrials: 1,
    askForOneMoreWhen: {
      spreadOver: 0.1,
      as: 'fraction',
      between: 'two-best',
      basis: 'As for the hip: the best of four efforts kept retest variation under 10 %.',
      tag: 'P',
      sources: ['thorborg2010', 'plumbline-default'],
    },
    plausible: { min: 0.5, max: 2.5 },
    hard: { min: 0.05, max: 5 },
    decimals: 2,
    error: { kind: 'cv', cv: 0.06, factor: 1.5, tag: 'P', sources: ['plumbline-default'] },
    asymmetry: { metric: 'log-lsi', cut: 90, tag: 'P', sources: ['field-convention', 'parkinson2021'] },
    grade: { norm: 'B', asymmetry: 'B' },
    kit: ['dynamometer', 'belt', 'chair', 'tape-measure'],
    minutes: 4.5,
    protocol: {
      position: 'Seated as for extension, or lying on the front; knee at the chosen angle.',
      start: 'Belt-held pad on the back of the shin above the ankle.',
      instructions: [
        'Measure the lever from the joint to the middle of the pad, in metres.',
        'Bend the knee against the pad.',
        'Build up over two seconds, then push as hard as you can for three to five.',
        'One practice, then three scored efforts a leg, 30 s apart; the best counts.',
      ],
      endsWhen: dynamometerEnds,
      testerFaults: ['Mixing seated and lying between visits.', ...dynamometerFaults],
      restSeconds: 30,
      sayToClient: 'Bend your knee against the pad as hard as you can.',
    },
    observations: [
      { id: 'cramp', name: 'Cramp' },
      { id: 'lean-back', name: 'Leans back' },
      { id: 'hands-used', name: 'Hands used' },
      { id: 'pad-slips', name: 'Pad slipped' },
      { id: 'jerk', name: 'Jerked instead of building up' },
    ],
    ruleSets: [
      FIXING,
      {
        id: 'position',
        name: 'Position',
        options: [
          { id: 'seated', name: 'Seated', normsApply: true },
          { id: 'prone', name: 'Lying on the front', normsApply: true },
        ],
      },
      {
        id: 'angle',
        name: 'Knee angle',
        options: [
          { id: 'knee-60', name: '60 degrees, mid-range', normsApply: true },
          { id: 'knee-30', name: '30 degrees', normsApply: false },
          { id: 'knee-90', name: '90 degrees, flexed', normsApply: true },
        ],
      },
    ],
    stopsFor: [...maximalEffort, 'HAM'],
    norms: [
      ...normTable({ ...pooled, ruleSet: 'knee-60' }, [
        { group: 'adult men, mid-range', sex: 'male', ci: { min: 1.15, max: 1.62 } },
        { group: 'older men, mid-range', sex: 'male', ci: { min: 0.69, max: 0.89 } },
        { group: 'older women, mid-range', sex: 'female', ci: { min: 0.46, max: 0.81 } },
      ]),
      ...normTable({ ...pooled, ruleSet: 'knee-90' }, [
        { group: 'adult men, flexed', sex: 'male', ci: { min: 0.96, max: 1.54 } },
      ]),
      ...normTable(forcePerMass, [
        { group: 'men, football', sex: 'male', mean: 3.29 },
        { group: 'men, basketball', sex: 'male', mean: 2.97 },
        { group: 'women, football', sex: 'female', mean: 2.62 },
        { group: 'women, basketball', sex: 'female', mean: 2.48 },
      ]),
    ],
    noNormWhy: "no norm fits this client's sex and age and this way of testing",
    notes: [
      {
        text: 'Externally fixed readings still differ by about 26 Nm between days.',
        sources: ['fixed-knee-flexion'],
      },
      ...dynamometerNotes,
      {
        text: 'The error is our own default, and 1.5 times as large until you have your own data.',
        sources: ['plumbline-default'],
      },
    ],
    sources: ['sarabon2021'],
  },
} as const satisfies Record<string, TestDefinition>;
