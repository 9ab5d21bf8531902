import { useEffect, useState } from 'react';

const secondsSince = (startedAt: number): number => Math.max(0, (performance.now() - startedAt) / 1000);
const tenths = (seconds: number): number => Math.floor(seconds * 10) / 10;

/** The seconds since a moment of the page's clock, for the eye: drawn anew when a tenth has passed. */
export function useElapsed(startedAt: number): number {
  const [seconds, setSeconds] = useState(() => tenths(secondsSince(startedAt)));
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      setSeconds(tenths(secondsSince(startedAt)));
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [startedAt]);
  return seconds;
}

/** Does something once, so many seconds after a moment of the page's clock; at once when that is past. */
export function useAfter(startedAt: number, seconds: number | undefined, act: () => void): void {
  const [latest] = useState(() => ({ act }));
  latest.act = act;
  useEffect(() => {
    if (seconds === undefined) return undefined;
    const timer = setTimeout(() => latest.act(), (seconds - secondsSince(startedAt)) * 1000);
    return () => clearTimeout(timer);
  }, [startedAt, seconds, latest]);
}
