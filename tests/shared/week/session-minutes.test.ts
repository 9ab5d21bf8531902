import { describe, expect, test } from 'vitest';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { Dose } from '../../../shared/programme/programme';
import { sessionMinutesOf } from '../../../shared/week/session-minutes';

const one = (exercise: ExerciseId, sides: Pick<Dose, 'left' | 'right' | 'both'>, restSeconds = 60) => ({
  exercise,
  dose: { ...sides, restSeconds, daysPerWeek: 3, effort: 6 },
});
const seconds = (...session: ReturnType<typeof one>[]) => Math.round(sessionMinutesOf(session) * 60);

describe('how long a session takes', () => {
  test.each([
    [
      '3 x 10 at the usual 6 s, two rests',
      one('str-squat-box', { both: { sets: 3, reps: 10 } }),
      3 * 60 + 2 * 60,
    ],
    ['one set needs no rest', one('str-squat-box', { both: { sets: 1, reps: 10 } }), 60],
    [
      '2 x 30 s on each leg: four holds, two side changes, one rest',
      one('bal-sl-stance', { left: { sets: 2, seconds: 30 }, right: { sets: 2, seconds: 30 } }, 20),
      4 * 30 + 2 * 5 + 20,
    ],
    [
      'more sets on one side: the rest follows each round',
      one('bal-sl-stance', { left: { sets: 3, seconds: 30 }, right: { sets: 2, seconds: 30 } }, 20),
      5 * 30 + 2 * 5 + 2 * 20,
    ],
    [
      'holds within repetitions',
      one('act-glute-bridge', { both: { sets: 1, reps: 12, holdSeconds: 2 } }),
      12 * 4,
    ],
    ['repetitions for each leg', one('act-dead-bug', { both: { sets: 1, reps: 8 } }), 16 * 6],
    ['steps each way', one('act-band-sidestep', { both: { sets: 1, reps: 12 } }), 24 * 2],
    ['jumps', one('ply-pogo-double', { both: { sets: 3, reps: 15 } }), 45 + 2 * 60],
    ['a drill over 20 m', one('tec-hip-drive-march', { both: { sets: 3, metres: 20 } }, 45), 60 + 90],
    ['a drill inside a run', one('tec-heel-lift-400', { both: { sets: 2, metres: 400 } }), 0],
    ['slow repetitions', one('mob-ankle-wall-rock', { left: { sets: 1, reps: 12 } }), 12 * 8],
  ])('%s', (_what, prescription, expected) => {
    expect(seconds(prescription)).toBe(expected);
  });

  test('setting up the next exercise takes 20 s, and 10 s more in another position', () => {
    const squat = one('str-squat-box', { both: { sets: 1, reps: 10 } });
    const stance = one('bal-sl-stance', { left: { sets: 1, seconds: 30 } });
    const plank = one('core-front-plank', { both: { sets: 1, seconds: 30 } });
    expect(seconds(squat, stance)).toBe(60 + 20 + 30);
    expect(seconds(squat, plank)).toBe(60 + 30 + 30);
    expect(seconds()).toBe(0);
  });
});
