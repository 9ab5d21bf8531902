import { useState } from 'react';
import type { Instant } from '../../../shared/basics/dates';
import { testOf } from '../../../shared/catalogue/tests';
import type { Attempt, ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { endOf } from './sound/sound-plan';
import type { Place } from './steps';

/** A stopwatch or counter under way: where, and since when on the page's clock, in ms. */
export type Running = Place & { readonly startedAt: number };

/** One that came to nothing while nobody was looking, and why. */
export type Lost = Attempt & { readonly why: 'app-closed' | 'ran-out' | 'count-gone' };

// The page's clock runs on evenly, whatever becomes of the computer's time of day.
const onPageClock = (moment: Instant): number => Date.parse(moment) - performance.timeOrigin;
const momentOf = (at: number): Instant => new Date(performance.timeOrigin + at).toISOString() as Instant;

const whyLost = (attempt: Attempt): Lost['why'] | null => {
  const test = testOf(attempt.test);
  if (!attempt.running) return 'app-closed';
  if (test.capture !== 'timer') return 'count-gone';
  const end = endOf(test);
  const elapsed = (performance.now() - onPageClock(attempt.begunAt)) / 1000;
  return end !== undefined && elapsed >= end ? 'ran-out' : null;
};

/** The stopwatch or counter of a screening: kept by main from its start on, so that it survives this screen. */
export function useAttempt({ id }: ScreeningRecord, found: Attempt | null) {
  const beginning = useAction('attempt.begin');
  const dropping = useAction('attempt.drop');
  const [{ running, lost }, set] = useState<{ running: Running | null; lost: Lost | null }>(() => {
    const why = found && whyLost(found);
    if (!found || why) return { running: null, lost: found && why ? { ...found, why } : null };
    return { running: { ...found, startedAt: onPageClock(found.begunAt) }, lost: null };
  });
  return {
    running,
    lost,
    failure: beginning.failure ?? dropping.failure,
    begin: ({ test, side }: Place, at: number) => {
      set({ running: { test, side, startedAt: at }, lost: null });
      void beginning.act({ screeningId: id, test, side, begunAt: momentOf(at) });
    },
    /** It has come to an end, and its trial is being recorded, which ends it at main too. */
    ended: () => set({ running: null, lost: null }),
    /** It will not become a trial. */
    drop: () => {
      set({ running: null, lost: null });
      void dropping.act({ screeningId: id });
    },
  };
}

export type AttemptHandle = ReturnType<typeof useAttempt>;
