import { useEffect, useRef } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { RuleSetInForce } from '../../../shared/screening/rule-set';
import { soundsOf } from './sound/sound-plan';
import { usePlay } from './sound/use-sounds';
import { secondsSince } from './use-stopwatch';

/** Lets the start, the marks, the beat and the end of a test sound while it runs; one begun earlier is joined where it is. */
export function useAttemptSounds(test: TestId, startedAt: number | null, ruleSet: RuleSetInForce): void {
  const play = usePlay();
  const said = useRef(ruleSet);
  said.current = ruleSet;
  useEffect(() => {
    if (startedAt === null) return undefined;
    const elapsed = secondsSince(startedAt, performance.now());
    // What began a moment ago has its start tone still to come.
    return play(soundsOf(testOf(test), said.current), elapsed < 0.25 ? 0 : elapsed);
  }, [play, test, startedAt]);
}
