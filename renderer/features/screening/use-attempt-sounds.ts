import { useEffect } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { soundsOf } from './sound/sound-plan';
import { usePlay } from './sound/use-sounds';
import { secondsSince } from './use-stopwatch';

/** Lets the start, the marks, the beat and the end of a test sound while it runs; one begun earlier is joined where it is. */
export function useAttemptSounds(test: TestId, startedAt: number | null): void {
  const play = usePlay();
  useEffect(() => {
    if (startedAt === null) return undefined;
    const elapsed = secondsSince(startedAt, performance.now());
    // What began a moment ago has its start tone still to come.
    return play(soundsOf(testOf(test)), elapsed < 0.25 ? 0 : elapsed);
  }, [play, test, startedAt]);
}
