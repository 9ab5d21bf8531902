import type { Spot } from './camera';
import type { Mark, Tone } from './figure';
import type { Prop } from './props';

/** A running track from above, a ring for each lap, with its length. */
export function trackMarks({ laps, text }: Extract<Prop, { kind: 'track' }>, at: Spot): readonly Mark[] {
  const ring = (grow: number): Mark => ({
    kind: 'ellipse',
    at,
    rx: 17 + grow,
    ry: 6 + grow,
    fill: 'paper',
    line: 'prop-dark',
    width: 1,
  });
  const rings = laps === 2 ? [ring(2.6), ring(0)] : [ring(0)];
  return [...rings, { kind: 'text', at, text, size: 6.5, tone: 'ink' }];
}

/** An eye, open or shut, large enough to be seen on paper. */
export function eyeMarks(open: boolean, [x, y]: Spot): readonly Mark[] {
  const lid = (down: number): readonly Spot[] =>
    Array.from({ length: 13 }, (_, index): Spot => {
      const across = index / 6 - 1;
      return [x + across * 7, y + down * (1 - across * across)];
    });
  const stroke = (points: readonly Spot[]): Mark => ({ kind: 'line', points, line: 'ink', width: 1.1 });
  if (open)
    return [
      {
        kind: 'polygon',
        points: [...lid(-4), ...lid(4).toReversed()],
        fill: 'paper',
        line: 'ink',
        width: 1.1,
      },
      { kind: 'ellipse', at: [x, y], rx: 2.4, ry: 2.4, fill: 'ink', line: null, width: 0 },
    ];
  const lashes = [-0.75, -0.3, 0.3, 0.75].map((across) => {
    const from: Spot = [x + across * 7, y + 4 * (1 - across * across)];
    return stroke([from, [from[0] + across * 1.6, from[1] + 2.4]]);
  });
  return [stroke(lid(4)), ...lashes];
}

/** A stopwatch. */
export function clockMarks([x, y]: Spot, tone: Tone = 'measure', size = 1): readonly Mark[] {
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
