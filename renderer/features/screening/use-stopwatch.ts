import { useCallback, useEffect, useRef, useState } from 'react';

/** A stopwatch on the page's own clock: `seconds` is for the eye, `stop` answers the exact time in seconds. */
export function useStopwatch(capSeconds: number | undefined, onCap: (seconds: number) => void) {
  const startedAt = useRef<number | null>(null);
  const capped = useRef(onCap);
  capped.current = onCap;
  const [running, setRunning] = useState(false);
  const [seconds, setSeconds] = useState(0);

  const start = useCallback((at: number) => {
    startedAt.current = at;
    setSeconds(0);
    setRunning(true);
  }, []);

  const stop = useCallback((at: number): number => {
    const began = startedAt.current;
    startedAt.current = null;
    setRunning(false);
    return began === null ? 0 : (at - began) / 1000;
  }, []);

  useEffect(() => {
    if (!running) return;
    let frame = 0;
    const draw = () => {
      if (startedAt.current !== null) setSeconds((performance.now() - startedAt.current) / 1000);
      frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [running]);

  useEffect(() => {
    if (!running || capSeconds === undefined || startedAt.current === null) return;
    const left = capSeconds * 1000 - (performance.now() - startedAt.current);
    const timer = setTimeout(() => {
      startedAt.current = null;
      setRunning(false);
      setSeconds(capSeconds);
      capped.current(capSeconds);
    }, left);
    return () => clearTimeout(timer);
  }, [running, capSeconds]);

  return { running, seconds, start, stop };
}
