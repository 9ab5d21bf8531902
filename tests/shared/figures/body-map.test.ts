import { describe, expect, test } from 'vitest';
import { TARGETS, type Target } from '../../../shared/catalogue/target';
import { bodyMap } from '../../../shared/figures/body-map';

const ALL = Object.keys(TARGETS) as readonly Target[];
const hatched = (target: Target, side: 'left' | 'right' | 'both') =>
  bodyMap([{ target, side }]).frames.map((frame) => frame.marks.filter((mark) => mark.kind === 'hatch'));

describe('the body map', () => {
  test('shows front and back with L and R on both', () => {
    const map = bodyMap([]);
    expect(
      map.frames.map((frame) => frame.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))),
    ).toEqual([
      ['R', 'L'],
      ['R', 'L'],
    ]);
  });

  test.each(ALL.filter((target) => target !== 'general-strength'))('%s has a place on the body', (target) => {
    expect(hatched(target, 'left').flat().length).toBeGreaterThan(0);
  });

  test('left is on the left of both views, as one sees oneself in a mirror and from behind', () => {
    const middle = bodyMap([]).frames.map(({ width }) => width / 2);
    const [front] = hatched('quadriceps-strength', 'left')[0] ?? [];
    const [back] = hatched('hamstring-strength', 'left')[1] ?? [];
    expect(front?.kind === 'hatch' && front.points[0]?.[0]).toBeLessThan(middle[0] ?? 0);
    expect(back?.kind === 'hatch' && back.points[0]?.[0]).toBeLessThan(middle[1] ?? 0);
  });

  test('what lies across the middle belongs to no side', () => {
    for (const target of ['front-trunk-endurance', 'back-trunk-endurance'] as const)
      expect(
        hatched(target, 'left')
          .flat()
          .map((mark) => mark.kind === 'hatch' && mark.tone),
      ).toEqual(['trained']);
  });

  test('left and right differ by slant, so that grey paper tells them apart', () => {
    const slants = hatched('calf-strength', 'both')[1]?.map((mark) => {
      const [line] = mark.kind === 'hatch' ? mark.lines.slice(4) : [];
      const [[x1, y1], [x2, y2]] = line ?? [
        [0, 0],
        [1, 0],
      ];
      return { tone: mark.kind === 'hatch' && mark.tone, rises: (y2 - y1) * (x2 - x1) < 0 };
    });
    expect(slants).toEqual([
      { tone: 'right', rises: true },
      { tone: 'left', rises: false },
    ]);
  });
});
