import { describe, expect, test } from 'vitest';
import { sideMethodOf } from '../../../shared/asymmetry/method';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';

describe('how sides are judged', () => {
  test('every test has a method or says that its sides are not compared', () => {
    for (const id of TEST_IDS) {
      const method = sideMethodOf(id);
      expect.soft(method === null, id).toBe(testOf(id).asymmetry.metric === 'none');
      if (method) expect.soft(method.threshold, id).toBeGreaterThan(0);
    }
  });

  test('angles, grades and lengths from a chosen zero have no percentage; times, repetitions and forces have', () => {
    const percent = TEST_IDS.filter((id) => sideMethodOf(id)?.trueZero);
    expect(percent).toEqual(
      expect.arrayContaining(['sls-eo', 'ybt-ant', 'heel-raise', 'hip-abd', 'hop-6m', 'grip']),
    );
    for (const id of [
      'wblt-cm',
      'wblt-deg',
      'mtt-hip',
      'ake',
      'hip-ir',
      'nav-drop',
      'sl-squat',
      'lat-step-down',
    ])
      expect(percent).not.toContain(id);
  });

  test('only forms seen twice must differ in both passes', () => {
    expect(TEST_IDS.filter((id) => sideMethodOf(id)?.passes)).toEqual([
      'run-heel-lift',
      'run-arm-swing',
      'run-hip-drive',
      'run-pelvic-drop',
    ]);
  });
});

describe('sides judged for one client and coach', () => {
  test.each([
    { id: 'hop-single', age: 15, delta: 85 },
    { id: 'hop-single', age: 16, delta: 90 },
    { id: 'hop-single', age: null, delta: 90 },
    { id: 'heel-raise', age: 15, delta: 90 },
    { id: 'cmj-asym', age: 15, delta: 10 },
  ] as const)('$id at age $age: $delta', ({ id, age, delta }) => {
    expect(sideMethodOf(id, { age })?.delta).toBe(delta);
  });

  test('a size the coach changed is judged on the same scale as before', () => {
    expect(sideMethodOf('hip-abd', { deltas: { 'hip-abd': 80 } })?.threshold).toBeCloseTo(-Math.log(0.8), 12);
    expect(sideMethodOf('grip', { deltas: { grip: 85 } })?.threshold).toBeCloseTo(-Math.log(0.85), 12);
    expect(sideMethodOf('wblt-cm', { deltas: { 'wblt-cm': 2 } })).toMatchObject({ delta: 2, threshold: 2 });
  });
});
