/** Heights that fill a page's room: as even as can be, none less than it must have. */
export function evenHeights(least: readonly number[], room: number): readonly number[] {
  let [left, count] = [room, least.length];
  for (const height of least.toSorted((a, b) => b - a)) {
    if (height <= left / count) break;
    left -= height;
    count -= 1;
  }
  return least.map((height) => Math.max(height, count > 0 ? left / count : 0));
}
