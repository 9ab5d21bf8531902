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
