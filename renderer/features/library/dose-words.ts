import type { BaseDose, Span } from '../../../shared/catalogue/exercise';

/** A span in words: "3" or "2 to 3". */
const spanWords = ({ from, to }: Span): string => (from === to ? String(from) : `${from} to ${to}`);

/** A default dose in words: "2 to 3 sets of 8 to 12 reps, 5 s held, each side; rest 60 s; 3 days a week". */
export function doseWords(
  { sets, reps, seconds, metres, holdSeconds, restSeconds, daysPerWeek }: BaseDose,
  oneSided: boolean,
): string {
  const work = reps
    ? `${spanWords(reps)} reps`
    : seconds
      ? `${spanWords(seconds)} s`
      : metres
        ? `${spanWords(metres)} m`
        : '';
  const held = holdSeconds ? `, ${holdSeconds} s held` : '';
  const sides = oneSided ? ', each side' : '';
  return `${spanWords(sets)} sets of ${work}${held}${sides}; rest ${restSeconds} s; ${spanWords(daysPerWeek)} days a week`;
}
