import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS, exerciseOf } from '../../../shared/catalogue/exercises';
import type { Frame, Mark } from '../../../shared/figures/figure';
import { altOf, figureOf } from '../../../shared/figures/figure-of';
import { spotsOf } from '../../../shared/figures/mark-geometry';
import { greyPalette } from '../../../shared/figures/palettes';
import { svgOf } from '../../../shared/figures/svg';

const lettersOf = (frame: Frame): readonly string[] =>
  frame.marks.flatMap((mark) => (mark.kind === 'text' && ['L', 'R'].includes(mark.text) ? [mark.text] : []));
/** Everything but the badge with the letter, which is placed where it hides least. */
const withoutBadge = ({ marks }: Frame): readonly Mark[] => {
  const letter = marks.findIndex((mark) => mark.kind === 'text' && ['L', 'R'].includes(mark.text));
  return letter < 0 ? marks : marks.slice(0, letter - 1);
};

describe('every exercise', () => {
  test.each(EXERCISE_IDS)('%s shows at least a start and an end that differ', (id) => {
    const { frames } = figureOf(id, 'left');
    expect(frames.length).toBeGreaterThan(1);
    expect(new Set(frames.map((frame) => JSON.stringify(frame.marks))).size).toBe(frames.length);
  });

  test.each(EXERCISE_IDS)(
    '%s bears the letter of the side to train, and none when both sides work alike',
    (id) => {
      const expected = exerciseOf(id).oneSided ? { left: ['L'], right: ['R'] } : { left: [], right: [] };
      for (const side of ['left', 'right'] as const) {
        for (const frame of figureOf(id, side).frames) expect(lettersOf(frame)).toEqual(expected[side]);
      }
    },
  );

  test.each(EXERCISE_IDS)('%s for the left is the mirror image of the right', (id) => {
    const [left, right] = [figureOf(id, 'left'), figureOf(id, 'right')];
    if (left.side === 'both') return;
    left.frames.forEach((frame, index) => {
      const other = right.frames[index] as Frame;
      const [ours, theirs] = [withoutBadge(frame), withoutBadge(other)];
      expect(ours.length).toBe(theirs.length);
      const shape = (marks: readonly Mark[], flip: 1 | -1) => {
        const body = marks.filter((mark) => mark.kind === 'polygon' && mark.fill === 'near').flatMap(spotsOf);
        const [left, top] = [Math.min(...body.map(([x]) => x * flip)), Math.min(...body.map(([, y]) => y))];
        return body.map(([x, y]) => [x * flip - left, y - top] as const);
      };
      const [a, b] = [shape(ours, 1), shape(theirs, -1)];
      expect(
        Math.max(...a.map(([x, y], at) => Math.hypot(x - (b[at]?.[0] ?? 0), y - (b[at]?.[1] ?? 0)))),
      ).toBeLessThan(0.1);
    });
  });

  test.each(EXERCISE_IDS)('%s stays inside its frame', (id) => {
    for (const frame of [...figureOf(id, 'left').frames, ...figureOf(id, 'right').frames]) {
      const spots = frame.marks.flatMap(spotsOf);
      expect(Math.min(...spots.map(([x]) => x))).toBeGreaterThan(-0.1);
      expect(Math.min(...spots.map(([, y]) => y))).toBeGreaterThan(-0.1);
      expect(Math.max(...spots.map(([x]) => x))).toBeLessThan(frame.width + 0.1);
      expect(Math.max(...spots.map(([, y]) => y))).toBeLessThan(frame.height + 0.1);
    }
  });

  test.each(EXERCISE_IDS)('%s says in words what to do and which side is trained', (id) => {
    const { oneSided, steps } = exerciseOf(id);
    const alt = altOf(id, 'left');
    for (const step of steps) expect(alt).toContain(step);
    expect(alt.includes('left side')).toBe(oneSided);
  });
});

test('the picture file holds no script, no style sheet and nothing from elsewhere', () => {
  const svg = svgOf(figureOf('mob-hamstring-strap', 'right').frames[0] as Frame, greyPalette, 'a <b> & "c"');
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+" role="img" aria-label="a &#60;b&#62; &#38; &#34;c&#34;">/,
  );
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/script|style=|href|url\(|https?:/);
});

test('a figure drawn twice is the same figure', () => {
  expect(figureOf('str-split-squat', 'left')).toBe(figureOf('str-split-squat', 'left'));
});
