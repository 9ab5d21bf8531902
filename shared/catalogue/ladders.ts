import type { Equipment } from './exercise';
import type { ExerciseId } from './exercises';
import { type Ladder, type LadderRule, RULE_LADDERS } from './rule-ladders';
import type { Target } from './target';

/** How a target is trained whichever rule named it; `rules` are those that may. */
export type TargetLadder = Ladder & { readonly rules: readonly [LadderRule, ...LadderRule[]] };

/**
 * The ladder of each target. Where two rules name one target, the first family starts as low as the easier rule does
 * and the dose is that of the later rule; `RULE_LADDERS` keeps each rule's own.
 */
export const LADDERS: Readonly<Record<Target, TargetLadder>> = {
  'single-leg-balance': {
    ...RULE_LADDERS.R02,
    rules: ['R01', 'R02'],
    families: [
      ['bal-tandem', 'bal-sl-stance', 'bal-sl-headturn', 'bal-sl-eyesclosed'],
      ['act-short-foot'],
      ['act-side-abduction'],
    ],
  },
  'reach-control': {
    ...RULE_LADDERS.R04,
    rules: ['R03', 'R04'],
    families: [...RULE_LADDERS.R03.families, ...RULE_LADDERS.R04.families],
    note: 'A short forward reach: taps and step-downs first, and ankle range before both. A short reach behind: the hinge first.',
  },
  'ankle-dorsiflexion': { ...RULE_LADDERS.R05, rules: ['R05'] },
  'calf-strength': { ...RULE_LADDERS.R06, rules: ['R06'] },
  'soleus-strength': { ...RULE_LADDERS.R07, rules: ['R07'] },
  'tibialis-posterior-strength': { ...RULE_LADDERS.R08, rules: ['R08'] },
  'hip-abductor-strength': { ...RULE_LADDERS.R09, rules: ['R09', 'R27'] },
  'hip-extensor-strength': { ...RULE_LADDERS.R10, rules: ['R10'] },
  'hip-rotator-strength': { ...RULE_LADDERS.R11, rules: ['R11'] },
  'adductor-strength': { ...RULE_LADDERS.R12, rules: ['R12'] },
  'hip-flexor-strength': { ...RULE_LADDERS.R19, rules: ['R19'] },
  'hip-flexor-length': { ...RULE_LADDERS.R15, rules: ['R15'] },
  'hip-rotation-range': { ...RULE_LADDERS.R18, rules: ['R18'] },
  'quadriceps-strength': { ...RULE_LADDERS.R13, rules: ['R13'] },
  'single-leg-control': { ...RULE_LADDERS.R23, rules: ['R23'] },
  'quadriceps-length': { ...RULE_LADDERS.R16, rules: ['R16'] },
  'hamstring-strength': { ...RULE_LADDERS.R14, rules: ['R14'] },
  'hamstring-length': { ...RULE_LADDERS.R17, rules: ['R17'] },
  'lateral-trunk-endurance': { ...RULE_LADDERS.R20, rules: ['R20'] },
  'front-trunk-endurance': { ...RULE_LADDERS.R21, rules: ['R21'] },
  'back-trunk-endurance': { ...RULE_LADDERS.R22, rules: ['R22'] },
  'latissimus-length': { ...RULE_LADDERS.R25, rules: ['R25'] },
  'landing-control': { ...RULE_LADDERS.R24, rules: ['R24'] },
  'arm-drive': {
    ...RULE_LADDERS.R25,
    rules: ['R25'],
    families: [
      ['tec-arm-drive-seated', 'tec-arm-drive-run'],
      ['mob-open-book'],
      ['str-row-band', 'str-pulldown-band'],
      ['mob-lat-childpose', 'mob-lat-wall-slide'],
    ],
  },
  'hip-drive': {
    ...RULE_LADDERS.R19,
    rules: ['R19'],
    families: [
      ['tec-hip-drive-march', 'tec-hip-drive-skip'],
      ['act-seated-hipflexor', 'str-hipflexor-march', 'str-hipflexor-iso'],
    ],
    doses: [{ daysPerWeek: { from: 2, to: 2 }, tag: 'P', sources: ['plumbline-default'] }],
    note: 'The holds on three days a week.',
  },
  'heel-lift': { ...RULE_LADDERS.R26, rules: ['R26'] },
  cadence: {
    ...RULE_LADDERS.R27,
    rules: ['R27'],
    families: [['tec-cadence-5']],
    // The library's days for this drill; the three of R27 are for the hip families.
    doses: [{ daysPerWeek: { from: 2, to: 2 }, inEasyRun: true, tag: 'P', sources: ['plumbline-default'] }],
    bias: 'none',
  },
  'general-strength': { ...RULE_LADDERS.R29, rules: ['R29'] },
};

/** Targets that cannot be trained with a wall, a mat, a chair, tape and open ground alone, and what that costs. */
export const NEEDS_EQUIPMENT: Readonly<
  Partial<Record<Target, { readonly needs: Equipment; readonly why: string }>>
> = {
  'hamstring-length': {
    needs: 'strap',
    why: 'The lying stretch needs something to pull the foot with; a belt or a long towel will do.',
  },
  'adductor-strength': {
    needs: 'bench',
    why: 'Without a bench or a firm sofa edge only the rock-back is left, which is mobility, not strength.',
  },
  cadence: {
    needs: 'metronome',
    why: 'The steps need a beat to follow; a free phone app will do.',
  },
};

/** What an empty programme starts a tile with, by how strong the client is; an empty list is a tile with nothing that hard. */
export type Tile = {
  readonly name: string;
  readonly plainName: string;
  readonly targets: readonly [Target, ...Target[]];
  readonly level1: readonly [ExerciseId, ...ExerciseId[]];
  readonly level3: readonly [ExerciseId, ...ExerciseId[]];
  readonly level4: readonly ExerciseId[];
  /** One of the four often forgotten muscles, always shown, tested or not. */
  readonly always?: true;
};

/** The finding tiles and their first exercises (evidence base 4.3, defaults of this product). Some entries are a level below their column. */
export const TILES = {
  balance: {
    name: 'Balance',
    plainName: 'balance',
    targets: ['single-leg-balance'],
    level1: ['bal-tandem'],
    level3: ['bal-sl-eyesclosed'],
    level4: ['ply-hop-stick'],
  },
  'ankle-range': {
    name: 'Ankle range',
    plainName: 'ankle bend',
    targets: ['ankle-dorsiflexion'],
    level1: ['mob-ankle-wall-rock'],
    level3: ['str-heel-raise-step'],
    level4: ['str-heel-raise-load'],
  },
  gastrocnemius: {
    name: 'Gastrocnemius',
    plainName: 'calf',
    targets: ['calf-strength'],
    level1: ['str-heel-raise-double'],
    level3: ['str-heel-raise-step'],
    level4: ['str-heel-raise-load'],
  },
  soleus: {
    name: 'Soleus',
    plainName: 'deep calf',
    targets: ['soleus-strength'],
    level1: ['str-soleus-seated'],
    level3: ['str-soleus-single'],
    level4: ['str-soleus-load'],
    always: true,
  },
  'tibialis-posterior': {
    name: 'Tibialis posterior',
    plainName: 'arch of the foot',
    targets: ['tibialis-posterior-strength'],
    level1: ['act-short-foot'],
    level3: ['str-tibpost-ball'],
    level4: ['str-tibpost-single'],
    always: true,
  },
  iliopsoas: {
    name: 'Iliopsoas',
    plainName: 'knee lift',
    targets: ['hip-flexor-strength', 'hip-drive'],
    level1: ['act-seated-hipflexor'],
    level3: ['str-hipflexor-iso'],
    level4: ['tec-hip-drive-skip'],
    always: true,
  },
  latissimus: {
    name: 'Latissimus and arm swing',
    plainName: 'overhead reach and arm swing',
    targets: ['latissimus-length', 'arm-drive'],
    level1: ['mob-lat-childpose', 'str-row-band'],
    level3: ['str-pulldown-band'],
    level4: ['tec-arm-drive-run'],
    always: true,
  },
  'hip-abductors': {
    name: 'Hip abductors',
    plainName: 'side of the hip',
    targets: ['hip-abductor-strength'],
    level1: ['act-clamshell'],
    level3: ['act-band-sidestep'],
    level4: ['core-side-plank-leg'],
  },
  'gluteus-maximus': {
    name: 'Gluteus maximus',
    plainName: 'buttock',
    targets: ['hip-extensor-strength'],
    level1: ['act-glute-bridge'],
    level3: ['str-sl-bridge'],
    level4: ['str-rdl-single'],
  },
  hamstrings: {
    name: 'Hamstrings',
    plainName: 'back of the thigh',
    targets: ['hamstring-strength', 'hamstring-length'],
    level1: ['mob-hamstring-strap'],
    level3: ['str-ham-slide'],
    level4: ['str-nordic-assist'],
  },
  quadriceps: {
    name: 'Quadriceps',
    plainName: 'front of the thigh',
    targets: ['quadriceps-strength'],
    level1: ['str-wall-sit', 'str-squat-box'],
    level3: ['str-lat-step-down'],
    level4: ['str-rfe-split-squat'],
  },
  adductors: {
    name: 'Adductors',
    plainName: 'inner thigh',
    targets: ['adductor-strength'],
    level1: ['mob-adductor-rockback'],
    level3: ['core-copenhagen-short'],
    level4: ['core-copenhagen-long'],
  },
  'trunk-side': {
    name: 'Trunk, side',
    plainName: 'side of the body',
    targets: ['lateral-trunk-endurance'],
    level1: ['core-side-plank-knee'],
    level3: ['core-side-plank'],
    level4: ['core-side-plank-leg'],
  },
  'trunk-front': {
    name: 'Trunk, front',
    plainName: 'tummy',
    targets: ['front-trunk-endurance'],
    level1: ['core-curl-up'],
    level3: ['core-front-plank'],
    level4: ['core-side-plank-leg'],
  },
  'trunk-back': {
    name: 'Trunk, back',
    plainName: 'back',
    targets: ['back-trunk-endurance'],
    level1: ['act-bird-dog'],
    level3: ['core-back-ext-bench'],
    level4: [],
  },
  spring: {
    name: 'Spring',
    plainName: 'bounce',
    targets: ['landing-control', 'calf-strength'],
    level1: ['str-heel-raise-double'],
    level3: ['ply-line-hop'],
    level4: ['ply-pogo-single', 'ply-bound'],
  },
} as const satisfies Record<string, Tile>;
