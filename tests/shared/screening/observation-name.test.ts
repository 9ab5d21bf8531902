import { expect, test } from 'vitest';
import { observationName } from '../../../shared/screening/observation-name';

test.each([
  { id: 'knee-in', name: 'Knee dives in', why: 'an observation of the test' },
  { id: 'hip', name: 'Thigh turns or moves in', why: 'a fault of its checklist' },
  { id: 'own words', name: 'own words', why: 'anything else, as it was kept' },
])('$why', ({ id, name }) => {
  expect(observationName('sl-squat', id)).toBe(name);
});
