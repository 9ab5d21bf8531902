import { useSyncExternalStore } from 'react';

let said = '';
let turn = 0;
const listeners = new Set<() => void>();

/** Says a sentence to those who hear the screen; the same one twice is said twice. */
export function announce(words: string): void {
  turn += 1;
  // A no-break space at the end of every second sentence makes it a change even when its words are the same.
  said = turn % 2 === 0 ? words : `${words}\u00a0`;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where announcements are put; one a screen. */
export function Announcer() {
  const words = useSyncExternalStore(listen, () => said);
  return (
    <p className="only-heard" role="log" aria-live="polite" aria-label="What happens">
      {words}
    </p>
  );
}
