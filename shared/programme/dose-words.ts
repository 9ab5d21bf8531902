import type { Dose, SideDose } from './programme';

/** The work of one side in words: "3 × 12 reps" or "2 × 30 s". */
export function workWords({ sets, reps, seconds, metres, holdSeconds }: SideDose): string {
  const held = holdSeconds === undefined ? '' : `, ${holdSeconds} s held`;
  if (reps !== undefined) return `${sets} × ${reps} ${reps === 1 ? 'rep' : 'reps'}${held}`;
  return seconds !== undefined ? `${sets} × ${seconds} s${held}` : `${sets} × ${metres ?? 0} m${held}`;
}

/** What a dose asks of every side alike: "3 days a week, rest 60 s, effort 6 of 10". */
export const paceWords = ({ daysPerWeek, restSeconds, effort }: Dose): string =>
  `${daysPerWeek === 1 ? '1 day' : `${daysPerWeek} days`} a week, rest ${restSeconds} s, effort ${effort} of 10`;

/** The whole of a dose in one line: "left 2 × 12 reps, right 3 × 12 reps, 3 days a week, …". */
export function doseText(dose: Dose): string {
  const { left, right, both } = dose;
  const sides = [
    left && `left ${workWords(left)}`,
    right && `right ${workWords(right)}`,
    both && workWords(both),
  ].filter((side) => side !== undefined);
  return [...sides, paceWords(dose)].join(', ');
}
