import { describe, expect, test } from 'vitest';
import {
  inScreeningOrder,
  kitOf,
  minutesOf,
  PROTOCOLS,
  type ProtocolDefinition,
  protocolName,
} from '../../../shared/catalogue/protocols';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';

const protocols = Object.entries(PROTOCOLS).map(([id, protocol]): [string, ProtocolDefinition] => [
  id,
  protocol,
]);

describe.each(protocols)('%s', (_id, { name, purpose, tests, filledFrom }) => {
  test('lists each test once, in the order of a screening', () => {
    expect(new Set(tests).size).toBe(tests.length);
    expect(tests).toEqual(inScreeningOrder(tests));
  });

  test('has a name and a purpose, and tests unless they come from the last findings', () => {
    expect(name.length).toBeGreaterThan(3);
    expect(purpose).toMatch(/\.$/);
    expect(tests.length === 0).toBe(filledFrom === 'last-findings');
  });

  test('lists the parts of a computed measure with it', () => {
    for (const id of tests) {
      const { combine } = testOf(id);
      if (combine.how === 'derived') for (const part of combine.from) expect(tests).toContain(part);
    }
  });
});

test('every test is in a protocol', () => {
  const used = new Set(protocols.flatMap(([, { tests }]) => tests));
  expect(TEST_IDS.filter((id) => !used.has(id))).toEqual([]);
});

test('the order is balance, mobility, movement quality, hops, strength, endurance', () => {
  expect(
    inScreeningOrder(['side-bridge', 'hip-abd', 'hop-single', 'sl-squat', 'wblt-cm', 'sls-ec', 'sls-eo']),
  ).toEqual(['sls-eo', 'sls-ec', 'wblt-cm', 'sl-squat', 'hop-single', 'hip-abd', 'side-bridge']);
});

test('the runner protocol is twelve two-sided tests without a force device in about 20 minutes', () => {
  const { tests } = PROTOCOLS['runner-20'];
  expect(tests).toHaveLength(12);
  expect(tests.every((id) => testOf(id).sides === 'paired')).toBe(true);
  for (const device of ['dynamometer', 'grip-dynamometer', 'force-plate'] as const)
    expect(kitOf(tests)).not.toContain(device);
  const { from, to } = minutesOf(tests);
  expect(from).toBeGreaterThanOrEqual(18);
  expect(from).toBeLessThanOrEqual(22);
  expect(to).toBeLessThanOrEqual(28);
});

test('the quick protocol takes about 8 minutes', () => {
  const { to } = minutesOf(PROTOCOLS['quick-8'].tests);
  expect(Math.abs(to - 8)).toBeLessThanOrEqual(1);
});

test('the first six are one test of each kind', () => {
  expect(PROTOCOLS['first-six'].tests).toEqual([
    'sls-eo',
    'wblt-cm',
    'lat-step-down',
    'hip-abd',
    'heel-raise',
    'side-bridge',
  ]);
});

test('every hop of the hop battery is gated by the single-leg stance before it', () => {
  const { tests } = PROTOCOLS['hop-battery'];
  for (const id of tests.filter((each) => each.startsWith('hop-'))) {
    const { gate } = testOf(id);
    expect(gate?.scores).toEqual([{ test: 'sls-eo', atLeast: 10 }]);
    expect(gate?.ask).toHaveLength(1);
  }
  expect(tests[0]).toBe('sls-eo');
});

test('a protocol is called by its name, an own one by what it was kept as', () => {
  expect(protocolName('runner-20')).toBe('Runner, 20 minutes');
  expect(protocolName('Club night')).toBe('Club night');
  expect(protocolName('toString')).toBe('toString');
  expect([protocolName(null), protocolName(undefined)]).toEqual(Array(2).fill('free choice of tests'));
});

test('no tests take no time and need nothing', () => {
  expect(minutesOf([])).toEqual({ from: 0, to: 0 });
  expect(kitOf([])).toEqual([]);
});

test('a long rest shortens the visit only when there is another test to fill it', () => {
  expect(minutesOf(['heel-raise'])).toEqual({ from: 4, to: 4 });
  expect(minutesOf(['wblt-cm', 'heel-raise'])).toEqual({ from: 3.5, to: 5.5 });
});

test('a thing needed twice is listed once', () => {
  expect(kitOf(['ake', 'shoulder-flex-lat', 'side-bridge'])).toEqual(['mat', 'inclinometer']);
});
