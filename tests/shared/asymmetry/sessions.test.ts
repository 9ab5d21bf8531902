import { describe, expect, test } from 'vitest';
import { asymmetryOf, asymmetryOfSigned } from '../../../shared/asymmetry/asymmetry-of';
import { type EarlierSession, earlierSessionsOf } from '../../../shared/asymmetry/sessions';
import type { IsoDate } from '../../../shared/basics/dates';
import type { TestId } from '../../../shared/catalogue/tests';
import { scoreWith, screeningWith } from '../../support/screenings';

const session = (test: TestId, left: number, right: number, daysBefore: number): EarlierSession => ({
  daysBefore,
  scores: [scoreWith(test, 'left', left), scoreWith(test, 'right', right)],
});

const lunge = (left: number, right: number, earlier: readonly EarlierSession[]) =>
  asymmetryOf('wblt-cm', scoreWith('wblt-cm', 'left', left), scoreWith('wblt-cm', 'right', right), {
    earlier,
  });

describe('two sessions of one client', () => {
  test('are pooled: the mean difference with a smaller error', () => {
    const found = lunge(9.5, 12, [session('wblt-cm', 10, 11.2, 10)]);
    expect(found).toMatchObject({ sessions: 2, left: 9.5, right: 12, difference: 2.5, class: 'likely' });
    expect(found?.pooled?.difference).toBeCloseTo(1.85, 9);
    expect(found?.standardError).toBeCloseTo(0.69, 9);
    expect(found?.pDirection).toBeCloseTo(0.996332, 6);
    expect(found?.pBeyondDelta).toBeCloseTo(0.694009, 6);
    expect(found?.pooled?.pBeyondDeltaAlone).toBeCloseTo(0.847269, 6);
  });

  test('confirm what one alone could not, when both favour the same side', () => {
    expect(lunge(9.5, 11.8, [])?.class).toBe('likely');
    expect(lunge(9.5, 11.8, [session('wblt-cm', 9.5, 11.8, 10)])).toMatchObject({ class: 'confirmed' });
  });

  test('that disagree on the side confirm nothing and weaken what was seen', () => {
    const found = lunge(9.5, 12, [session('wblt-cm', 10, 9.8, 10)]);
    expect(found?.pooled?.sameDirection).toBe(false);
    expect(found?.class).toBe('possible');
  });

  test.each([
    { days: 1, sessions: 1, why: 'less than 48 hours apart' },
    { days: 2, sessions: 2, why: 'two days apart' },
    { days: 28, sessions: 2, why: 'four weeks apart' },
    { days: 29, sessions: 1, why: 'longer than four weeks apart' },
    { days: 0, sessions: 1, why: 'on the same day' },
    { days: -5, sessions: 1, why: 'a screening that came later' },
  ])('$days days before: $sessions pooled, $why', ({ days, sessions }) => {
    expect(lunge(9.5, 12, [session('wblt-cm', 10, 11.2, days)])?.sessions).toBe(sessions);
  });

  test('on neighbouring days count once', () => {
    const earlier = [
      session('wblt-cm', 10, 11, 10),
      session('wblt-cm', 10, 12, 11),
      session('wblt-cm', 10, 12, 12),
    ];
    expect(lunge(9.5, 12, earlier)?.sessions).toBe(3);
    expect(lunge(9.5, 12, earlier.toReversed())).toEqual(lunge(9.5, 12, earlier));
  });

  test('a session without the test leaves room for the next one', () => {
    const earlier = [session('ake', 10, 12, 10), session('wblt-cm', 10, 11.2, 11)];
    expect(lunge(9.5, 12, earlier)?.sessions).toBe(2);
  });

  test('measured in another way, or at the cap, are not pooled', () => {
    const wedge = { ruleSet: { surface: 'wedge' } };
    const flat: EarlierSession = {
      daysBefore: 7,
      scores: [
        scoreWith('heel-raise', 'left', 20, { ruleSet: { surface: 'flat' } }),
        scoreWith('heel-raise', 'right', 30, { ruleSet: { surface: 'flat' } }),
      ],
    };
    const [left, right] = [
      scoreWith('heel-raise', 'left', 20, wedge),
      scoreWith('heel-raise', 'right', 30, wedge),
    ];
    expect(asymmetryOf('heel-raise', left, right, { earlier: [flat] })?.sessions).toBe(1);
    const capped: EarlierSession = {
      daysBefore: 7,
      scores: [scoreWith('sls-eo', 'left', 20), scoreWith('sls-eo', 'right', 45, { capped: true })],
    };
    const now = [scoreWith('sls-eo', 'left', 20), scoreWith('sls-eo', 'right', 40)] as const;
    expect(asymmetryOf('sls-eo', ...now, { earlier: [capped] })?.sessions).toBe(1);
  });

  test('without a side that is better, do not favour the same side', () => {
    expect(lunge(9.5, 12, [session('wblt-cm', 11, 11, 10)])?.pooled?.sameDirection).toBe(false);
  });

  test('must differ by six heel raises on average, where the test asks for that', () => {
    const raises = (left: number, right: number, before: readonly [number, number]) =>
      asymmetryOf(
        'heel-raise',
        scoreWith('heel-raise', 'left', left),
        scoreWith('heel-raise', 'right', right),
        {
          earlier: [session('heel-raise', ...before, 7)],
        },
      )?.class;
    expect(raises(13, 20, [10, 13])).toBe('possible');
    expect(raises(13, 20, [10, 15])).toBe('confirmed');
  });

  test('of one alone say nothing of several', () => {
    expect(lunge(9.5, 12, [])).not.toHaveProperty('pooled');
  });

  test('of strength are pooled on logs', () => {
    const now = [scoreWith('hip-abd', 'left', 1.3), scoreWith('hip-abd', 'right', 1.6)] as const;
    const found = asymmetryOf('hip-abd', ...now, { earlier: [session('hip-abd', 1.4, 1.6, 7)] });
    expect(found?.pooled?.difference).toBeCloseTo((Math.log(1.6 / 1.3) + Math.log(1.6 / 1.4)) / 2, 12);
    expect(found?.standardError).toBeCloseTo(0.075, 12);
  });

  test('a side at zero stands alone, off the log scale', () => {
    const now = [scoreWith('heel-raise', 'left', 0), scoreWith('heel-raise', 'right', 20)] as const;
    const earlier = [session('heel-raise', 10, 20, 7), session('heel-raise', 0, 20, 14)];
    expect(asymmetryOf('heel-raise', ...now, { earlier })?.sessions).toBe(1);
    const later = [scoreWith('heel-raise', 'left', 10), scoreWith('heel-raise', 'right', 20)] as const;
    expect(asymmetryOf('heel-raise', ...later, { earlier })?.sessions).toBe(2);
  });

  test('of jumps are pooled by their one score', () => {
    const earlier = [{ daysBefore: 7, scores: [scoreWith('cmj-asym', 'both', 14)] }];
    const found = asymmetryOfSigned(scoreWith('cmj-asym', 'both', 20), { earlier });
    expect(found).toMatchObject({ sessions: 2, pooled: { difference: 17, sameDirection: true } });
  });
});

describe('the sessions to pool with', () => {
  test('are the client’s screenings of the four weeks before, newest first, as scores', () => {
    const at = (date: string) => screeningWith({ date, tests: { 'wblt-cm': { left: 10, right: 11 } } });
    const found = earlierSessionsOf(
      '2026-11-20' as IsoDate,
      ['2026-10-01', '2026-10-23', '2026-11-19', '2026-11-18', '2026-11-10', '2026-11-20', '2026-12-01'].map(
        at,
      ),
    );
    expect(found.map(({ daysBefore }) => daysBefore)).toEqual([2, 10, 28]);
    expect(found[0]?.scores.map(({ score }) => score)).toEqual([10, 11]);
  });
});
