import fc from 'fast-check';
import { addDays, type IsoDate } from '../../shared/basics/dates';
import { EQUIPMENT } from '../../shared/catalogue/exercise';
import type { TestDefinition } from '../../shared/catalogue/test';
import { TEST_IDS, type TestId, testOf } from '../../shared/catalogue/tests';
import { WEEKDAYS } from '../../shared/screening/screening';

const date = (from: string, days: number) =>
  fc.nat({ max: days }).map((after) => addDays(from as IsoDate, after));

const MONDAY = '2026-11-23' as IsoDate;
const BODY_MASS = 70;

const optional = <Shape extends Record<string, unknown>>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
) => fc.record(shape, { requiredKeys: [] });

const measuredValue = ({ hard, capture }: TestDefinition) =>
  ['counter', 'grade', 'points'].includes(capture)
    ? fc.integer(hard)
    : fc.double({ ...hard, noNaN: true }).map((value) => Math.round(value * 1000) / 1000 + 0);

const trial = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(
      value,
      optional({
        pain: fc.nat({ max: 10 }),
        observations: fc.array(fc.constantFrom('trunk-lean', 'inner-ankle-pain', 'knee in'), {
          maxLength: 2,
        }),
        void: fc.constantFrom('foot touched', 'entered by mistake'),
      }),
    )
    .map(([measured, more]) => ({ value: measured, ...more }));

const trials = (value: fc.Arbitrary<number>) => fc.array(trial(value), { minLength: 1, maxLength: 4 });

/** Newtons that stay inside the limits of the test once lever and body mass are counted in. */
const newtons = (test: TestDefinition) =>
  fc.integer({ min: 10, max: 60 }).chain((centimetres) => {
    const leverM = centimetres / 100;
    const { min, max } = test.hard;
    const scale = test.unit === 'Nm/kg' ? BODY_MASS / leverM : BODY_MASS;
    const value = fc.double({ min: min * scale * 1.001, max: max * scale * 0.999, noNaN: true });
    return trials(value).map((measured) => ({
      unit: 'N',
      ...(test.unit === 'Nm/kg' && { leverM }),
      trials: measured,
    }));
  });

const ruleSet = ({ ruleSets }: TestDefinition) =>
  optional(
    Object.fromEntries(
      ruleSets.map(({ id, options }) => [id, fc.constantFrom(...options.map((one) => one.id))]),
    ),
  );

const measurement = (id: TestId, side: 'left' | 'right' | 'both') => {
  const test = testOf(id);
  const measured = trials(measuredValue(test)).map((some) => ({ trials: some }));
  const done = test.unit === 'Nm/kg' || test.unit === 'N/kg' ? fc.oneof(measured, newtons(test)) : measured;
  const why = fc.constantFrom('calf pain', 'no time').map((notTested) => ({ notTested }));
  const about = optional({
    origin: fc.constantFrom('typed', 'timed', 'imported', 'device'),
    ruleSet: ruleSet(test),
  });
  return fc
    .tuple(fc.oneof({ weight: 9, arbitrary: done }, { weight: 1, arbitrary: why }), about)
    .map(([outcome, more]) => ({ test: id, side, ...more, ...outcome }));
};

type Place = { readonly id: TestId; readonly side: 'left' | 'right' | 'both' };
const BOTH_SIDES = ['left', 'right'] as const;
const PLACES = TEST_IDS.filter((id) => testOf(id).capture !== 'derived').flatMap((id): Place[] =>
  testOf(id).sides === 'paired' ? BOTH_SIDES.map((side) => ({ id, side })) : [{ id, side: 'both' }],
);

const measurements = fc
  .subarray(PLACES)
  .chain((places) => fc.tuple(...places.map(({ id, side }) => measurement(id, side))));

const race = (from: string, days: number) =>
  fc.record({
    date: date(from, days),
    target: fc.boolean(),
    distance: fc.constantFrom('5k', '10k', 'half', 'marathon', 'other'),
  });

const day = (name: string) =>
  fc.oneof(
    fc.record({ day: fc.constant(name), kind: fc.constantFrom('rest', 'free') }),
    fc.record({
      day: fc.constant(name),
      kind: fc.constantFrom('easy', 'long', 'hard'),
      run: fc.constantFrom('am', 'mid', 'pm'),
    }),
  );

const training = fc
  .tuple(
    fc.record({
      startDate: fc.nat({ max: 10 }).map((weeks) => addDays(MONDAY, 7 * weeks)),
      weeks: fc.integer({ min: 1, max: 12 }),
      layout: fc.constantFrom('four-by-twenty', 'micro', 'once'),
      week: fc
        .tuple(fc.tuple(...WEEKDAYS.map(day)), fc.nat({ max: 6 }))
        .map(([days, turn]) => [...days.slice(turn), ...days.slice(0, turn)]),
    }),
    optional({
      races: fc.uniqueArray(race('2026-11-20', 120), { maxLength: 3, selector: (one) => one.date }),
      equipment: fc.array(fc.constantFrom(...EQUIPMENT, 'loop band', 'Towel', 'trampoline'), {
        maxLength: 5,
      }),
      lastRace: race('2026-10-01', 50),
    }),
  )
  .map(([needed, more]) => ({ ...needed, ...more }));

const centimetres = (min: number, max: number) => fc.integer({ min, max });

const client = fc
  .tuple(
    fc.record({ sex: fc.constantFrom('female', 'male', 'unspecified'), bodyMassKg: fc.constant(BODY_MASS) }),
    fc.oneof(
      fc.constant({}),
      fc.record({ birthDate: date('1930-01-01', 32_000) }),
      fc.record({ birthYear: fc.integer({ min: 1930, max: 2020 }) }),
    ),
    optional({
      name: fc.constantFrom('Ada Example', 'Żółć 李雷'),
      heightCm: centimetres(80, 250),
      legLengthCm: fc.record({ left: centimetres(30, 150), right: centimetres(30, 150) }),
      dominantSide: fc.constantFrom('left', 'right', 'unknown'),
      history: fc.array(
        fc.record(
          {
            region: fc.constantFrom('ankle', 'knee', 'somewhere'),
            side: fc.constantFrom('left', 'right', 'both', 'none'),
            kind: fc.constantFrom('injury', 'surgery', 'pain', 'other'),
            date: date('2026-01-01', 300),
            note: fc.string({ maxLength: 20 }),
          },
          { requiredKeys: ['region', 'kind'] },
        ),
        { maxLength: 2 },
      ),
      flags: fc.array(fc.constantFrom('pregnancy', 'RF09:knee', 'ACHINS', 'Blood thinners', 'wrist-pain'), {
        maxLength: 2,
      }),
    }),
  )
  .map(([needed, born, more]) => ({ ...needed, ...born, ...more }));

/** Screening files that must be taken: any tests, sides, units, pain, flags and weeks, all inside their limits. */
export const validFiles: fc.Arbitrary<object> = fc
  .tuple(
    fc.record({
      format: fc.constant('plumbline.screening'),
      version: fc.constant(1),
      client,
      date: date('2026-11-01', 25),
      measurements,
    }),
    optional({ protocol: fc.constantFrom('runner-20', 'my own'), training }),
  )
  .map(([needed, more]) => ({ ...needed, ...more }));
