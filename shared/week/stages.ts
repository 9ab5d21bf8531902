/** What a week is for: to learn the exercises, to build, or to ease off. */
export type Stage = 'learn' | 'build' | 'deload';

/** Two weeks to learn, then building, with week 4 lighter (evidence base 3.2) [P]. */
const LEARNING_WEEKS = 2;
const DELOAD_WEEK = 4;
/** The longest block before the next retest; after it the count begins again. */
const WEEKS_A_BLOCK = 8;

/** The stage of a week, 0 for the first. */
export const stageOf = (index: number): Stage => {
  const week = (index % WEEKS_A_BLOCK) + 1;
  if (week === DELOAD_WEEK) return 'deload';
  return index < LEARNING_WEEKS ? 'learn' : 'build';
};
