import { useEffect, useState } from 'react';

/** Whole seconds left of a wait that began when `seconds` or `from` last changed; 0 when it is over. */
export function useCountdown(seconds: number, from: unknown): number {
  const [left, setLeft] = useState(seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `from` restarts a wait of the same length
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    tick();
    if (seconds <= 0) return undefined;
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [seconds, from]);
  return left;
}
