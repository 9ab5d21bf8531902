import { useState } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { sidesOf } from '../../../shared/screening/score';
import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { isTestDone, lastPlaceOf, nextPlace, nextSide, type Place, testsOf } from './steps';

/** Where the coach is: the test worked at, at first the one left off at, and a side only when the coach chose one. */
export function usePlace(record: ScreeningRecord, tests: readonly TestId[], begun: Place | null) {
  const [at, setAt] = useState<TestId | null>(() => {
    const leftOffAt = lastPlaceOf(record.screening)?.test ?? null;
    return begun?.test ?? nextPlace(record, tests, leftOffAt)?.test ?? tests[0] ?? null;
  });
  const [chosen, setChosen] = useState<Side | null>(begun?.side ?? null);
  const lastSide = at ? sidesOf(testOf(at)).at(-1) : undefined;
  const side = at ? (chosen ?? nextSide(record, at) ?? lastSide) : undefined;
  const place: Place | null = at && side ? { test: at, side } : null;
  const goTo = (next: TestId, wanted: Side | null = null) => {
    setAt(next);
    setChosen(wanted);
  };
  return {
    place,
    goTo,
    /** After something was recorded at a test: stays while it has more to do, else goes to the next one that has. */
    moveOn: (now: ScreeningRecord, from: TestId) => {
      setChosen(null);
      if (isTestDone(now.screening, from)) setAt(nextPlace(now, tests, from)?.test ?? from);
    },
    /** From a test that was put off to the one that took its place in the order. */
    moveFrom: (now: ScreeningRecord, from: TestId) => {
      const order = testsOf(now);
      const next = order[tests.indexOf(from)];
      goTo(nextPlace(now, order, next === from ? null : (next ?? null))?.test ?? from);
    },
  };
}
