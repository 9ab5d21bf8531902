import type { TestDefinition } from '../test';
import { impact } from './stops';
/** Jump on force plates. */
export const jumpTests = {
  'cmj-asym': {
    card: 'T30',
    name: 'Countermovement jump asymmetry',
    plainName: 'jump balance left to right',
    subject: 'jump',
    verb: 'leans',
    poorer: 'less',
    construct: 'Left to right share of one measure of a two-leg jump',
    kind: 'hop',
    region: 'leg',
    loads: ['leg', 'calf', 'ankle', 'knee', 'thigh', 'hip', 'foot'],
    capture: 'import',
    unit: '%',
    sides: 'single',
    better: 'target',
    aim: 0,
    combine: { how: 'mean', of: 3 },
    practiceTrials: 2,
    plausible: { min: -30, max: 30 },
    hard: { min: -100, max: 100 },
    decimals: 1,
    error: { kind: 'sem', sem: 11, publishedRange: { min: 3, max: 11 }, tag: 'V', sources: ['xu2023'] },
    asymmetry: { metric: 'bai1', delta: 10, tag: 'P', sources: ['plumbline-default'] },
    grade: { norm: 'C', asymmetry: 'C' },
    kit: ['force-plate'],
    minutes: 3,
    protocol: {
      position: 'On two force plates, one foot on each, hands on the hips.',
      start: 'Quiet standing on the plates until the reading is steady.',
      instructions: [
        'Jump as high as you can from both legs.',
        'At least three jumps.',
        'Import left and right of one measure for each jump.',
        'The app takes the mean of each side: right less left over their sum, in percent.',
      ],
      endsWhen: ['Three good jumps are in.', 'A landing off the plate: repeat it.'],
      testerFaults: [
        'Averaging different measures.',
        'Choosing the measure with the largest difference afterwards.',
        'Standing nearer to one plate.',
      ],
      restSeconds: 30,
      sayToClient: 'Jump as high as you can with both legs.',
    },
    observations: [
      { id: 'no-stick', name: 'Landing not held' },
      { id: 'loud-landing', name: 'Loud landing' },
      { id: 'trunk-lean', name: 'Trunk leans' },
    ],
    ruleSets: [
      {
        id: 'measure',
        name: 'Measure',
        options: [
          { id: 'peak-force', name: 'Peak push force', normsApply: true },
          { id: 'take-off-impulse', name: 'Push-off impulse', normsApply: true },
          { id: 'braking-impulse', name: 'Braking impulse', normsApply: true },
          { id: 'landing-force', name: 'Peak landing force', normsApply: true },
          { id: 'other-measure', name: 'Another measure', normsApply: true },
        ],
      },
    ],
    stopsFor: impact,
    norms: [
      {
        kind: 'band',
        group: 'healthy athletes',
        population: 'healthy athletes, size of the difference, from memory',
        bands: [{ name: 'common', from: 5, to: 10 }],
        position: { allowed: false, why: 'a common size of difference, not a standard' },
        tag: 'M',
        source: 'field-convention',
      },
    ],
    noNormWhy: 'no norm for one measure of one plate',
    notes: [
      {
        text: 'Published errors run from 3 to 11 points with the measure; the larger is used, since a smaller one would promise too much.',
        sources: ['xu2023', 'plumbline-default'],
      },
      {
        text: 'The error here is of the difference itself, not of one side. Zero is equal, plus means right.',
        sources: ['xu2023'],
      },
      {
        text: 'The favoured side changed from day to day for a part of the measures.',
        sources: ['xu2023', 'bishop2019', 'perez-castilla2021'],
      },
    ],
    sources: ['xu2023', 'bishop2019'],
  },
} as const satisfies Record<string, TestDefinition>;
