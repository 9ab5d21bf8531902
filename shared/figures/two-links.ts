import { add, dot, lengthOf, minus, times, unit, type Vector } from './vector';

/** Where the middle joint of two links lies that span from `root` to `end`, bent towards `pole`; `end` is pulled in when out of reach. */
export function twoLinks(root: Vector, target: Vector, first: number, second: number, pole: Vector) {
  const span = minus(target, root);
  const straight = first + second - 1e-4;
  const least = Math.abs(first - second) + 1e-4;
  const reach = Math.min(Math.max(lengthOf(span), least), straight);
  const axis = unit(span);
  const end = add(root, times(axis, reach));
  const side = unit(minus(pole, times(axis, dot(pole, axis))));
  const down = (first * first - second * second + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, first * first - down * down));
  const middle = add(root, add(times(axis, down), times(side, out)));
  return { middle, end, side };
}
