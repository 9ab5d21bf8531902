import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince } from '../../../shared/evaluation/changes-since';
import type { Given } from '../../support/judging';
import { screeningWith } from '../../support/screenings';

const plain = { settings: {}, ownErrors: {} };

const between = (before: Given['tests'], after: Given['tests']) =>
  changesSince(screeningWith({ tests: after }), {
    ...plain,
    earlier: [screeningWith({ date: '2026-09-20', tests: before })],
  });

describe('what became of a test since the last visit', () => {
  test('a gain beyond the error is better, one inside it cannot be told', () => {
    const found = between(
      { 'wblt-cm': { left: 6, right: 11 }, 'sls-eo': { left: 30, right: 30 } },
      { 'wblt-cm': { left: 11, right: 11.2 }, 'sls-eo': { left: 31, right: 29 } },
    );
    expect(found?.date).toBe('2026-09-20');
    const verdicts = found?.tests.map(({ test: id, scores }) => [
      id,
      ...scores.map(({ verdict }) => verdict),
    ]);
    expect(verdicts).toEqual([
      ['sls-eo', 'not-distinguishable', 'not-distinguishable'],
      ['wblt-cm', 'better', 'not-distinguishable'],
    ]);
    const bend = found?.tests.find(({ test: id }) => id === 'wblt-cm');
    expect(bend?.asymmetry).toMatchObject({ verdict: 'better', flipped: false });
  });

  test('another better side than last time is said', () => {
    const found = between({ 'sls-eo': { left: 40, right: 20 } }, { 'sls-eo': { left: 20, right: 40 } });
    expect(found?.tests[0]?.asymmetry?.flipped).toBe(true);
  });

  test('the latest visit before this one counts, never this day or a later one', () => {
    const now = screeningWith({ tests: { 'sls-eo': { left: 30, right: 30 } } });
    const on = (date: string) => screeningWith({ date, tests: { 'sls-eo': { left: 30, right: 30 } } });
    const earlier = [on('2026-08-01'), on('2026-10-01'), on('2026-11-20'), on('2026-12-01')];
    expect(changesSince(now, { ...plain, earlier })?.date).toBe('2026-10-01');
    expect(changesSince(now, { ...plain, earlier: earlier.slice(2) })).toBeNull();
  });

  test('there is nothing to say without a test in common', () => {
    expect(between({ 'sls-eo': { left: 40, right: 20 } }, { 'wblt-cm': { left: 9, right: 9 } })).toBeNull();
  });

  test('changing places of the two visits turns better into worse', () => {
    const hold = fc.double({ min: 1, max: 59, noNaN: true });
    const opposite = { better: 'worse', worse: 'better' } as Readonly<Record<string, string>>;
    fc.assert(
      fc.property(hold, hold, hold, hold, (left, right, laterLeft, laterRight) => {
        const before = { 'sls-eo': { left, right } };
        const after = { 'sls-eo': { left: laterLeft, right: laterRight } };
        const words = (found: ReturnType<typeof between>) =>
          found?.tests.flatMap(({ scores }) => scores.map(({ verdict }) => verdict as string));
        const turned = words(between(after, before))?.map((verdict) => opposite[verdict] ?? verdict);
        expect(words(between(before, after))).toEqual(turned);
      }),
    );
  });
});
