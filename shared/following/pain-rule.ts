import { daysBetween, type IsoDate } from '../basics/dates';
import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import type { Seen } from './seen';
import type { Sign } from './session-log';

/** Pain from which an exercise is stopped, and below which it may go on as it is (evidence base 3.5) [P, conservative]. */
const STOP_AT = 4;
const CAUTION_AT = 3;
/** Pain that recurs in so many sessions, or lasts longer than so many days, is for a clinician (3.5). */
const REFER_SESSIONS = 2;
const REFER_DAYS = 7;

const STOPS: readonly Sign[] = ['worse-next-morning', 'limp', 'warning-pain'];

/** What pain says about an exercise: `near` means that it was another exercise of the same region. */
export type PainVerdict =
  | { readonly kind: 'go' }
  | { readonly kind: 'caution'; readonly why: string }
  | { readonly kind: 'near'; readonly why: string }
  | { readonly kind: 'stop'; readonly why: string }
  | { readonly kind: 'refer'; readonly why: string };

/** The sessions of every exercise in a programme, the oldest first. */
export type SeenBy = ReadonlyMap<ExerciseId, readonly Seen[]>;

const stops = ({ pain, signs }: Seen): boolean =>
  (pain ?? 0) >= STOP_AT || signs.some((sign) => STOPS.includes(sign));

const wordsOf = ({ pain, signs }: Seen): string => {
  if (signs.includes('warning-pain')) return 'Pain that is sharp, at night, at rest, or over a bone';
  if ((pain ?? 0) >= STOP_AT) return `Pain ${pain} of 10`;
  return signs.includes('limp') ? 'Limping' : 'Worse the next morning by 2 points or more';
};

/** The days with stopping pain in the region of an exercise, each once, in the order of time. */
function painDays(exercise: ExerciseId, all: SeenBy): readonly IsoDate[] {
  const { region } = exerciseOf(exercise);
  const days = [...all].flatMap(([id, seen]) =>
    exerciseOf(id).region === region ? seen.filter(stops).map(({ date }) => date) : [],
  );
  return [...new Set(days)].sort();
}

/**
 * The pain rule for one exercise (evidence base 3.5): 0 to 2 go on, 3 with care, 4 or more stops it and spares its region that
 * day; pain that comes back, lasts over a week, or is sharp, at night, at rest or over a bone is for a clinician whatever its number.
 */
export function painVerdictOf(exercise: ExerciseId, all: SeenBy): PainVerdict {
  const last = all.get(exercise)?.at(-1);
  const days = painDays(exercise, all);
  const [first, latest] = [days[0], days.at(-1)];
  if (last && stops(last)) {
    if (last.signs.includes('warning-pain')) return { kind: 'refer', why: `${wordsOf(last)}.` };
    if (first && latest && daysBetween(first, latest) > REFER_DAYS)
      return { kind: 'refer', why: `${wordsOf(last)}, and such pain there for more than a week.` };
    if (days.length >= REFER_SESSIONS)
      return { kind: 'refer', why: `${wordsOf(last)}, in ${days.length} sessions by now.` };
    return { kind: 'stop', why: `${wordsOf(last)}.` };
  }
  if (latest && (!last || latest >= last.date))
    return { kind: 'near', why: 'Another exercise for the same part hurt in the last session.' };
  if ((last?.pain ?? 0) >= CAUTION_AT) return { kind: 'caution', why: `Pain ${last?.pain} of 10.` };
  return { kind: 'go' };
}
