import { TESTS, type TestId } from '../catalogue/tests';
import type { TestDefinition } from '../catalogue/test';
import type { Side } from '../screening/screening';

type Given = {
  readonly test: TestId;
  readonly side: Side;
  readonly unit?: string | undefined;
  readonly leverM?: number | undefined;
  readonly ruleSet?: Readonly<Record<string, string>> | undefined;
  readonly trials: readonly { readonly value: number }[];
  readonly notTested?: string | undefined;
};

export type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

const WHOLE: readonly string[] = ['counter', 'grade', 'points'];

type Force = { readonly leverM: number; readonly bodyMassKg: number };

/** What one trial value must be, in words, or null when it is fine; `value` is in the measurement's unit. */
export function valueFault(
  test: TestDefinition,
  value: number,
  force: Force | null,
): string | null {
  const { min, max } = test.hard;
  const inUnit = force ? (value * force.leverM) / force.bodyMassKg : value;
  if (inUnit < min || inUnit > max) {
    const shown = force ? ` after lever and body mass (${inUnit.toFixed(2)} ${test.unit} here)` : '';
    return `${min} to ${max} ${test.unit}${shown}`;
  }
  if (WHOLE.includes(test.capture) && !Number.isInteger(value)) return `a whole number of ${test.unit}`;
  return null;
}

/** Every fault of the measurements that the plain shape cannot show: sides, units, levers, limits, doubles. */
export function measurementFaults(
  measurements: readonly Given[],
  bodyMassKg: number | undefined,
): readonly Fault[] {
  return measurements.flatMap((given, index) => {
    const at = (...path: PropertyKey[]) => ['measurements', index, ...path];
    const faults: Fault[] = [];
    const test: TestDefinition = TESTS[given.test];
    const earlier = measurements.findIndex((other) => other.test === given.test && other.side === given.side);
    if (earlier < index)
      faults.push({ path: at(), message: `one entry per test and side (measurements[${earlier}] is the same)` });
    if ((test.sides === 'paired') === (given.side === 'both'))
      faults.push({ path: at('side'), message: test.sides === 'paired' ? 'left | right' : 'both' });
    if (test.capture === 'derived')
      faults.push({ path: at('test'), message: 'a test that is measured; this one is computed from its parts' });
    if (given.trials.length === 0 && given.notTested === undefined)
      faults.push({ path: at('trials'), message: 'at least one trial, or notTested with the reason' });
    return [...faults, ...unitFaults(given, test, bodyMassKg, at), ...ruleSetFaults(given, test, at)];
  });
}

type At = (...path: PropertyKey[]) => readonly PropertyKey[];

function unitFaults(given: Given, test: TestDefinition, bodyMassKg: number | undefined, at: At): Fault[] {
  const newtons = given.unit === 'N' && test.capture === 'force';
  if (given.unit !== undefined && given.unit !== test.unit && !newtons)
    return [
      { path: at('unit'), message: test.capture === 'force' ? `N | ${test.unit}` : `${test.unit}, or no unit` },
    ];
  if (!newtons)
    return given.leverM === undefined
      ? valueFaults(given, test, null, at)
      : [{ path: at('leverM'), message: 'no lever, since the values are not newtons' }];
  if (given.leverM === undefined)
    return [{ path: at('leverM'), message: 'the lever in metres, needed with newtons' }];
  if (bodyMassKg === undefined)
    return [{ path: ['client', 'bodyMassKg'], message: `the body mass in kg, needed for ${given.test} in newtons` }];
  return valueFaults(given, test, { leverM: given.leverM, bodyMassKg }, at);
}

const valueFaults = (given: Given, test: TestDefinition, force: Force | null, at: At): Fault[] =>
  given.trials.flatMap((trial, index) => {
    const message = valueFault(test, trial.value, force);
    return message ? [{ path: at('trials', index, 'value'), message }] : [];
  });

function ruleSetFaults(given: Given, test: TestDefinition, at: At): Fault[] {
  return Object.entries(given.ruleSet ?? {}).flatMap(([id, option]) => {
    const ruleSet = test.ruleSets.find((known) => known.id === id);
    if (!ruleSet) return [{ path: at('ruleSet', id), message: 'no rule set of this name for this test' }];
    const options = ruleSet.options.map((known) => known.id);
    return options.includes(option) ? [] : [{ path: at('ruleSet', id), message: options.join(' | ') }];
  });
}
