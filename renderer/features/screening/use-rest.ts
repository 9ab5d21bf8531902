import { useEffect, useState } from 'react';
import type { TestId } from '../../../shared/catalogue/tests';
import { restEndsAt } from '../../../shared/screening/rest';
import type { Screening } from '../../../shared/screening/screening';
import { usePlay } from './sound/use-sounds';

const leftOf = (end: number | null): number =>
  end === null ? 0 : Math.max(0, Math.ceil((end - Date.now()) / 1000));

/** Whole seconds of rest left before the next trial of the test, 0 when there is none; a tone says that it is over. */
export function useRest(screening: Screening, test: TestId): number {
  const play = usePlay();
  const end = restEndsAt(screening, test);
  const [left, setLeft] = useState(() => leftOf(end));
  useEffect(() => {
    setLeft(leftOf(end));
    if (leftOf(end) === 0) return undefined;
    const timer = setInterval(() => {
      const now = leftOf(end);
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      play([{ tone: 'rested', at: 0 }]);
    }, 200);
    return () => clearInterval(timer);
  }, [end, play]);
  return left;
}
