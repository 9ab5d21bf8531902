import { expect, test } from 'vitest';
import { programmeWeeksOf } from '../../../shared/week/programme-weeks';
import { MIXED, raceOn, trainingOf } from './trainings';
import { EXAMPLES, weekOf } from './weeks';

const MOST_MS = 100;
const RUNS = 9;
const ROOMY = weekOf('easy am', 'free', 'easy mid', 'free', 'easy am', 'free', 'free');
const CROWDED = weekOf('rest', 'easy pm', 'rest', 'rest', 'easy pm', 'rest', 'long mid');

test.each([
  ['a usual week', EXAMPLES.E1],
  ['three runs only', EXAMPLES.E5],
  ['a roomy week', ROOMY],
  ['a crowded week, where every free day is tried out', CROWDED],
])('twelve weeks with races are laid out in at most 100 ms: %s', (_name, week) => {
  const races = ['2026-12-13', '2027-01-17', '2027-02-10'].map((date, index) => raceOn(date, index !== 1));
  const training = trainingOf(week, { weeks: 12, races });
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    programmeWeeksOf(training, { prescriptions: MIXED, stopped: null });
    return performance.now() - before;
  }).sort((a, b) => a - b);
  expect(times[Math.floor(RUNS / 2)]).toBeLessThanOrEqual(MOST_MS);
});
