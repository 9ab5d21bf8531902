import { TEST_IDS, testOf } from '../../shared/catalogue/tests';
import { sidesOf } from '../../shared/screening/score';
import type { Measurement, Screening } from '../../shared/screening/screening';
import { clientWith, screeningWith } from '../../tests/support/screenings.ts';

const whole = (capture: string): boolean => ['counter', 'grade', 'points'].includes(capture);

/** A screening of every test that is measured, with differences that vary by `seed`; the same seed gives the same values. */
export function fullScreening(seed: number): Screening {
  const measurements = TEST_IDS.flatMap((id, place): Measurement[] => {
    const test = testOf(id);
    const { combine, plausible } = test;
    if (combine.how === 'derived') return [];
    const { min, max } = plausible;
    return sidesOf(test).map((side, second) => {
      const share = 0.25 + (((seed * 7 + place * 13 + second * ((seed + place) % 5)) % 20) / 20) * 0.5;
      const raw = min + (max - min) * share;
      const value = whole(test.capture) ? Math.round(raw) : Math.round(raw * 100) / 100;
      return { test: id, side, trials: Array.from({ length: combine.of }, () => ({ value })) };
    });
  });
  return { ...screeningWith({ client: clientWith() }), measurements };
}
