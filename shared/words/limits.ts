import type { Limit, LimitPlace } from './limit';
import { LIMITS } from './limit-list';

/** The honest limits to show at a place, in order; empty where none matters. */
export const limitsFor = (place: LimitPlace): readonly Limit[] =>
  LIMITS.filter(({ matters }) => matters.includes(place));
