import type { TestDefinition } from '../test';
import { normTable } from './norm-table';
import { barefoot } from './stops';

const springer = {
  kind: 'mean',
  source: 'springer2007',
  n: 549,
  population: 'adults at a hospital in the USA, best of three trials',
  ruleSet: 'strict',
} as const;

/** Skewed and stopped at 45 s: bands only, never a z-score. */
const band = {
  allowed: true,
  placing: { by: 'share-of-mean', lowBelowShareOfMean: 0.5, priorityBelow: 10 },
  tag: 'P',
} as const;
const bandOver70 = {
  allowed: true,
  placing: { by: 'share-of-mean', lowBelowShareOfMean: 0.5 },
  tag: 'P',
} as const;

const springerOpen = [
  ...normTable({ ...springer, position: band, tag: 'M', sex: 'female' }, [
    { group: 'women 18-39', ages: { min: 18, max: 39 }, mean: 45.1, sd: 0.1 },
    { group: 'women 40-49', ages: { min: 40, max: 49 }, mean: 42.1, sd: 9.5 },
    { group: 'women 50-59', ages: { min: 50, max: 59 }, mean: 40.9, sd: 10.0 },
  ]),
  ...normTable({ ...springer, position: band, tag: 'V2', sex: 'female' }, [
    { group: 'women 60-69', ages: { min: 60, max: 69 }, mean: 30.4, sd: 16.4 },
  ]),
  ...normTable({ ...springer, position: bandOver70, tag: 'M', sex: 'female' }, [
    { group: 'women 70-79', ages: { min: 70, max: 79 }, mean: 16.7, sd: 15.0 },
  ]),
  ...normTable({ ...springer, position: bandOver70, tag: 'V2', sex: 'female' }, [
    { group: 'women 80-99', ages: { min: 80, max: 99 }, mean: 10.6, sd: 13.2 },
  ]),
  ...normTable({ ...springer, position: band, tag: 'M', sex: 'male' }, [
    { group: 'men 18-39', ages: { min: 18, max: 39 }, mean: 44.4, sd: 4.1 },
    { group: 'men 40-49', ages: { min: 40, max: 49 }, mean: 41.6, sd: 10.2 },
    { group: 'men 50-59', ages: { min: 50, max: 59 }, mean: 41.5, sd: 10.5 },
    { group: 'men 60-69', ages: { min: 60, max: 69 }, mean: 33.8, sd: 16.0 },
  ]),
  ...normTable({ ...springer, position: bandOver70, tag: 'M', sex: 'male' }, [
    { group: 'men 70-79', ages: { min: 70, max: 79 }, mean: 25.9, sd: 18.1 },
    { group: 'men 80-99', ages: { min: 80, max: 99 }, mean: 8.7, sd: 12.6 },
  ]),
  // No sex effect (Springer 2007, abstract), so everybody fits these when sex is not given.
  ...normTable({ ...springer, position: band, tag: 'M' }, [
    { group: 'all 18-39', ages: { min: 18, max: 39 }, mean: 44.7, sd: 3.1 },
    { group: 'all 40-49', ages: { min: 40, max: 49 }, mean: 41.9, sd: 9.9 },
    { group: 'all 50-59', ages: { min: 50, max: 59 }, mean: 41.2, sd: 10.2 },
    { group: 'all 60-69', ages: { min: 60, max: 69 }, mean: 32.1, sd: 16.2 },
  ]),
  ...normTable({ ...springer, position: bandOver70, tag: 'M' }, [
    { group: 'all 70-79', ages: { min: 70, max: 79 }, mean: 21.5, sd: 17.3 },
    { group: 'all 80-99', ages: { min: 80, max: 99 }, mean: 9.4, sd: 12.8 },
  ]),
] as const;

const meanOfThree = {
  ...springer,
  population: 'adults at a hospital in the USA, mean of three trials',
  position: {
    allowed: false,
    why: 'these are means of three trials and the score here is the best of three',
  },
} as const;

const springerOpenMeans = [
  ...normTable({ ...meanOfThree, tag: 'V2' }, [
    { group: 'all 18-39, mean of three', ages: { min: 18, max: 39 }, mean: 43.3, sd: 5.1 },
  ]),
  ...normTable({ ...meanOfThree, tag: 'M' }, [
    { group: 'all 40-49, mean of three', ages: { min: 40, max: 49 }, mean: 40.3, sd: 10.8 },
    { group: 'all 50-59, mean of three', ages: { min: 50, max: 59 }, mean: 37.0, sd: 12.6 },
    { group: 'all 60-69, mean of three', ages: { min: 60, max: 69 }, mean: 26.9, sd: 16.6 },
    { group: 'all 70-79, mean of three', ages: { min: 70, max: 79 }, mean: 15.0, sd: 13.9 },
    { group: 'all 80-99, mean of three', ages: { min: 80, max: 99 }, mean: 6.2, sd: 9.3 },
  ]),
] as const;

const meanOnly = {
  allowed: false,
  why: 'only group means are known, and people in a group differ by about as much as its mean',
} as const;

const springerClosed = [
  ...normTable({ ...springer, position: meanOnly, tag: 'V2', sex: 'female' }, [
    { group: 'women 18-39', ages: { min: 18, max: 39 }, mean: 13.1 },
    { group: 'women 40-49', ages: { min: 40, max: 49 }, mean: 13.5 },
    { group: 'women 50-59', ages: { min: 50, max: 59 }, mean: 7.9 },
    { group: 'women 60-69', ages: { min: 60, max: 69 }, mean: 3.6 },
    { group: 'women 70-79', ages: { min: 70, max: 79 }, mean: 3.7 },
    { group: 'women 80-99', ages: { min: 80, max: 99 }, mean: 2.1 },
  ]),
  ...normTable({ ...springer, position: meanOnly, tag: 'V2', sex: 'male' }, [
    { group: 'men 18-39', ages: { min: 18, max: 39 }, mean: 16.9 },
    { group: 'men 40-49', ages: { min: 40, max: 49 }, mean: 12.0 },
    { group: 'men 50-59', ages: { min: 50, max: 59 }, mean: 8.6 },
    { group: 'men 60-69', ages: { min: 60, max: 69 }, mean: 5.1 },
    { group: 'men 70-79', ages: { min: 70, max: 79 }, mean: 2.6 },
    { group: 'men 80-99', ages: { min: 80, max: 99 }, mean: 1.8 },
  ]),
  ...normTable({ ...meanOfThree, tag: 'M' }, [
    { group: 'all 18-39, mean of three', ages: { min: 18, max: 39 }, mean: 9.4, sd: 9.4 },
    { group: 'all 40-49, mean of three', ages: { min: 40, max: 49 }, mean: 7.3, sd: 7.0 },
    { group: 'all 50-59, mean of three', ages: { min: 50, max: 59 }, mean: 4.8, sd: 4.8 },
    { group: 'all 60-69, mean of three', ages: { min: 60, max: 69 }, mean: 2.8, sd: 2.2 },
    { group: 'all 70-79, mean of three', ages: { min: 70, max: 79 }, mean: 2.0, sd: 1.6 },
    { group: 'all 80-99, mean of three', ages: { min: 80, max: 99 }, mean: 1.3, sd: 0.6 },
  ]),
] as const;

/** Scored leniently and stopped at 30 s: about twice the strict times. */
const bohannonClosed = normTable(
  {
    kind: 'mean',
    source: 'bohannon1984',
    population: 'healthy adults, lenient scoring, stopped at 30 s',
    ruleSet: 'lenient',
    position: meanOnly,
    tag: 'V2',
  },
  [
    { group: 'all 20-29', ages: { min: 20, max: 29 }, mean: 28.8 },
    { group: 'all 30-39', ages: { min: 30, max: 39 }, mean: 27.8 },
    { group: 'all 40-49', ages: { min: 40, max: 49 }, mean: 24.2 },
    { group: 'all 50-59', ages: { min: 50, max: 59 }, mean: 21.0 },
    { group: 'all 60-69', ages: { min: 60, max: 69 }, mean: 10.2 },
    { group: 'all 70-79', ages: { min: 70, max: 79 }, mean: 4.3 },
  ],
);

/** Standing still on one leg. */
export const balanceTests = {
  'sls-eo': {
    card: 'T01',
    name: 'Single-leg stance, eyes open',
    plainName: 'standing on one leg',
    subject: 'leg',
    verb: 'balances',
    poorer: 'less',
    construct: 'Static balance with sight',
    kind: 'balance',
    region: 'balance',
    loads: ['balance', 'foot', 'ankle', 'hip'],
    capture: 'timer',
    unit: 's',
    sides: 'paired',
    sideIs: 'the leg stood on',
    sideOrder: { trials: 'alternate', first: 'swaps-each-visit' },
    better: 'higher',
    combine: { how: 'best', of: 3 },
    practiceTrials: 0,
    askForOneMoreWhen: {
      spreadOver: 16.6,
      as: 'unit',
      between: 'two-best',
      basis: 'The smallest real change (mdc95) of the test: two trials should lie closer than two visits.',
      tag: 'P',
      sources: ['plumbline-default'],
    },
    cap: 45,
    plausible: { min: 1, max: 45 },
    hard: { min: 0, max: 60 },
    decimals: 1,
    error: { kind: 'sem', sem: 6, tag: 'P', sources: ['plumbline-default'] },
    asymmetry: { metric: 'absolute', delta: 10, tag: 'P', sources: ['plumbline-default'] },
    grade: { norm: 'B', asymmetry: 'C' },
    kit: [],
    minutes: 2.5,
    protocol: {
      position: 'Barefoot on a firm, level floor, arms crossed on the chest, eyes on a mark straight ahead.',
      start: 'The clock starts as the other foot leaves the floor.',
      instructions: [
        'Cross your arms and look at the mark.',
        'Lift one foot to about the height of the other ankle, without resting it on the leg.',
        'Stay as still as you can.',
        'Take turns: one trial on each leg, three rounds.',
      ],
      endsWhen: [
        'An arm leaves the chest.',
        'The free foot touches the floor or the standing leg.',
        'The standing foot shifts or hops.',
        '45 s are reached; that side needs no further trial.',
      ],
      testerFaults: [
        'Starting the clock before the foot is off the floor.',
        'Letting the free leg hook round the standing leg.',
        'Talking to the client during the hold.',
        'Doing all trials of one leg first, so that tiredness falls on one side.',
      ],
      restSeconds: 30,
      sayToClient: 'Stand on one leg and keep as still as you can.',
    },
    observations: [
      { id: 'trunk-lean', name: 'Trunk leans' },
      { id: 'foot-touch', name: 'Free foot touched' },
      { id: 'arms-move', name: 'Arms left the chest' },
      { id: 'foot-shift', name: 'Standing foot shifted' },
      { id: 'wobble', name: 'Wobbles' },
      { id: 'toe-claw', name: 'Toes claw the floor' },
      { id: 'hip-hitch', name: 'Pelvis tilts' },
    ],
    ruleSets: [
      {
        id: 'stance',
        name: 'How strict',
        options: [
          { id: 'strict', name: 'Strict: any touch ends it', normsApply: true },
          { id: 'lenient', name: 'Lenient: the free foot may touch the leg', normsApply: false },
        ],
      },
    ],
    stopsFor: barefoot,
    norms: [...springerOpen, ...springerOpenMeans],
    noNormWhy: "no norm fits this client's sex and age and this way of testing",
    notes: [
      {
        text: 'Under 60 most people reach 45 s: a full score says that no problem was seen, and nothing more.',
        sources: ['springer2007'],
      },
      {
        text: 'Healthy adults show no average difference between their legs, and nobody has published a cut-off for one.',
        sources: ['bohannon1984'],
      },
      {
        text: 'Raters agree on the stopwatch almost perfectly; how much a person changes from day to day is not known for young adults, so the error is our own default.',
        sources: ['plumbline-default'],
      },
      {
        text: 'Under 10 s before the age of 70 comes before every other target.',
        sources: ['plumbline-default', 'coach-opinion-balance'],
      },
    ],
    sources: ['springer2007'],
  },
  'sls-ec': {
    card: 'T02',
    name: 'Single-leg stance, eyes closed',
    plainName: 'standing on one leg, eyes shut',
    subject: 'leg',
    verb: 'balances',
    poorer: 'less',
    construct: 'Static balance without sight',
    kind: 'balance',
    region: 'balance',
    loads: ['balance', 'foot', 'ankle', 'hip'],
    capture: 'timer',
    unit: 's',
    sides: 'paired',
    sideIs: 'the leg stood on',
    sideOrder: { trials: 'alternate', first: 'swaps-each-visit' },
    better: 'higher',
    combine: { how: 'best', of: 3 },
    practiceTrials: 0,
    askForOneMoreWhen: {
      spreadOver: 13.9,
      as: 'unit',
      between: 'two-best',
      basis: 'The smallest real change (mdc95) of the test: two trials should lie closer than two visits.',
      tag: 'P',
      sources: ['plumbline-default'],
    },
    cap: 45,
    plausible: { min: 0.5, max: 45 },
    hard: { min: 0, max: 60 },
    decimals: 1,
    error: { kind: 'sem', sem: 5, tag: 'P', sources: ['plumbline-default'] },
    asymmetry: { metric: 'absolute', delta: 8, tag: 'P', sources: ['plumbline-default'] },
    grade: { norm: 'B', asymmetry: 'C' },
    kit: [],
    minutes: 2.5,
    protocol: {
      position: 'Barefoot on a firm, level floor, arms crossed on the chest, a spotter within reach.',
      start: 'Steady first on one leg; the clock starts as the eyes close.',
      instructions: [
        'Cross your arms and find your balance on one leg.',
        'Close your eyes when you feel steady.',
        'Stay as still as you can and keep them shut.',
        'Take turns: one trial on each leg, three rounds.',
      ],
      endsWhen: [
        'The eyes open.',
        'An arm leaves the chest.',
        'The free foot touches the floor or the standing leg.',
        'The standing foot shifts or hops.',
        '45 s are reached.',
      ],
      testerFaults: [
        'Standing too far away to catch a fall.',
        'Counting from the lift of the foot instead of from the closing of the eyes.',
        'Missing that the eyes opened.',
        'Mixing strict and lenient scoring between visits.',
      ],
      restSeconds: 30,
      sayToClient: 'Stand on one leg, shut your eyes when you are steady, and hold on.',
    },
    observations: [
      { id: 'trunk-lean', name: 'Trunk leans' },
      { id: 'foot-touch', name: 'Free foot touched' },
      { id: 'arms-move', name: 'Arms left the chest' },
      { id: 'foot-shift', name: 'Standing foot shifted' },
      { id: 'wobble', name: 'Wobbles' },
      { id: 'toe-claw', name: 'Toes claw the floor' },
    ],
    ruleSets: [
      {
        id: 'stance',
        name: 'How strict',
        options: [
          { id: 'strict', name: 'Strict: any touch ends it', normsApply: true },
          {
            id: 'lenient',
            name: 'Lenient: the free foot may touch the leg, stopped at 30 s',
            normsApply: true,
            cap: 30,
          },
        ],
      },
    ],
    stopsFor: [...barefoot, 'RF17', 'RF21', 'VERTIGO', 'BALRISK'],
    norms: [...springerClosed, ...bohannonClosed],
    noNormWhy: "no norm fits this client's sex and age and this way of testing",
    notes: [
      {
        text: 'Scoring rules matter: lenient rules give about twice the times of strict ones, so the rule is kept with the score.',
        sources: ['bohannon1984', 'springer2007'],
      },
      {
        text: 'People differ a lot here: the spread is about 13 s under 50, 8 s in the fifties and 5 s in the sixties (from memory).',
        sources: ['springer2007'],
      },
      {
        text: 'The error from day to day is our own default; none is published for young adults.',
        sources: ['plumbline-default'],
      },
    ],
    sources: ['springer2007'],
  },
} as const satisfies Record<string, TestDefinition>;
