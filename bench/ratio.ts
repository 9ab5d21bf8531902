/** The middle of the numbers; NaN for none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

const RESAMPLES = 2000;

// A small generator with a fixed seed, so that the interval of the same numbers is the same each time (mulberry32).
const generator = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export type Ratio = {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
};

/** The ratio of the medians of paired times with its 95 % bootstrap interval, pairs drawn together. */
export function ratioOf(pairs: readonly (readonly [ours: number, peer: number])[]): Ratio {
  const ratio = (drawn: typeof pairs): number =>
    median(drawn.map(([ours]) => ours)) / median(drawn.map(([, peer]) => peer));
  const random = generator(20_261_121);
  const draws = Array.from({ length: RESAMPLES }, () =>
    ratio(pairs.map(() => pairs[Math.floor(random() * pairs.length)] ?? [Number.NaN, Number.NaN])),
  ).toSorted((one, other) => one - other);
  const at = (share: number): number => draws[Math.floor(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { ratio: ratio(pairs), low: at(0.025), high: at(0.975), pairs: pairs.length };
}

/** One line for the report of a benchmark: the ratio, its interval, and whether it is within the bar. */
export const lineOf = (name: string, { ratio, low, high, pairs }: Ratio, bar: number): string => {
  const verdict = low > bar ? 'OVER' : ratio <= bar ? 'within' : 'about';
  return `${name}: ${ratio.toFixed(3)} x (95 % interval ${low.toFixed(3)} to ${high.toFixed(3)}, ${pairs} pairs), ${verdict} the bar of ${bar} x`;
};
