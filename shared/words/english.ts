import type { Equipment } from '../catalogue/exercise';
import { exerciseOf } from '../catalogue/exercises';
import { TARGETS, type Target } from '../catalogue/target';
import { testOf } from '../catalogue/tests';
import { amounts } from './english/amounts';
import { calendar } from './english/calendar';
import { captureForm } from './english/capture-form';
import { card } from './english/card';
import { dates } from './english/dates';
import { findings } from './english/findings';
import { MEANING_FOR_RUNNING } from './english/meaning-for-running';
import { progress } from './english/progress';
import { safety } from './english/safety';
import { sheet } from './english/sheet';
import { squad } from './english/squad';
import { unitName } from './english/units';
import { weeks } from './english/weeks';

/** Everything a client reads on paper, and the forms, in British English. A translation is another module of this shape. */
export const english = {
  language: 'en-GB',
  amounts,
  unitName,
  calendar,
  dates,
  findings,
  sheet,
  safety,
  card,
  weeks,
  captureForm,
  progress,
  squad,
  exercise: exerciseOf,
  test: testOf,
  target: (target: Target): string => TARGETS[target].plainName,
  equipment: (thing: Equipment): string => card.equipment[thing],
  meaningForRunning: (target: Target): string => MEANING_FOR_RUNNING[target],
};

export type ClientWords = typeof english;
