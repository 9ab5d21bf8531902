import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asymmetryOf } from '../../../shared/asymmetry/asymmetry-of';
import { severityOfDifference } from '../../../shared/findings/side-difference';
import { findingsBy } from '../../support/judging';
import { scoreWith } from '../../support/screenings';

const differenceOf = (test: 'sls-eo' | 'hip-abd' | 'heel-raise', left: number, right: number) => {
  const found = asymmetryOf(test, scoreWith(test, 'left', left), scoreWith(test, 'right', right));
  if (!found) throw new Error('no asymmetry');
  return found;
};

describe('severity of a side difference', () => {
  test.each([
    { left: 38.4, right: 22.9, severity: 0.516667, why: '15.5 s against 10 s' },
    { left: 40, right: 40, severity: 0, why: 'equal sides' },
    { left: 40, right: 10, severity: 1, why: 'three times the size worth acting on' },
    { left: 44, right: 2, severity: 1, why: 'more than three times it' },
  ])('$why: $severity', ({ left, right, severity }) => {
    expect(severityOfDifference(differenceOf('sls-eo', left, right))).toBeCloseTo(severity, 6);
  });

  test('of a ratio it is the percentage lost against the percentage the cut allows', () => {
    expect(severityOfDifference(differenceOf('hip-abd', 1.6, 1.28))).toBeCloseTo(20 / 10 / 3, 9);
  });
});

describe('a finding about a side difference', () => {
  test('is the worked example of the exchange format', () => {
    const tests = {
      'sls-eo': { left: [31.2, { value: 38.4, pain: 1 }, { value: 36, void: 'foot touched' }], right: 22.9 },
    };
    const [finding] = findingsBy('R02', { tests });
    expect(finding).toMatchObject({
      id: 'R02:sls-eo:right',
      rule: 'R02',
      target: 'single-leg-balance',
      test: 'sls-eo',
      side: 'right',
      kind: 'side-difference',
      evidence: 'C',
      text: 'Right leg balances 15.5 s less than left; likely a real difference.',
      sources: ['springer2007'],
    });
    expect(finding?.severity).toBeCloseTo(0.516667, 6);
    expect(finding?.certainty).toBeCloseTo(0.741566, 6);
    expect(finding?.needCertainty).toBeCloseTo(0.439293, 6);
  });

  test('is never made of a possible difference', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 440 }), fc.integer({ min: 10, max: 440 }), (l, r) => {
        const [left, right] = [l / 10, r / 10];
        const { class: found } = differenceOf('sls-eo', left, right);
        const findings = findingsBy('R02', { tests: { 'sls-eo': { left, right } } });
        expect(findings.length > 0).toBe(found === 'likely' || found === 'confirmed');
      }),
    );
  });

  test('a larger error never makes it more certain', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 300 }),
        fc.double({ min: 1.01, max: 5, noNaN: true }),
        (tenths, times) => {
          const tests = { 'sls-eo': { left: 44, right: 44 - tenths / 10 } };
          const own = (sem: number) => ({
            ownErrors: { 'sls-eo': { kind: 'sem', sem, clients: 12, ruleSet: {} } as const },
          });
          const [small] = findingsBy('R02', { tests }, own(3));
          const [large] = findingsBy('R02', { tests }, own(3 * times));
          expect(large?.certainty ?? 0).toBeLessThanOrEqual(small?.certainty ?? 0);
        },
      ),
    );
  });
});
