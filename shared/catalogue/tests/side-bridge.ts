import type { TestDefinition } from '../test';
import { normTable } from './norm-table';
import { longHold } from './stops';

/** From memory; half of the mean is a wide enough margin for it (evidence base 3.1, R20). */
const sideHold = {
  kind: 'mean-sd',
  ages: { min: 18, max: 39 },
  population: 'young healthy adults',
  position: { allowed: true, placing: { by: 'share-of-mean', lowBelowShareOfMean: 0.5 }, tag: 'P' },
  tag: 'M',
  source: 'mcgill1999',
} as const;
const copiedMeans = {
  allowed: false,
  why: 'means only, copied by a test library without their spread',
} as const;

/** Side of the trunk. */
export const sideBridgeTests = {
  'side-bridge': {
    card: 'T09',
    name: 'Side bridge',
    plainName: 'side plank hold',
    subject: 'side',
    verb: 'holds',
    poorer: 'less',
    construct: 'Lateral trunk endurance, and the shoulder',
    kind: 'endurance',
    region: 'trunk',
    loads: ['trunk', 'shoulder', 'hip'],
    capture: 'timer',
    unit: 's',
    sides: 'paired',
    sideIs: 'the side facing the floor',
    sideOrder: { trials: 'one-side-first', first: 'swaps-each-visit' },
    better: 'higher',
    combine: { how: 'best', of: 1 },
    practiceTrials: 1,
    plausible: { min: 10, max: 180 },
    hard: { min: 0, max: 600 },
    decimals: 1,
    error: { kind: 'sem', sem: 10.95, tag: 'V2', sources: ['juan-recio2022'] },
    asymmetry: { metric: 'absolute', delta: 15, tag: 'P', sources: ['plumbline-default'] },
    grade: { norm: 'B', asymmetry: 'B' },
    kit: ['mat'],
    minutes: 5.5,
    protocol: {
      position:
        'Lying on one side, propped on the forearm, legs straight, the top foot in front of the lower, the free hand on the opposite shoulder.',
      start: 'The clock starts when the hips are up and in line.',
      instructions: [
        'Lift the hips until you are straight from head to feet.',
        'Hold, and keep breathing.',
        'One short practice, then one hold a side.',
        'Rest three to five minutes between the sides.',
      ],
      endsWhen: ['The hips drop or swing back after one warning.', 'Pain in the shoulder or the back.'],
      testerFaults: [
        'Letting the top shoulder roll forward.',
        'More than one warning.',
        'Testing the same side first at every visit.',
        'Too short a rest before the second side.',
      ],
      restSeconds: 180,
      sayToClient: 'Lift your hips and stay as straight as a plank for as long as you can.',
    },
    observations: [
      { id: 'hips-sag', name: 'Hips sag' },
      { id: 'hips-swing-back', name: 'Hips swing back' },
      { id: 'shoulder-tires', name: 'Shoulder gave out first' },
      { id: 'shakes', name: 'Shakes' },
      { id: 'breath-held', name: 'Breath held' },
    ],
    ruleSets: [],
    stopsFor: [...longHold, 'SHOULDER'],
    norms: [
      ...normTable({ ...sideHold, sex: 'male' }, [
        { group: 'men 18-39', side: 'right', mean: 94, sd: 34 },
        { group: 'men 18-39', side: 'left', mean: 97, sd: 35 },
      ]),
      ...normTable({ ...sideHold, sex: 'female' }, [
        { group: 'women 18-39', side: 'right', mean: 72, sd: 31 },
        { group: 'women 18-39', side: 'left', mean: 77, sd: 35 },
      ]),
      ...normTable({ kind: 'mean', position: copiedMeans, tag: 'V2' }, [
        {
          group: 'state-level athletes',
          side: 'right',
          population: 'state-level athletes',
          mean: 104,
          source: 'evans2007',
        },
        {
          group: 'state-level athletes',
          side: 'left',
          population: 'state-level athletes',
          mean: 103,
          source: 'evans2007',
        },
        {
          group: 'general adults',
          side: 'right',
          population: 'general adults',
          mean: 54,
          source: 'anderson2014',
        },
        {
          group: 'general adults',
          side: 'left',
          population: 'general adults',
          mean: 55,
          source: 'anderson2014',
        },
      ]),
    ],
    noNormWhy: "no norm fits this client's sex and age and this way of testing",
    notes: [
      { text: 'The shoulder tires as much as the side of the trunk.', sources: ['juan-recio2022'] },
      {
        text: 'The copied rule that right and left must lie within 5 % is far inside the error and is not used.',
        sources: ['mcgill1999'],
      },
      { text: 'Heavy or broad people hold for less time.', sources: ['juan-recio2025'] },
      { text: 'Side to extensor time was about 0.65 in men and 0.39 in women.', sources: ['mcgill1999'] },
    ],
    sources: ['mcgill1999', 'juan-recio2022'],
  },
} as const satisfies Record<string, TestDefinition>;
