import { type RefObject, useEffect, useRef } from 'react';

/** How long it has been, in seconds: always the clock's own difference, however seldom anybody looks. */
export const secondsSince = (startedAt: number, now: number): number => Math.max(0, (now - startedAt) / 1000);

/**
 * Writes the running time into an element on every frame and calls `onEnd` when the end is reached. The time is read
 * from the page's clock each time, so a window that is hidden or busy shows less of it and loses none.
 */
export function useStopwatch<Shown extends HTMLElement>(
  startedAt: number | null,
  shownAs: (seconds: number) => string,
  end: number | undefined,
  onEnd: () => void,
): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  const words = useRef(shownAs);
  const ended = useRef(onEnd);
  words.current = shownAs;
  ended.current = onEnd;

  useEffect(() => {
    if (startedAt === null) return undefined;
    let frame = 0;
    const draw = () => {
      if (shown.current)
        shown.current.textContent = words.current(secondsSince(startedAt, performance.now()));
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [startedAt]);

  useEffect(() => {
    if (startedAt === null || end === undefined) return undefined;
    const timer = setTimeout(() => ended.current(), end * 1000 - (performance.now() - startedAt));
    return () => clearTimeout(timer);
  }, [startedAt, end]);

  return shown;
}
