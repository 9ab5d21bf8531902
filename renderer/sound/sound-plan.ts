/** What is heard: a start, a mark every ten seconds, the end at the cap, the two beats of a repetition, the end of a rest. */
export type Tone = 'start' | 'mark' | 'cap' | 'up' | 'down' | 'rest-over';

/** A tone and when it sounds, in seconds from the start of what it belongs to. */
export type Timed = { readonly tone: Tone; readonly at: number };

/** What a stopwatch or counter plays. */
export type SoundPlan = {
  /** The second it ends by itself, if it does. */
  readonly endsAt?: number | undefined;
  /** Beats a minute, up and down in turn; a beat takes the place of the marks. */
  readonly beatPerMinute?: number | undefined;
};

const MARK_EVERY_S = 10;

/** The tones from one second (included) to another (not included), in order. */
export function tonesBetween(
  { endsAt, beatPerMinute }: SoundPlan,
  from: number,
  to: number,
): readonly Timed[] {
  const step = beatPerMinute === undefined ? MARK_EVERY_S : 60 / beatPerMinute;
  const last = endsAt ?? Number.POSITIVE_INFINITY;
  const tones: Timed[] = [];
  // Every time is compared as it is, never worked out two ways: a piece begins exactly where the one before it ended.
  for (let nth = Math.max(0, Math.floor(from / step) - 1); nth * step < Math.min(to, last); nth++) {
    const at = nth * step;
    if (at < from) continue;
    if (beatPerMinute !== undefined) tones.push({ tone: nth % 2 === 0 ? 'up' : 'down', at });
    else tones.push({ tone: nth === 0 ? 'start' : 'mark', at });
  }
  if (last >= from && last < to) tones.push({ tone: 'cap', at: last });
  return tones;
}
