import { describe, expect, test } from 'vitest';
import { findingsBy, judged, sidesFound } from '../../../support/judging';

describe('R28: a navicular drop on its own', () => {
  test.each([
    { left: 10, right: 5, found: 'none', why: 'exactly 10 mm' },
    { left: 10.1, right: 5, found: 'left', why: 'just over 10 mm' },
  ])('$why', ({ left, right, found }) => {
    expect(sidesFound('R28', { tests: { 'nav-drop': { left, right } } })).toBe(found);
  });

  test('is explained and never trained', () => {
    const [finding] = findingsBy('R28', { tests: { 'nav-drop': { left: 14, right: 14 } } });
    expect(finding).toMatchObject({ target: null, kind: 'education', severity: 0 });
  });
});

describe('R29: nothing stands out', () => {
  test.each([
    { tests: { 'sls-eo': { left: 45, right: 45 } }, found: 'both', why: 'nothing flagged' },
    { tests: { 'sls-eo': { left: 40, right: 36 } }, found: 'both', why: 'a difference too small to act on' },
    { tests: { 'nav-drop': { left: 14, right: 14 } }, found: 'both', why: 'only something to explain' },
    { tests: { 'sls-eo': { left: 5, right: 45 } }, found: 'none', why: 'something flagged' },
    { tests: {}, found: 'none', why: 'nothing measured' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R29', { tests })).toBe(found);
  });

  test('names no test and trains everything', () => {
    const { findings } = judged({ tests: { 'sls-eo': { left: 45, right: 45 } } });
    expect(findings).toMatchObject([
      { id: 'R29:all:both', test: null, target: 'general-strength', severity: 0 },
    ]);
  });
});
