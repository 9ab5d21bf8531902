import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useStopwatch } from '../../../../renderer/features/screening/use-stopwatch';

beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['performance', 'setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    }),
);
afterEach(() => void vi.useRealTimers());

const started = (end?: number) => {
  const ended = vi.fn();
  const element = document.createElement('span');
  const startedAt = performance.now();
  const { result, rerender } = renderHook(
    ({ at }: { at: number | null }) => {
      const shown = useStopwatch<HTMLSpanElement>(at, (seconds) => seconds.toFixed(2), end, ended);
      shown.current = element;
      return shown;
    },
    { initialProps: { at: null as number | null } },
  );
  rerender({ at: startedAt });
  return { element, ended, result, rerender };
};

describe('a running stopwatch', () => {
  test('shows what the clock says, however few frames were drawn', () => {
    // One frame after five minutes in which the window drew nothing at all.
    vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => setTimeout(draw, 300_000));
    const { element } = started();
    act(() => void vi.advanceTimersByTime(300_000));
    expect(element.textContent).toBe('300.00');
    vi.unstubAllGlobals();
  });

  test('ends once, when the clock reaches the end', () => {
    const { ended } = started(45);
    act(() => void vi.advanceTimersByTime(44_999));
    expect(ended).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(10_000));
    expect(ended).toHaveBeenCalledTimes(1);
  });

  test('one that was stopped does not end', () => {
    const { ended, rerender } = started(45);
    act(() => void vi.advanceTimersByTime(20_000));
    rerender({ at: null });
    act(() => void vi.advanceTimersByTime(60_000));
    expect(ended).not.toHaveBeenCalled();
  });
});
