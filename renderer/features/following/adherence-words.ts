import type { Adherence, Kept } from '../../../shared/following/adherence';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** A number of sessions or sets, parts of one told in tenths. */
export const partly = (number: number): string => String(Math.round(number * 10) / 10);

/** How well a programme was kept: "12 of 16 sessions done, 75 %". */
export function keptWords({ done, planned, share, sets }: Adherence): string {
  if (share === null) return 'No planned session is past yet.';
  return `${partly(done)} of ${count(planned, 'session', 'sessions')} done (${Math.round(100 * share)} %), ${partly(sets.done)} of ${count(sets.planned, 'set', 'sets')}.`;
}

/** What of that nobody knows. */
export function unknownWords({ unknown }: Kept): string {
  if (unknown === 0) return 'Counted as typed back: nobody watched.';
  const [subject, they] =
    unknown === 1 ? ['1 session was', 'it was'] : [`${unknown} sessions were`, 'they were'];
  return `${subject} not typed back. Nobody knows whether ${they} done; here that counts as not done.`;
}
