import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS } from '../../../shared/catalogue/exercises';
import { TEST_IDS } from '../../../shared/catalogue/tests';
import { arrange } from '../../../shared/figures/arrange';
import { cameraOf, type Spot } from '../../../shared/figures/camera';
import { EXERCISE_MOVEMENTS } from '../../../shared/figures/exercises';
import type { Frame, Mark } from '../../../shared/figures/figure';
import { figureOf, testFigureOf } from '../../../shared/figures/figure-of';
import { inside, spotsOf } from '../../../shared/figures/mark-geometry';
import { viewAt } from '../../../shared/figures/movement';
import { type Area, patchOf } from '../../../shared/figures/muscles';
import { type Body, bodyOf } from '../../../shared/figures/solve';
import { TEST_MOVEMENTS } from '../../../shared/figures/tests';
import { add, dot, lengthOf, minus, times, unit, type Vector } from '../../../shared/figures/vector';

const FIGURES = [
  ...EXERCISE_IDS.map((id) => [id, figureOf(id, 'right')] as const),
  ...TEST_IDS.flatMap((id) => {
    const figure = testFigureOf(id, 'right');
    return figure ? [[`test ${id}`, figure] as const] : [];
  }),
];
const FRAMES: readonly (readonly [name: string, frame: Frame])[] = FIGURES.flatMap(([name, { frames }]) =>
  frames.map((frame, index) => [`${name} ${index + 1}`, frame] as const),
);

type Arrow = Extract<Mark, { kind: 'arrow' }>;
const arrowsOf = ({ marks }: Frame): readonly Arrow[] =>
  marks.flatMap((mark) => (mark.kind === 'arrow' ? [mark] : []));

function toLine([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - ax - dx * at, y - ay - dy * at);
}
const toOutline = (spot: Spot, outline: readonly Spot[]): number =>
  inside(spot, outline)
    ? 0
    : Math.min(
        ...outline.map((from, index) => toLine(spot, from, outline[(index + 1) % outline.length] as Spot)),
      );
/** How far a spot is from anything drawn: body and things, and for what travels the floor too. */
const toAnything = (spot: Spot, { marks }: Frame, withFloor: boolean): number =>
  Math.min(
    ...marks.flatMap((mark) =>
      mark.kind === 'polygon' && mark.fill && mark.fill !== 'paper' && (withFloor || mark.fill !== 'floor')
        ? [toOutline(spot, mark.points)]
        : [],
    ),
  );

describe('arrows', () => {
  test.each(FRAMES)('of %s begin at something and lead along it', (_name, frame) => {
    for (const arrow of arrowsOf(frame)) {
      const withFloor = arrow.dash !== undefined;
      const [tail, head] = [arrow.points[0], arrow.heads[0]?.[0]].map((spot) =>
        toAnything(spot as Spot, frame, withFloor),
      ) as [number, number];
      expect(tail).toBeLessThan(15);
      expect(Math.min(tail, head)).toBeLessThan(13);
    }
  });
});

describe('positions', () => {
  test.each(EXERCISE_IDS)('of %s are numbered in order', (id) => {
    const numbers = figureOf(id, 'left').frames.map(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && /^\d$/.test(mark.text) ? [mark.text] : [])),
    );
    expect(numbers).toEqual(numbers.map((_, index) => [String(index + 1)]));
  });

  test('letters and numbers come out in one size on a card, however large the figure is drawn', () => {
    const sizes = EXERCISE_IDS.map((id) => {
      const figure = figureOf(id, 'right');
      const { scale } = arrange(figure, 60, 29, 2);
      const number = figure.frames[0]?.marks.find((mark) => mark.kind === 'text' && mark.text === '1');
      return number?.kind === 'text' ? number.size * scale : 0;
    });
    expect(Math.min(...sizes)).toBeGreaterThan(1.3);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.5);
  });

  test('nothing of a set-up lies outside its frame', () => {
    const out = FRAMES.filter(([, { width, height, marks }]) =>
      marks.flatMap(spotsOf).some(([x, y]) => x < -0.1 || y < -0.1 || x > width + 0.1 || y > height + 0.1),
    );
    expect(out.map(([name]) => name)).toEqual([]);
  });
});

const BONES: Readonly<Record<string, readonly [string, string]>> = {
  quads: ['Hip', 'Knee'],
  hamstrings: ['Hip', 'Knee'],
  adductors: ['Hip', 'Knee'],
  calf: ['Knee', 'Ankle'],
  soleus: ['Knee', 'Ankle'],
  tibialis: ['Knee', 'Ankle'],
};

/** Which way an area faces: from the bone or spine under it outwards; short where it goes all round. */
function facing({ skeleton }: Body, area: Area): Vector {
  const { joints } = skeleton;
  const [s, muscle = ''] = area.split('.');
  const bone = BONES[muscle];
  const [from, to] = (bone ? bone.map((end) => `${s}${end}`) : ['pelvis', 'neck']).map(
    (name) => joints[name as keyof typeof joints],
  ) as [Vector, Vector];
  const along = unit(minus(to, from));
  const offsets = patchOf(skeleton, area).blobs.map(({ at }) => {
    const off = minus(at, from);
    return minus(off, times(along, dot(off, along)));
  });
  return times(offsets.reduce(add), 1 / offsets.length);
}

describe('what is hatched', () => {
  test.each([...Object.entries(EXERCISE_MOVEMENTS), ...Object.entries(TEST_MOVEMENTS)])(
    'in %s faces the viewer or the side, in one position at least',
    (_id, movement) => {
      for (const area of movement.trained) {
        if (/arch|ankle|arm$/.test(area)) continue;
        const nearest = movement.positions.map(({ pose }, index) => {
          const { nearness } = cameraOf(viewAt(movement, index));
          const way = facing(bodyOf(pose), area);
          return lengthOf(way) < 0.6 ? 0 : nearness(unit(way));
        });
        expect(`${area} ${Math.max(...nearest) > -0.75}`).toBe(`${area} true`);
      }
    },
  );
});
