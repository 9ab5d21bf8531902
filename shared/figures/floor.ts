import type { Spot } from './camera';
import type { Mark } from './figure';
import type { Bounds } from './mark-geometry';
import type { Prop } from './props';

const REACH = 4;
/** How deep the floor is shown at least, from the middle of the room to the back. */
const DEEP = 13;
const STEPS = 14;

/** How far back what stands on the floor reaches. */
const deepest = (props: readonly Prop[]): number =>
  Math.max(...props.map((prop) => (prop.kind === 'box' && prop.made === 'wall' ? -prop.from[2] : 0)), DEEP);

/** The floor under a box of marks, with round ends: nearly a line seen level, a broad strip seen from above. */
export function floorMark(
  { left, right }: Bounds,
  tilt: number,
  bottom: number,
  props: readonly Prop[],
): Mark {
  const top = -deepest(props) * Math.sin((tilt * Math.PI) / 180);
  const low = Math.max(bottom, 1.4);
  const [middle, radius] = [(top + low) / 2, (low - top) / 2];
  const end = (x: number, from: number): readonly Spot[] =>
    Array.from({ length: STEPS + 1 }, (_, index): Spot => {
      const angle = from + (Math.PI * index) / STEPS;
      return [x + Math.cos(angle) * radius, middle + Math.sin(angle) * radius];
    });
  const inset = Math.min(radius - REACH, (right - left) / 2);
  const points = [...end(right - inset, -Math.PI / 2), ...end(left + inset, Math.PI / 2)];
  return { kind: 'polygon', points, fill: 'floor', line: null, width: 0 };
}
