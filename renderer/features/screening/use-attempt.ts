import { useEffect, useState } from 'react';
import type { Instant } from '../../../shared/basics/dates';
import { testOf } from '../../../shared/catalogue/tests';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { begin, clocksAgree, end, isBounce, type Running, runningFor, takeUp, useRunning } from './running';
import type { Place } from './steps';

/** An attempt that will be no trial, and why; said before anything else goes on. */
export type Lost = {
  readonly place: Place;
  readonly startedOn: number;
  readonly why: 'app-closed' | 'cap-passed' | 'clocks-part' | 'count-gone';
};

const secondsSince = ({ startedOn }: { readonly startedOn: number }): number =>
  (Date.now() - startedOn) / 1000;

/** Whether the cap went by while nobody could see the stopwatch: when the client stopped is then not known. */
const passedCap = (started: { readonly place: Place; readonly startedOn: number }): boolean => {
  const { cap } = testOf(started.place.test);
  return cap !== undefined && secondsSince(started) >= cap;
};

/**
 * The stopwatch or counter of a screening: known to the vault while it runs, taken up again after a reload or a look at
 * another screen, and told as lost when its time can no longer be known.
 */
export function useAttempt({ id }: ScreeningRecord) {
  const running = useRunning(id);
  const beginning = useAction('attempt.begin');
  const dropping = useAction('attempt.drop');
  const { answer: open, asking } = useQuery('attempt.open', { screeningId: id });
  const [lost, setLost] = useState<Lost | null>(() => {
    const there = runningFor(id);
    return there && passedCap(there) ? { ...there, why: 'cap-passed' } : null;
  });
  const [looked, setLooked] = useState(false);

  // Once, when the screen opens: what the vault still knows of an attempt this page has not started.
  useEffect(() => {
    if (looked || open === undefined || asking) return;
    setLooked(true);
    if (open === null || runningFor(id)) return;
    const { test, side } = open;
    const started = { place: { test, side }, startedOn: Date.parse(open.begunAt) };
    if (!open.running) setLost({ ...started, why: 'app-closed' });
    else if (testOf(test).capture === 'counter') setLost({ ...started, why: 'count-gone' });
    else if (passedCap(started)) setLost({ ...started, why: 'cap-passed' });
    else takeUp(id, started.place, started.startedOn);
  }, [looked, open, asking, id]);

  const drop = () => void dropping.act({ screeningId: id });
  return {
    running: lost ? null : running,
    lost,
    failure: beginning.failure,
    /** Starts at a moment of the page's clock; false for a press that only bounced. */
    start: (place: Place, at: number): boolean => {
      if (isBounce(at)) return false;
      const { startedOn } = begin(id, place, at);
      const begunAt = new Date(startedOn).toISOString() as Instant;
      void beginning.act({ screeningId: id, ...place, begunAt });
      return true;
    },
    /** Ends it at a moment of the page's clock: the seconds it took, or null when the clocks no longer agree. */
    stop: (attempt: Running, at: number): number | null => {
      end(id);
      if (clocksAgree(attempt, at)) return (at - attempt.startedAt) / 1000;
      setLost({ ...attempt, why: 'clocks-part' });
      return null;
    },
    /** Ends it after its trial was recorded. */
    ended: (): void => end(id),
    discard: (): void => {
      end(id);
      drop();
    },
    forgetLost: (): void => {
      end(id);
      setLost(null);
      drop();
    },
  };
}
