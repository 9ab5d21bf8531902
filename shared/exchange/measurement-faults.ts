import type { TestDefinition } from '../catalogue/test';
import { type TestId, testOf } from '../catalogue/tests';
import type { Side } from '../screening/screening';
import { valueInUnit } from '../screening/trial';

type Given = {
  readonly test: TestId;
  /** May be absent for a test that has one value for the whole body. */
  readonly side?: Side | undefined;
  readonly unit?: string | undefined;
  readonly leverM?: number | undefined;
  readonly ruleSet?: Readonly<Record<string, string | undefined>> | undefined;
  readonly trials: readonly { readonly value: number }[];
  readonly notTested?: string | undefined;
};

export type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };
type At = (...path: PropertyKey[]) => readonly PropertyKey[];

const WHOLE: readonly string[] = ['counter', 'grade', 'points'];

/** How newtons become the unit of a test: over lever and mass, over mass alone, or not at all. */
const newtonsBy = ({ unit }: TestDefinition): 'lever-and-mass' | 'mass' | null => {
  if (unit === 'Nm/kg') return 'lever-and-mass';
  return unit === 'N/kg' ? 'mass' : null;
};

const placeFaults = (given: Given, test: TestDefinition, at: At): readonly Fault[] => {
  const faults: Fault[] = [];
  const whole = (given.side ?? 'both') === 'both';
  if (test.capture === 'derived')
    faults.push({
      path: at('test'),
      message: 'a test that is measured; this one is computed from its parts',
    });
  if ((test.sides === 'paired') === whole)
    faults.push({ path: at('side'), message: test.sides === 'paired' ? 'left | right' : 'both, or no side' });
  if (given.trials.length === 0 && given.notTested === undefined)
    faults.push({ path: at('trials'), message: 'at least one trial, or notTested with the reason' });
  return faults;
};

const unitFault = (given: Given, test: TestDefinition, at: At): Fault | null => {
  const by = newtonsBy(test);
  const { unit, leverM } = given;
  if (unit === undefined) {
    return leverM === undefined || by === null
      ? leverFault(given, at)
      : { path: at('unit'), message: 'N, since a lever is given' };
  }
  if (unit === 'N' && by !== null) {
    if (by === 'mass') return leverFault(given, at);
    if (leverM !== undefined || given.trials.length === 0) return null;
    return { path: at('leverM'), message: 'the lever in metres, needed with newtons' };
  }
  if (unit === test.unit) return leverFault(given, at);
  return { path: at('unit'), message: by ? `N | ${test.unit}` : `${test.unit}, or no unit` };
};

const leverFault = ({ leverM }: Given, at: At): Fault | null =>
  leverM === undefined ? null : { path: at('leverM'), message: 'no lever: only newtons on a lever have one' };

const limitsText = (test: TestDefinition, newtons: boolean, inUnit: number): string => {
  const { min, max } = test.hard;
  const range = `${min} to ${max} ${test.unit}`;
  if (newtons) return `${range} once worked out from newtons (${Number(inUnit.toPrecision(3))} here)`;
  return newtonsBy(test) === 'lever-and-mass' ? `${range} (newtons need unit N and leverM)` : range;
};

const valueFaults = (
  given: Given,
  test: TestDefinition,
  bodyMassKg: number | undefined,
  at: At,
): readonly Fault[] => {
  const newtons = given.unit === 'N';
  if (newtons && bodyMassKg === undefined && given.trials.length > 0) {
    const message = `the body mass in kg, needed for ${given.test} in newtons`;
    return [{ path: ['client', 'bodyMassKg'], message }];
  }
  const { unit, leverM } = given;
  const measured = { ...(unit === undefined ? {} : { unit }), ...(leverM === undefined ? {} : { leverM }) };
  return given.trials.flatMap(({ value }, index) => {
    const path = at('trials', index, 'value');
    const inUnit = valueInUnit(value, test, measured, bodyMassKg === undefined ? {} : { bodyMassKg });
    if (typeof inUnit === 'string') return [];
    if (!(inUnit >= test.hard.min && inUnit <= test.hard.max))
      return [{ path, message: limitsText(test, newtons, inUnit) }];
    const whole = WHOLE.includes(test.capture) && !Number.isInteger(value);
    return whole ? [{ path, message: `a whole number of ${test.unit}` }] : [];
  });
};

const ruleSetFaults = (given: Given, test: TestDefinition, at: At): readonly Fault[] =>
  Object.entries(given.ruleSet ?? {}).flatMap(([id, option]) => {
    if (option === undefined) return [];
    const path = at('ruleSet', id);
    const ruleSet = test.ruleSets.find((known) => known.id === id);
    if (!ruleSet) return [{ path, message: 'no rule set of this name for this test' }];
    const options = ruleSet.options.map((known) => known.id);
    return options.includes(option) ? [] : [{ path, message: options.join(' | ') }];
  });

/** Every fault of the measurements that the plain shape cannot show: sides, units, levers, limits, one entry twice. */
export function measurementFaults(
  measurements: readonly Given[],
  bodyMassKg: number | undefined,
): readonly Fault[] {
  const seen = new Map<string, number>();
  return measurements.flatMap((given, index) => {
    const at: At = (...path) => ['measurements', index, ...path];
    const test = testOf(given.test);
    const place = `${given.test}:${given.side ?? 'both'}`;
    const earlier = seen.get(place);
    if (earlier === undefined) seen.set(place, index);
    const again =
      earlier === undefined
        ? []
        : [{ path: at(), message: `one entry per test and side (measurements[${earlier}] is the same)` }];
    const wrongUnit = unitFault(given, test, at);
    const values = wrongUnit ? [wrongUnit] : valueFaults(given, test, bodyMassKg, at);
    return [...again, ...placeFaults(given, test, at), ...values, ...ruleSetFaults(given, test, at)];
  });
}
