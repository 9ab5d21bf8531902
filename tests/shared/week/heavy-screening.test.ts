import { expect, test } from 'vitest';
import { heavyScreeningOn } from '../../../shared/week/heavy-screening';
import { screeningWith } from '../../support/screenings';

test.each([
  ['hops', { tests: { 'hop-single': { left: 120, right: 121 } } }, '2026-11-20'],
  ['maximal strength', { tests: { 'hip-abd': { left: 1.6, right: 1.7 } } }, '2026-11-20'],
  ['balance and range', { tests: { 'sls-eo': { left: 30 }, 'wblt-cm': { left: 10 } } }, null],
  ['hops that were left out', { notTested: { 'hop-single': { left: 'calf pain' } } }, null],
] as const)('a screening with %s', (_what, given, heavyOn) => {
  expect(heavyScreeningOn(screeningWith(given))).toBe(heavyOn);
});
