import { useEffect, useRef } from 'react';

type Acts = Readonly<Record<string, (at: number) => void>>;

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="dialog"] *';
const CONTROLS = 'button, a, summary, [role="radio"], [role="menuitem"]';

/** Whether the key belongs to what has the focus: a field, a dialog, or a control reached by keyboard. */
const belongsElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.matches(FIELDS) ||
    (target.matches(CONTROLS) && target.matches(':focus-visible') && !target.hasAttribute('data-act')));

/** Runs an act on the press of its key, wherever the focus is, with the time of the press in ms on the page's clock. */
export function useActKeys(acts: Acts): void {
  const current = useRef(acts);
  current.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = current.current[event.key];
      if (!act || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (belongsElsewhere(event.target)) return;
      event.preventDefault();
      act(event.timeStamp);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
