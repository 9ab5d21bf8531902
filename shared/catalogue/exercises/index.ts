import type { ExerciseDefinition } from '../exercise';
import { ankleAndFootExercises } from './ankle-and-foot';
import { backOfThighExercises } from './back-of-thigh';
import { balanceExercises } from './balance';
import { calfExercises } from './calf';
import { deepCalfExercises } from './deep-calf';
import { hipBackExercises } from './hip-back';
import { hipFrontExercises } from './hip-front';
import { hipSideExercises } from './hip-side';
import { innerThighExercises } from './inner-thigh';
import { jumpingExercises } from './jumping';
import { kneeExercises } from './knee';
import { runningExercises } from './running';
import { shoulderExercises } from './shoulder';
import { trunkExercises } from './trunk';
import { trunkSideExercises } from './trunk-side';

/** The exercise library, in the order it is browsed. An id is a promise: retire an entry, never reuse its id. */
export const EXERCISES = {
  'mob-ankle-wall-rock': ankleAndFootExercises['mob-ankle-wall-rock'],
  'mob-ankle-band-glide': ankleAndFootExercises['mob-ankle-band-glide'],
  'mob-calf-straight-stretch': calfExercises['mob-calf-straight-stretch'],
  'mob-soleus-bent-stretch': calfExercises['mob-soleus-bent-stretch'],
  'mob-hipflexor-halfkneel': hipFrontExercises['mob-hipflexor-halfkneel'],
  'mob-couch-stretch': hipFrontExercises['mob-couch-stretch'],
  'mob-hamstring-strap': backOfThighExercises['mob-hamstring-strap'],
  'mob-hip-ir-drop': hipFrontExercises['mob-hip-ir-drop'],
  'mob-adductor-rockback': innerThighExercises['mob-adductor-rockback'],
  'mob-open-book': trunkExercises['mob-open-book'],
  'mob-lat-childpose': shoulderExercises['mob-lat-childpose'],
  'mob-lat-wall-slide': shoulderExercises['mob-lat-wall-slide'],
  'bal-tandem': balanceExercises['bal-tandem'],
  'bal-sl-stance': balanceExercises['bal-sl-stance'],
  'bal-sl-headturn': balanceExercises['bal-sl-headturn'],
  'bal-sl-eyesclosed': balanceExercises['bal-sl-eyesclosed'],
  'bal-sl-foam': balanceExercises['bal-sl-foam'],
  'bal-y-reach': balanceExercises['bal-y-reach'],
  'bal-sl-rdl-reach': balanceExercises['bal-sl-rdl-reach'],
  'act-short-foot': ankleAndFootExercises['act-short-foot'],
  'act-band-inversion': ankleAndFootExercises['act-band-inversion'],
  'act-clamshell': hipSideExercises['act-clamshell'],
  'act-side-abduction': hipSideExercises['act-side-abduction'],
  'act-hip-hitch': hipSideExercises['act-hip-hitch'],
  'act-band-sidestep': hipSideExercises['act-band-sidestep'],
  'act-glute-bridge': hipBackExercises['act-glute-bridge'],
  'act-bridge-march': hipBackExercises['act-bridge-march'],
  'act-bird-dog': trunkExercises['act-bird-dog'],
  'act-dead-bug': trunkExercises['act-dead-bug'],
  'act-seated-hipflexor': hipFrontExercises['act-seated-hipflexor'],
  'core-curl-up': trunkExercises['core-curl-up'],
  'core-front-plank': trunkExercises['core-front-plank'],
  'core-side-plank-knee': trunkSideExercises['core-side-plank-knee'],
  'core-side-plank': trunkSideExercises['core-side-plank'],
  'core-side-plank-leg': trunkSideExercises['core-side-plank-leg'],
  'core-back-ext-floor': trunkExercises['core-back-ext-floor'],
  'core-back-ext-bench': trunkExercises['core-back-ext-bench'],
  'core-copenhagen-short': innerThighExercises['core-copenhagen-short'],
  'core-copenhagen-long': innerThighExercises['core-copenhagen-long'],
  'str-heel-raise-double': calfExercises['str-heel-raise-double'],
  'str-heel-raise-single': calfExercises['str-heel-raise-single'],
  'str-heel-raise-step': calfExercises['str-heel-raise-step'],
  'str-heel-raise-load': calfExercises['str-heel-raise-load'],
  'str-soleus-seated': deepCalfExercises['str-soleus-seated'],
  'str-soleus-wall': deepCalfExercises['str-soleus-wall'],
  'str-soleus-single': deepCalfExercises['str-soleus-single'],
  'str-soleus-load': deepCalfExercises['str-soleus-load'],
  'str-tibpost-ball': ankleAndFootExercises['str-tibpost-ball'],
  'str-tibpost-single': ankleAndFootExercises['str-tibpost-single'],
  'str-wall-sit': kneeExercises['str-wall-sit'],
  'str-wall-sit-single': kneeExercises['str-wall-sit-single'],
  'str-squat-box': kneeExercises['str-squat-box'],
  'str-split-squat': kneeExercises['str-split-squat'],
  'str-rfe-split-squat': kneeExercises['str-rfe-split-squat'],
  'str-step-up': kneeExercises['str-step-up'],
  'str-lat-step-down': kneeExercises['str-lat-step-down'],
  'str-sl-squat-box': kneeExercises['str-sl-squat-box'],
  'str-sl-bridge': hipBackExercises['str-sl-bridge'],
  'str-ham-bridge-long': backOfThighExercises['str-ham-bridge-long'],
  'str-ham-slide': backOfThighExercises['str-ham-slide'],
  'str-nordic-assist': backOfThighExercises['str-nordic-assist'],
  'str-rdl-double': hipBackExercises['str-rdl-double'],
  'str-rdl-single': hipBackExercises['str-rdl-single'],
  'str-hipflexor-march': hipFrontExercises['str-hipflexor-march'],
  'str-hipflexor-iso': hipFrontExercises['str-hipflexor-iso'],
  'str-row-band': shoulderExercises['str-row-band'],
  'str-pulldown-band': shoulderExercises['str-pulldown-band'],
  'ply-pogo-double': jumpingExercises['ply-pogo-double'],
  'ply-line-hop': jumpingExercises['ply-line-hop'],
  'ply-pogo-single': jumpingExercises['ply-pogo-single'],
  'ply-hop-stick': jumpingExercises['ply-hop-stick'],
  'ply-bound': jumpingExercises['ply-bound'],
  'tec-arm-drive-seated': runningExercises['tec-arm-drive-seated'],
  'tec-arm-drive-run': runningExercises['tec-arm-drive-run'],
  'tec-hip-drive-march': runningExercises['tec-hip-drive-march'],
  'tec-hip-drive-skip': runningExercises['tec-hip-drive-skip'],
  'tec-heel-lift-400': runningExercises['tec-heel-lift-400'],
  'tec-heel-lift-800': runningExercises['tec-heel-lift-800'],
  'tec-cadence-5': runningExercises['tec-cadence-5'],
  'tec-strides': runningExercises['tec-strides'],
} as const satisfies Record<string, ExerciseDefinition>;

export type ExerciseId = keyof typeof EXERCISES;

/** Every exercise id, in the order of the library. */
export const EXERCISE_IDS = Object.keys(EXERCISES) as readonly ExerciseId[];

/** A library entry whose links are known to lead somewhere. */
export type Exercise = ExerciseDefinition & {
  readonly regress: ExerciseId | null;
  readonly progress: ExerciseId | null;
};

/** The library entry of an id. A regress or progress link to an exercise that does not exist fails to compile here. */
export const exerciseOf = (id: ExerciseId): Exercise => EXERCISES[id];
