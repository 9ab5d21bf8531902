import { type TestId, testOf } from '../catalogue/tests';

/**
 * The side a test begins with at a visit: left at the client's first, then the other one each time, so that neither
 * is always the rested or the practised one. "Lower or random" takes turns too, as the nearest to chance that a coach
 * can foresee and a paper can repeat [P]. Null where a test has one value, or leaves the choice to the coach.
 */
export const firstSideOf = (test: TestId, earlierVisits: number): 'left' | 'right' | null => {
  const { sides, sideOrder } = testOf(test);
  if (sides === 'single' || sideOrder === undefined || sideOrder.first === 'either') return null;
  return earlierVisits % 2 === 0 ? 'left' : 'right';
};
