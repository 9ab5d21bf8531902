import type { IsoDate } from '../../shared/basics/dates';
import { TEST_IDS, testOf } from '../../shared/catalogue/tests';
import { sidesOf } from '../../shared/screening/score';
import type { Measurement, Screening } from '../../shared/screening/screening';
import { clientWith, screeningWith } from '../../tests/support/screenings.ts';

const whole = (capture: string): boolean => ['counter', 'grade', 'points'].includes(capture);

/**
 * A screening of every test that is measured, with differences that vary by `seed`; the same seed gives the same values.
 * They start a quarter up the plausible range, or `from` another share of it.
 */
export function fullScreening(seed: number, from = 0.25): Screening {
  const measurements = TEST_IDS.flatMap((id, place): Measurement[] => {
    const test = testOf(id);
    const { combine, plausible } = test;
    if (combine.how === 'derived') return [];
    const { min, max } = plausible;
    return sidesOf(test).map((side, second) => {
      const share = from + (((seed * 7 + place * 13 + second * ((seed + place) % 5)) % 20) / 20) * 0.5;
      const raw = min + (max - min) * share;
      const value = whole(test.capture) ? Math.round(raw) : Math.round(raw * 100) / 100;
      return { test: id, side, trials: Array.from({ length: combine.of }, () => ({ value })) };
    });
  });
  return { ...screeningWith({ client: clientWith() }), measurements };
}

const SEXES = ['female', 'male', 'unspecified'] as const;
const FLAGS = [[], ['BALRISK'], ['PREG', 'NEURO'], ['KNEEFLEX', 'FAI']] as const;
const OBSERVATIONS = ['nerve-tingle', 'inner-ankle-pain', 'flat-foot-new'] as const;

/** A part of a full screening: of clients of all ages and either sex, with flags, some pain, remarks and other ways of testing. */
export function variedScreening(seed: number): Screening {
  const { measurements, date } = fullScreening(seed + 1000, (seed % 4) * 0.12);
  const client = clientWith({
    sex: SEXES[seed % SEXES.length] ?? 'unspecified',
    birthDate: seed % 13 === 0 ? undefined : (`${1940 + ((seed * 3) % 76)}-05-04` as IsoDate),
    legLengthCm: seed % 5 === 0 ? undefined : { left: 86, right: 87 },
    flags: [...(FLAGS[seed % FLAGS.length] ?? [])],
  });
  const kept = measurements.filter((_, index) => (index * 7919 + seed * 104_729) % 12 <= seed % 12);
  return {
    client,
    date,
    measurements: kept.map((one, index): Measurement => {
      const options = testOf(one.test).ruleSets.map(({ id, options: ways }) => [
        id,
        ways.at(seed % 2)?.id ?? '',
      ]);
      const remark = OBSERVATIONS[(index + seed) % OBSERVATIONS.length] ?? 'nerve-tingle';
      const noted = (index + seed) % 9 === 0 ? { pain: 1 + (seed % 4), observations: [remark] } : {};
      return {
        ...one,
        ruleSet: Object.fromEntries(options),
        trials: one.trials.map((trial) => ({ ...trial, ...noted })),
      };
    }),
  };
}
