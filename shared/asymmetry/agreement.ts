export type Direction = 'left' | 'right' | 'equal';

export type DirectionAgreement = {
  /** The side favoured most often; null when neither is. */
  readonly side: 'left' | 'right' | null;
  /** Share of sessions with a side that favour it, 0 to 1. */
  readonly share: number;
  /** How many sessions favoured a side at all. */
  readonly sessions: number;
  /** How often that many sessions would all favour one side by chance. */
  readonly byChance: number;
};

/** How well the sessions of one test (oldest first) agree on the better side; null when no session favoured one. */
export const directionAgreement = (directions: readonly Direction[]): DirectionAgreement | null => {
  const right = directions.filter((direction) => direction === 'right').length;
  const left = directions.filter((direction) => direction === 'left').length;
  const sessions = left + right;
  if (sessions === 0) return null;
  return {
    side: left === right ? null : left > right ? 'left' : 'right',
    share: Math.max(left, right) / sessions,
    sessions,
    byChance: 0.5 ** (sessions - 1),
  };
};

/** The places in the list (oldest first) where the better side is another than the last time there was one. */
export const flipsOf = (directions: readonly Direction[]): readonly number[] => {
  const flips: number[] = [];
  let last: Direction = 'equal';
  directions.forEach((direction, index) => {
    if (direction === 'equal') return;
    if (last !== 'equal' && direction !== last) flips.push(index);
    last = direction;
  });
  return flips;
};

/** How many of a squad had which better side at the first session and at the second; ties are left out. */
export type DirectionTable = {
  readonly rightRight: number;
  readonly rightLeft: number;
  readonly leftRight: number;
  readonly leftLeft: number;
};

export type KappaBand = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost perfect';
export type Kappa = {
  readonly observed: number;
  readonly expected: number;
  readonly kappa: number;
  readonly band: KappaBand;
};

const BANDS: readonly (readonly [upTo: number, band: KappaBand])[] = [
  [0, 'poor'],
  [0.2, 'slight'],
  [0.4, 'fair'],
  [0.6, 'moderate'],
  [0.8, 'substantial'],
];

/** The word for a kappa (Landis and Koch 1977). */
export const kappaBandOf = (kappa: number): KappaBand =>
  BANDS.find(([upTo]) => kappa <= upTo)?.[1] ?? 'almost perfect';

/** Agreement of a squad on the better side beyond chance; null for nobody, or when everybody favours one side both times. */
export const directionKappa = (table: DirectionTable): Kappa | null => {
  const { rightRight, rightLeft, leftRight, leftLeft } = table;
  const count = rightRight + rightLeft + leftRight + leftLeft;
  if (count === 0) return null;
  const observed = (rightRight + leftLeft) / count;
  const rightFirst = (rightRight + rightLeft) / count;
  const rightSecond = (rightRight + leftRight) / count;
  const expected = rightFirst * rightSecond + (1 - rightFirst) * (1 - rightSecond);
  if (expected === 1) return null;
  const kappa = (observed - expected) / (1 - expected);
  return { observed, expected, kappa, band: kappaBandOf(kappa) };
};

/** The table of a squad from each client's better side at two sessions. */
export const directionTableOf = (
  pairs: readonly { readonly first: Direction; readonly second: Direction }[],
): DirectionTable => {
  const count = (first: Direction, second: Direction) =>
    pairs.filter((pair) => pair.first === first && pair.second === second).length;
  return {
    rightRight: count('right', 'right'),
    rightLeft: count('right', 'left'),
    leftRight: count('left', 'right'),
    leftLeft: count('left', 'left'),
  };
};
