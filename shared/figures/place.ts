import type { Place } from './props';
import type { Skeleton } from './skeleton';
import { add, type Vector } from './vector';

/** The point of the room a place means on this body. */
export function pointOf(place: Place, { joints }: Skeleton): Vector {
  if (typeof place === 'string') return joints[place];
  if (typeof place[0] === 'string') return add(joints[place[0]], place[1] as Vector);
  return place as Vector;
}
