import { describe, expect, test } from 'vitest';
import { findingsBy, judged, sidesFound } from '../../../support/judging';

describe('R05: the ankle bends too little or unevenly', () => {
  test.each([
    { tests: { 'wblt-cm': { left: 8, right: 8 } }, found: 'none', why: 'exactly 8 cm is not low' },
    { tests: { 'wblt-cm': { left: 7.9, right: 8 } }, found: 'left', why: 'just under 8 cm' },
    { tests: { 'wblt-cm': { left: 7, right: 7.5 } }, found: 'left right', why: 'both low' },
    { tests: { 'wblt-cm': { left: 10, right: 11.5 } }, found: 'left', why: 'exactly 1.5 cm apart' },
    { tests: { 'wblt-cm': { left: 10, right: 11.4 } }, found: 'none', why: 'just under 1.5 cm apart' },
    { tests: { 'wblt-cm': { left: 13, right: 10 } }, found: 'right', why: 'right is stiffer' },
    { tests: { 'wblt-deg': { left: 40, right: 35 } }, found: 'right', why: 'exactly 5 degrees apart' },
    { tests: { 'wblt-deg': { left: 40, right: 36 } }, found: 'none', why: '4 degrees apart' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R05', { tests })).toBe(found);
  });

  test('a side that is both low and different gives one finding that says both', () => {
    const findings = findingsBy('R05', { tests: { 'wblt-cm': { left: 6, right: 12 } } });
    expect(findings.map(({ id }) => id)).toEqual(['R05:wblt-cm:left']);
    expect(findings[0]?.text).toMatch(/6 cm less than right.*below the mark of 8 cm/);
    expect(findings[0]?.class).toBe('confirmed');
  });
});

describe('R06: heel raises fall short of the age median, or of the other side', () => {
  // Women of 30 to 39: median 27.
  test.each([
    { tests: { 'heel-raise': { left: 21, right: 21 } }, found: 'none', why: '6 below the median' },
    { tests: { 'heel-raise': { left: 20, right: 20 } }, found: 'left right', why: '7 below the median' },
    { tests: { 'heel-raise': { left: 30, right: 24 } }, found: 'right', why: '80 % and 6 apart' },
    { tests: { 'heel-raise': { left: 30, right: 25 } }, found: 'none', why: '83 %, but only 5 apart' },
    { tests: { 'heel-raise': { left: 62, right: 56 } }, found: 'none', why: '6 apart, but 90 %' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R06', { tests })).toBe(found);
  });

  test.each([
    { client: { sex: 'unspecified' as const }, why: 'no sex norm is used' },
    { client: { birthDate: undefined }, why: 'no age is known' },
  ])('without a norm nothing is low: $why', ({ client }) => {
    expect(
      sidesFound('R06', { client: client as never, tests: { 'heel-raise': { left: 12, right: 12 } } }),
    ).toBe('none');
  });

  test('a flat floor has no norm, so nothing is low there', () => {
    const tests = { 'heel-raise': { left: 12, right: 12, ruleSet: { surface: 'flat' } } };
    expect(sidesFound('R06', { tests })).toBe('none');
  });
});

describe('R07: bent-knee raises lag, or differ', () => {
  test.each([
    { straight: 20, bent: 14, found: 'none', why: 'exactly 0.7' },
    { straight: 20, bent: 13, found: 'both', why: 'below 0.7 on both legs' },
  ])('$bent of $straight: $why', ({ straight, bent, found }) => {
    const tests = {
      'heel-raise': { left: straight, right: straight },
      'heel-raise-bent': { left: bent, right: bent },
    };
    expect(sidesFound('R07', { tests })).toBe(found);
  });

  test('one lagging leg is not both', () => {
    const tests = { 'heel-raise': { left: 20, right: 20 }, 'heel-raise-bent': { left: 13, right: 15 } };
    expect(sidesFound('R07', { tests })).toBe('none');
  });

  test.each([
    { left: 20, right: 15, found: 'right', why: '75 %, sure enough' },
    { left: 20, right: 16, found: 'none', why: '80 %, within the error' },
    { left: 14, right: 20, found: 'left', why: 'left tires first' },
  ])('$left and $right bent-knee raises: $why', ({ left, right, found }) => {
    expect(sidesFound('R07', { tests: { 'heel-raise-bent': { left, right } } })).toBe(found);
  });
});

describe('R08: the heel rise lacks height, tip or arch', () => {
  test.each([
    { left: 3, right: 3, found: 'none' },
    { left: 2, right: 3, found: 'left' },
    { left: 3, right: 0, found: 'right' },
    { left: 1, right: 2, found: 'left right' },
  ])('grades $left and $right: $found', ({ left, right, found }) => {
    expect(sidesFound('R08', { tests: { 'heel-raise-quality': { left, right } } })).toBe(found);
  });

  test('no probability is shown for what is graded by eye', () => {
    const [finding] = findingsBy('R08', { tests: { 'heel-raise-quality': { left: 1, right: 1 } } });
    expect(finding).toMatchObject({ certainty: null, needCertainty: 0.5, severity: 0.65, kind: 'quality' });
  });

  test.each([
    { trial: { value: 1, pain: 2 }, why: 'pain' },
    { trial: { value: 1, observations: ['inner-ankle-pain'] }, why: 'pain at the inner ankle' },
    { trial: { value: 1, observations: ['flat-foot-new'] }, why: 'an arch newly flat' },
  ])('with $why nothing is trained, and the coach is told why', ({ trial }) => {
    const evaluation = judged({ tests: { 'heel-raise-quality': { left: [trial], right: 3 } } });
    expect(evaluation.findings.filter(({ rule }) => rule === 'R08')).toEqual([]);
    expect(evaluation.warnings).toContainEqual(
      expect.objectContaining({ path: 'measurements[0]', text: expect.stringContaining('R08') }),
    );
  });
});
