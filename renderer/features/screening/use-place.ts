import { useState } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { sidesOf } from '../../../shared/screening/score';
import type { Screening, Side } from '../../../shared/screening/screening';
import { firstSideOf } from '../../../shared/screening/side-order';
import type { ScreeningRecord } from '../../bridge/call';
import { isTestDone, lastTrialOf, nextSide, nextTest, type Place } from './steps';

/** Where the coach is: the test worked at, at first the one left off at, and a side only when the coach chose one. */
export function usePlace(
  { id, screening }: ScreeningRecord,
  tests: readonly TestId[],
  earlier: readonly Screening[],
) {
  const [at, setAt] = useState<TestId | null>(
    () => nextTest(screening, tests, lastTrialOf(screening)?.test ?? null) ?? tests[0] ?? null,
  );
  const [chosen, setChosen] = useState<Side | null>(null);
  const sideOf = (test: TestId): Side => {
    const due = nextSide(screening, test, firstSideOf(test, screening, earlier, id));
    return due ?? sidesOf(testOf(test)).at(-1) ?? 'both';
  };
  const place: Place | null = at ? { test: at, side: chosen ?? sideOf(at) } : null;
  return {
    place,
    goTo: (next: TestId, wanted: Side | null = null): void => {
      setAt(next);
      setChosen(wanted);
    },
    /** After something was recorded at a test: stays while it has more to do, else goes on to the next. */
    moveOn: (saved: ScreeningRecord, from: TestId): void => {
      setChosen(null);
      if (isTestDone(saved.screening, from)) setAt(nextTest(saved.screening, tests, from) ?? from);
    },
  };
}
