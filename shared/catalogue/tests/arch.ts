import type { TestDefinition } from '../test';
import { barefoot } from './stops';

const limitsDiffer = {
  allowed: false,
  why: 'proposed limits run from 10 to 15 mm and the reading itself repeats poorly',
} as const;

/** Drop of the arch. */
export const archTests = {
  'nav-drop': {
    card: 'T22',
    name: 'Navicular drop',
    plainName: 'arch drop',
    subject: 'arch',
    verb: 'drops',
    poorer: 'more',
    construct: 'How far the arch lowers when the foot is loaded',
    kind: 'mobility',
    region: 'foot',
    loads: ['foot'],
    capture: 'length',
    unit: 'mm',
    sides: 'paired',
    sideIs: 'the foot measured',
    sideOrder: { trials: 'alternate', first: 'swaps-each-visit' },
    better: 'target',
    combine: { how: 'mean', of: 3 },
    practiceTrials: 0,
    askForOneMoreWhen: {
      spreadOver: 6.9,
      as: 'unit',
      between: 'all',
      basis: 'The smallest real change (mdc95) of the test: two trials should lie closer than two visits.',
      tag: 'D',
      sources: ['van-der-worp2014'],
    },
    plausible: { min: 0, max: 15 },
    hard: { min: -5, max: 30 },
    decimals: 0,
    error: { kind: 'sem', sem: 2.5, tag: 'V', sources: ['van-der-worp2014'] },
    asymmetry: { metric: 'absolute', delta: 5, tag: 'P', sources: ['plumbline-default'] },
    grade: { norm: 'C', asymmetry: 'C' },
    kit: ['chair', 'ruler', 'skin-pen'],
    minutes: 3,
    protocol: {
      position: 'Barefoot on a chair, feet flat, the bump on the inner midfoot marked with a pencil.',
      start: 'Foot set so that the ankle joint is neutral, no weight on it.',
      instructions: [
        'Sit with the foot resting lightly; read the height of the mark.',
        'Stand up with the weight on both feet; read it again.',
        'The score is the difference in millimetres.',
        'Three rounds a foot.',
      ],
      endsWhen: ['The mark has moved on the skin: start again.'],
      testerFaults: [
        'Marking the skin once the foot is already loaded.',
        'Letting the client lean on the tested foot while seated.',
        'Reading the ruler at a slant.',
      ],
      restSeconds: 0,
      sayToClient: 'I will see how much your arch comes down when you stand.',
    },
    observations: [
      { id: 'flat-foot-new', name: 'Arch newly flat' },
      { id: 'inner-ankle-pain', name: 'Inner ankle pain' },
    ],
    ruleSets: [],
    stopsFor: barefoot,
    norms: [
      {
        kind: 'mean',
        group: 'healthy feet',
        population: 'healthy adults of several studies',
        mean: { min: 3.6, max: 8.1 },
        position: limitsDiffer,
        tag: 'V',
        source: 'nielsen2009',
      },
      {
        kind: 'mean',
        group: 'walking',
        population: 'healthy adults, measured in walking',
        mean: 5.9,
        sd: 2.8,
        position: limitsDiffer,
        tag: 'V',
        source: 'nielsen2009',
      },
      {
        kind: 'band',
        group: 'proposed upper limits',
        population: 'three proposals',
        bands: [
          { name: 'first proposal', to: 10 },
          { name: 'second proposal', to: 13 },
          { name: 'third proposal', to: 15 },
        ],
        position: limitsDiffer,
        tag: 'V',
        source: 'nielsen2009',
      },
    ],
    noNormWhy: "no norm fits this client's sex and age and this way of testing",
    notes: [
      {
        text: 'Information only: never by itself a reason for an exercise or for other shoes.',
        sources: ['nielsen2014'],
      },
      {
        text: 'In runners two readings agree poorly; the error used here is the smaller end of 2.5 to 5 mm.',
        sources: ['van-der-worp2014'],
      },
      { text: 'Longer feet drop more: 0.40 mm a cm in men and 0.31 in women.', sources: ['nielsen2009'] },
    ],
    sources: ['nielsen2009', 'van-der-worp2014', 'nielsen2014'],
  },
} as const satisfies Record<string, TestDefinition>;
