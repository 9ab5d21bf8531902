/** The part of the body, or the kind of skill, a target belongs to; at most one target a region is chosen (evidence base 3.8). */
export type Region =
  | 'balance'
  | 'foot'
  | 'ankle'
  | 'calf'
  | 'knee'
  | 'thigh'
  | 'hip'
  | 'trunk'
  | 'shoulder'
  | 'leg'
  | 'technique';

type TargetDefinition = { readonly name: string; readonly plainName: string; readonly region: Region };

/** What can be trained: a finding names one, an exercise lists those it serves. */
export const TARGETS = {
  'single-leg-balance': { name: 'Single-leg balance', plainName: 'balance on one leg', region: 'balance' },
  'reach-control': { name: 'Reach balance', plainName: 'balance while reaching', region: 'balance' },
  'ankle-dorsiflexion': { name: 'Ankle dorsiflexion range', plainName: 'ankle bend', region: 'ankle' },
  'calf-strength': { name: 'Calf strength endurance', plainName: 'calf strength', region: 'calf' },
  'soleus-strength': { name: 'Soleus strength', plainName: 'deep calf strength', region: 'calf' },
  'tibialis-posterior-strength': {
    name: 'Tibialis posterior strength',
    plainName: 'arch strength',
    region: 'foot',
  },
  'hip-abductor-strength': {
    name: 'Hip abductor strength',
    plainName: 'side-of-hip strength',
    region: 'hip',
  },
  'hip-extensor-strength': { name: 'Hip extensor strength', plainName: 'buttock strength', region: 'hip' },
  'hip-rotator-strength': {
    name: 'Hip external rotator strength',
    plainName: 'deep hip strength',
    region: 'hip',
  },
  'adductor-strength': { name: 'Hip adductor strength', plainName: 'inner-thigh strength', region: 'hip' },
  'hip-flexor-strength': { name: 'Hip flexor strength', plainName: 'knee-lift strength', region: 'hip' },
  'hip-flexor-length': { name: 'Hip flexor length', plainName: 'front-of-hip stretch', region: 'hip' },
  'hip-rotation-range': { name: 'Hip rotation range', plainName: 'hip turn', region: 'hip' },
  'quadriceps-strength': {
    name: 'Quadriceps strength',
    plainName: 'front-of-thigh strength',
    region: 'knee',
  },
  'single-leg-control': { name: 'Single-leg control', plainName: 'knee and hip control', region: 'knee' },
  'quadriceps-length': {
    name: 'Rectus femoris length',
    plainName: 'front-of-thigh stretch',
    region: 'thigh',
  },
  'hamstring-strength': { name: 'Hamstring strength', plainName: 'back-of-thigh strength', region: 'thigh' },
  'hamstring-length': { name: 'Hamstring length', plainName: 'back-of-thigh stretch', region: 'thigh' },
  'lateral-trunk-endurance': {
    name: 'Lateral trunk endurance',
    plainName: 'side-of-body strength',
    region: 'trunk',
  },
  'front-trunk-endurance': { name: 'Front trunk endurance', plainName: 'tummy strength', region: 'trunk' },
  'back-trunk-endurance': { name: 'Back trunk endurance', plainName: 'back strength', region: 'trunk' },
  'latissimus-length': { name: 'Latissimus length', plainName: 'overhead reach', region: 'shoulder' },
  'landing-control': { name: 'Hop power and landing', plainName: 'hopping and landing', region: 'leg' },
  'arm-drive': { name: 'Arm drive', plainName: 'arm swing', region: 'technique' },
  'hip-drive': { name: 'Hip drive', plainName: 'knee drive when running', region: 'technique' },
  'heel-lift': { name: 'Heel lift', plainName: 'heel lift when running', region: 'technique' },
  cadence: { name: 'Cadence', plainName: 'step rate', region: 'technique' },
  'general-strength': {
    name: 'General strength and mobility',
    plainName: 'all-round strength',
    region: 'leg',
  },
} as const satisfies Record<string, TargetDefinition>;

export type Target = keyof typeof TARGETS;
