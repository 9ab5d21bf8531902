import { describe, expect, test } from 'vitest';
import type { TestId } from '../../../shared/catalogue/tests';
import { testsBehind } from '../../../shared/findings/tests-behind';
import { judged } from '../../support/judging';

const of = (...tests: (TestId | null)[]) => testsBehind(tests.map((id) => ({ test: id })));

describe('a return check', () => {
  test('has each test with a finding once, in the order of a screening', () => {
    expect(of('side-bridge', 'wblt-cm', 'sls-eo', 'wblt-cm')).toEqual(['sls-eo', 'wblt-cm', 'side-bridge']);
  });

  test('has nothing to do for findings that come from no test', () => {
    expect(of(null)).toEqual([]);
    expect(of()).toEqual([]);
  });

  test('measures the parts of a ratio again', () => {
    expect(of('hq-ratio')).toEqual(['knee-ext', 'knee-flex', 'hq-ratio']);
  });

  test('opens the gate of a hop with the stance before it', () => {
    expect(of('hop-triple')).toEqual(['sls-eo', 'hop-triple']);
  });

  test('of a real screening has the tests that stood out and leaves the others', () => {
    const { findings } = judged({
      tests: {
        'sls-eo': { left: 40, right: 12 },
        'wblt-cm': { left: [11, 11, 11], right: [11, 11, 11] },
      },
    });
    expect(testsBehind(findings)).toEqual(['sls-eo']);
  });
});
