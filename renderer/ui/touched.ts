import { useMediaQuery } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';

let touched = false;
const told = new Set<() => void>();

// After the tap has done what it was for: what appears because of it must not move from under the finger.
document.addEventListener('click', (event) => {
  if (touched || !('pointerType' in event) || event.pointerType !== 'touch') return;
  touched = true;
  for (const tell of told) tell();
});

const subscribe = (tell: () => void) => {
  told.add(tell);
  return () => told.delete(tell);
};

/** Whether the coach works by touch: fingers are the main pointer here, or have tapped this window once. */
export function useTouched(): boolean {
  const coarse = useMediaQuery('(pointer: coarse)', false, { getInitialValueInEffect: false });
  const once = useSyncExternalStore(subscribe, () => touched);
  return coarse || once;
}
