/** What was before, what is now, and what undoing took back. */
export type History<State> = {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
  /** What the last act was about; the next one about the same is part of it, so that a number typed in two digits is undone at once. */
  readonly about: string | null;
};

/** More steps than anybody goes back. */
const MOST_STEPS = 200;

/** A history that begins with a state. */
export const historyOf = <State>(now: State): History<State> => ({ past: [], now, future: [], about: null });

/** The history after an act; nothing changes when the state is the same. */
export function acted<State>(
  history: History<State>,
  next: State,
  about: string | null = null,
): History<State> {
  if (next === history.now) return history;
  const goesOn = about !== null && about === history.about;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST_STEPS);
  return { past, now: next, future: [], about };
}

/** One act back; the same when there is none. */
export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.now, ...history.future];
  return { past: history.past.slice(0, -1), now: before, future, about: null };
}

/** One act forward again; the same when nothing was undone. */
export function redone<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future, about: null };
}
