import type { TestDefinition } from '../../../../shared/catalogue/test';
import { type RuleSetInForce, ruleSetInForce } from '../../../../shared/screening/rule-set';

/** What a sound says: begun, ten more seconds, the end, the beat to move to, and that a rest is over. */
export const TONES = ['start', 'mark', 'end', 'beat', 'rested'] as const;
export type Tone = (typeof TONES)[number];

/** A tone at so many seconds after the start; with `every`, again and again until `until` where there is an end. */
export type Sound = {
  readonly tone: Tone;
  readonly at: number;
  readonly every?: number;
  readonly until?: number;
};

/** The client hears how long it has been without being told the number [P]. */
const MARK_SECONDS = 10;

/** The second a running stopwatch or counter ends by itself: the test's cap, or the time its protocol counts in; the way it is run may have a cap of its own. */
export function endOf(test: TestDefinition, said: RuleSetInForce = {}): number | undefined {
  const { capture, cap, protocol, ruleSets } = test;
  if (capture !== 'timer') return protocol.countSeconds;
  const inForce = ruleSetInForce(test, said);
  const capOf = ruleSets.flatMap(({ id, options }) => options.filter((option) => option.id === inForce[id]));
  return capOf.find((option) => option.cap !== undefined)?.cap ?? cap;
}

/** All that sounds while a test is timed or counted, from its start on. */
export function soundsOf(test: TestDefinition, said: RuleSetInForce = {}): readonly Sound[] {
  const { beatPerMinute } = test.protocol;
  const end = endOf(test, said);
  const until = end === undefined ? {} : { until: end };
  const timed = test.capture === 'timer' || end !== undefined;
  return [
    { tone: 'start', at: 0 },
    ...(timed ? [{ tone: 'mark', at: MARK_SECONDS, every: MARK_SECONDS, ...until } as const] : []),
    ...(beatPerMinute
      ? [{ tone: 'beat', at: 60 / beatPerMinute, every: 60 / beatPerMinute, ...until } as const]
      : []),
    ...(end === undefined ? [] : [{ tone: 'end', at: end } as const]),
  ];
}
