import type { Spot } from './camera';
import type { Mark, Tone } from './figure';
import type { Prop } from './props';

/** A running track from above, a ring for each lap, its length under it. */
export function trackMarks(
  { laps, text }: Extract<Prop, { kind: 'track' }>,
  at: Spot,
  size: number,
): readonly Mark[] {
  const ring = (grow: number): Mark => ({
    kind: 'ellipse',
    at,
    rx: (9 + grow) * size,
    ry: (3.4 + grow) * size,
    fill: 'paper',
    line: 'prop-dark',
    width: 0.9 * size,
  });
  const rings = laps === 2 ? [ring(2), ring(0)] : [ring(0)];
  const under: Spot = [at[0], at[1] + 10.5 * size];
  return [...rings, { kind: 'text', at: under, text, size: 7.5 * size, tone: 'ink' }];
}

/** An eye, open or shut, large enough to be seen on paper. */
export function eyeMarks(open: boolean, [x, y]: Spot, size: number): readonly Mark[] {
  const at = (across: number, down: number): Spot => [x + across * size, y + down * size];
  const width = 1.2 * size;
  const lid = (down: number): readonly Spot[] =>
    Array.from({ length: 13 }, (_, index): Spot => {
      const across = index / 6 - 1;
      return at(across * 7, down * (1 - across * across));
    });
  const stroke = (points: readonly Spot[]): Mark => ({ kind: 'line', points, line: 'ink', width });
  if (open)
    return [
      { kind: 'polygon', points: [...lid(-4), ...lid(4).toReversed()], fill: 'paper', line: 'ink', width },
      { kind: 'ellipse', at: at(0, 0), rx: 2.4 * size, ry: 2.4 * size, fill: 'ink', line: null, width: 0 },
    ];
  const lashes = [-0.75, -0.3, 0.3, 0.75].map((across) => {
    const down = 4 * (1 - across * across);
    return stroke([at(across * 7, down), at(across * 8.6, down + 2.4)]);
  });
  return [stroke(lid(4)), ...lashes];
}

/** A stopwatch. */
export function clockMarks([x, y]: Spot, tone: Tone, size: number): readonly Mark[] {
  const bar = (points: readonly Spot[], width: number): Mark => ({
    kind: 'line',
    points: points.map(([across, down]): Spot => [x + across * size, y + down * size]),
    line: tone,
    width: width * size,
  });
  const stem: readonly Spot[] = [
    [0, -8],
    [0, -5.4],
  ];
  const knob: readonly Spot[] = [
    [-1.8, -8],
    [1.8, -8],
  ];
  const hands: readonly Spot[] = [
    [0, -3.6],
    [0, 0],
    [2.6, 1.5],
  ];
  const face: Mark = {
    kind: 'ellipse',
    at: [x, y],
    rx: 6 * size,
    ry: 6 * size,
    fill: 'paper',
    line: tone,
    width: 1.2 * size,
  };
  return [bar(stem, 2.2), bar(knob, 1.6), face, bar(hands, 1.1)];
}

/** A metronome, its hand swung to one side. */
export function metronomeMarks([x, y]: Spot, size: number): readonly Mark[] {
  const at = (across: number, down: number): Spot => [x + across * size * 1.25, y + down * size * 1.25];
  const body = [at(-3, -9), at(3, -9), at(6, 7), at(-6, 7)];
  const line = (points: readonly Spot[], width: number): Mark => ({
    kind: 'line',
    points,
    line: 'ink',
    width: width * size,
  });
  return [
    { kind: 'polygon', points: body, fill: 'paper', line: 'ink', width: 1.2 * size },
    line([at(-4.9, 3), at(4.9, 3)], 0.9),
    line([at(0, 3), at(6, -8)], 1.2),
    { kind: 'ellipse', at: at(4, -4.4), rx: 1.6 * size, ry: 1.6 * size, fill: 'ink', line: null, width: 0 },
  ];
}
