import type { Week, WeekDay } from '../../../shared/week/week';

/** A week written as in the evidence base: `weekOf('rest', 'hard am', …)`, Monday first. */
export const weekOf = (...days: readonly string[]): Week =>
  days.map((day) => {
    const [kind, run] = day.split(' ');
    return { kind, ...(run && { run }) } as WeekDay;
  });

/** The worked examples of the evidence base, 5.5. */
export const EXAMPLES = {
  E1: weekOf('rest', 'hard am', 'easy am', 'hard am', 'easy am', 'easy am', 'long am'),
  E2: weekOf('rest', 'hard am', 'easy am', 'easy am', 'rest', 'easy am', 'raceT am'),
  E3: weekOf('easy am', 'hard pm', 'easy am', 'hard am', 'rest', 'raceO am', 'long am'),
  E4: weekOf('easy am', 'hard pm', 'easy pm', 'hard pm', 'easy am', 'rest', 'long am'),
  E5: weekOf('rest', 'easy am', 'rest', 'hard pm', 'rest', 'rest', 'long am'),
  E5b: weekOf('rest', 'easy am', 'free', 'hard pm', 'rest', 'free', 'long am'),
  E6: weekOf('rest', 'easy am', 'easy am', 'hard am', 'easy am', 'rest', 'long am'),
  E6b: weekOf('easy am', 'easy am', 'easy am', 'hard am', 'easy am', 'rest', 'long am'),
} as const;
