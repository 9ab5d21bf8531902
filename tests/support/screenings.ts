import type { IsoDate } from '../../shared/basics/dates';
import { type TestId, testOf } from '../../shared/catalogue/tests';
import type { ClientFacts } from '../../shared/client/client';
import { ruleSetInForce } from '../../shared/screening/rule-set';
import type { Score } from '../../shared/screening/score';
import type { Measurement, Screening, Side, Training, Trial } from '../../shared/screening/screening';

/** One value, several, or whole trials where pain, practice or void matter. */
type Trials = number | readonly (number | Trial)[];

type Sides = { readonly [side in Side]?: Trials } & Partial<Pick<Measurement, 'unit' | 'leverM' | 'ruleSet'>>;

type Given = {
  readonly client?: Partial<ClientFacts> | undefined;
  readonly date?: string;
  readonly protocol?: string;
  /** Trials by test and side: `{ 'sls-eo': { left: [31.2, 38.4], right: 22.9 } }`. */
  readonly tests?: { readonly [test in TestId]?: Sides } | undefined;
  /** Reasons by test and side: `{ 'hop-single': { left: 'calf pain' } }`. */
  readonly notTested?: { readonly [test in TestId]?: { readonly [side in Side]?: string } } | undefined;
  readonly training?: Training;
};

const ADA: ClientFacts = {
  name: 'Ada Example',
  birthDate: '1990-05-04' as IsoDate,
  sex: 'female',
  heightCm: 172,
  bodyMassKg: 64.2,
  legLengthCm: { left: 88.5, right: 88.7 },
  dominantSide: 'right',
};

/** The facts of an invented client, a woman of 36 at the usual date; what is given replaces hers, and undefined takes hers away. */
export const clientWith = (
  facts: { readonly [Key in keyof ClientFacts]?: ClientFacts[Key] | undefined } = {},
) =>
  Object.fromEntries(
    Object.entries({ ...ADA, ...facts }).filter(([, value]) => value !== undefined),
  ) as ClientFacts;

const SIDES = ['left', 'right', 'both'] as const;

const trialsOf = (given: Trials): readonly Trial[] =>
  (typeof given === 'number' ? [given] : given).map((one) =>
    typeof one === 'number' ? { value: one } : one,
  );

const measurementsOf = ({ tests = {}, notTested = {} }: Given): readonly Measurement[] => {
  const measured = Object.entries(tests).flatMap(([test, sides]) => {
    const { left, right, both, ...how } = sides;
    const given = { left, right, both };
    return SIDES.flatMap((side) => {
      const trials = given[side];
      return trials === undefined ? [] : [{ test: test as TestId, side, ...how, trials: trialsOf(trials) }];
    });
  });
  const left = Object.entries(notTested).flatMap(([test, sides]) =>
    SIDES.flatMap((side) => {
      const why = sides[side];
      return why === undefined ? [] : [{ test: test as TestId, side, trials: [], notTested: why }];
    }),
  );
  return [...measured, ...left];
};

/** A screening of an invented client on 2026-11-20 with the trials given and nothing else. */
export const screeningWith = (given: Given = {}): Screening => ({
  client: clientWith(given.client),
  date: (given.date ?? '2026-11-20') as IsoDate,
  ...(given.protocol === undefined ? {} : { protocol: given.protocol }),
  measurements: measurementsOf(given),
  ...(given.training === undefined ? {} : { training: given.training }),
});

/** A score made from one trial in the protocol's own way, for tests that start after scoring. */
export const scoreWith = (
  test: TestId,
  side: Side,
  score: number,
  more: Partial<Pick<Score, 'capped' | 'values' | 'ruleSet' | 'trials'>> = {},
): Score => ({
  test,
  side,
  score,
  trials: 1,
  capped: false,
  values: [score],
  ruleSet: ruleSetInForce(testOf(test)),
  ...more,
});
