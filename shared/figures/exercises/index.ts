import type { ExerciseId } from '../../catalogue/exercises';
import type { Movement } from '../movement';
import { ankleAndFootFigures } from './ankle-and-foot';
import { backOfThighFigures } from './back-of-thigh';
import { balanceFigures } from './balance';
import { calfFigures } from './calf';
import { deepCalfFigures } from './deep-calf';
import { hipBackFigures } from './hip-back';
import { hipFrontFigures } from './hip-front';
import { hipSideFigures } from './hip-side';
import { innerThighFigures } from './inner-thigh';
import { jumpingFigures } from './jumping';
import { kneeFigures } from './knee';
import { runningFigures } from './running';
import { shoulderFigures } from './shoulder';
import { trunkFigures } from './trunk';
import { trunkSideFigures } from './trunk-side';

/** The movement of every exercise of the library, as it is drawn. */
export const EXERCISE_MOVEMENTS: Readonly<Record<ExerciseId, Movement>> = {
  ...ankleAndFootFigures,
  ...calfFigures,
  ...deepCalfFigures,
  ...hipFrontFigures,
  ...backOfThighFigures,
  ...innerThighFigures,
  ...hipSideFigures,
  ...hipBackFigures,
  ...trunkFigures,
  ...trunkSideFigures,
  ...shoulderFigures,
  ...balanceFigures,
  ...kneeFigures,
  ...jumpingFigures,
  ...runningFigures,
};
