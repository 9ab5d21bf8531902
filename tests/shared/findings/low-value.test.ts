import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { severityOfShortfall } from '../../../shared/findings/low-value';
import { findingsBy } from '../../support/judging';

describe('severity of a shortfall', () => {
  const bands = [
    { by: 0, severity: 0.4 },
    { by: 2, severity: 0.7 },
    { by: 4, severity: 1 },
  ];
  test.each([
    { shortfall: 0.1, severity: 0.4 },
    { shortfall: 1.9, severity: 0.4 },
    { shortfall: 2, severity: 0.7 },
    { shortfall: 4, severity: 1 },
    { shortfall: 40, severity: 1 },
  ])('$shortfall short weighs $severity', ({ shortfall, severity }) => {
    expect(severityOfShortfall(shortfall, bands)).toBe(severity);
  });
});

describe('a low score', () => {
  test('further below the cut is never less certain nor less severe', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 79 }), fc.integer({ min: 1, max: 79 }), (a, b) => {
        const [lower, higher] = [Math.min(a, b) / 10, Math.max(a, b) / 10];
        const [low] = findingsBy('R05', { tests: { 'wblt-cm': { left: lower } } });
        const [high] = findingsBy('R05', { tests: { 'wblt-cm': { left: higher } } });
        expect(low?.certainty).toBeGreaterThanOrEqual(high?.certainty ?? 1);
        expect(low?.severity).toBeGreaterThanOrEqual(high?.severity ?? 1);
      }),
    );
  });

  test('a larger error never makes it more certain', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 5, noNaN: true }), (times) => {
        const given = { tests: { 'wblt-cm': { left: 7 } } };
        const own = (sem: number) => ({
          ownErrors: { 'wblt-cm': { kind: 'sem', sem, clients: 12, ruleSet: {} } as const },
        });
        const [small] = findingsBy('R05', given, own(0.5));
        const [large] = findingsBy('R05', given, own(0.5 * times));
        expect(large?.certainty).toBeLessThanOrEqual(small?.certainty ?? 0);
      }),
    );
  });

  test('close to the mark the sentence says so', () => {
    const [finding] = findingsBy('R05', { tests: { 'wblt-cm': { left: 7.9 } } });
    expect(finding?.text).toBe(
      'Weight-bearing lunge, distance: left 7.9 cm is below the mark of 8 cm, a default; close to the mark, so repeat before acting.',
    );
  });

  test('a mark from the literature is not called a default', () => {
    const [finding] = findingsBy('R18', { tests: { 'hip-ir': { left: 15 } } });
    expect(finding?.text).not.toContain('default');
  });
});
