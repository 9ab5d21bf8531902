import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

const LEAVING = 'plumbline-leaving';

/** Does something that takes the screen away, such as locking; asks first where something typed is not saved. */
export function leaveBy(go: () => void): void {
  const asked = new CustomEvent<() => void>(LEAVING, { cancelable: true, detail: go });
  if (window.dispatchEvent(asked)) go();
}

export type LeaveGuard = {
  /** True while the coach has to say whether to leave. */
  readonly asking: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
  /** Call when all is saved, right before going elsewhere. */
  readonly letGo: () => void;
};

/** Holds the coach back from leaving a screen with something unsaved: by a link, a key, the lock or the window's cross. */
export function useLeaveGuard(dirty: boolean): LeaveGuard {
  const held = useRef(dirty);
  held.current = dirty;
  const free = useRef(false);
  const [go, setGo] = useState<(() => void) | null>(null);
  const isHeld = () => held.current && !free.current;
  const blocker = useBlocker({ shouldBlockFn: isHeld, enableBeforeUnload: false, withResolver: true });

  useEffect(() => {
    const hold = (event: Event, way: () => void) => {
      if (!held.current || free.current) return;
      event.preventDefault();
      setGo(() => way);
    };
    const byAct = (event: Event) => event instanceof CustomEvent && hold(event, event.detail);
    // Electron closes nothing and says nothing after this; the question is ours.
    const byCross = (event: Event) => hold(event, () => window.close());
    window.addEventListener(LEAVING, byAct);
    window.addEventListener('beforeunload', byCross);
    return () => {
      window.removeEventListener(LEAVING, byAct);
      window.removeEventListener('beforeunload', byCross);
    };
  }, []);

  const letGo = () => {
    free.current = true;
  };
  return {
    asking: go !== null || blocker.status === 'blocked',
    letGo,
    leave: () => {
      letGo();
      if (go) go();
      else blocker.proceed?.();
    },
    stay: () => {
      setGo(null);
      blocker.reset?.();
    },
  };
}
