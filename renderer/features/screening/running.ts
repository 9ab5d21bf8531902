import { useSyncExternalStore } from 'react';
import type { Id } from '../../../shared/basics/ids';
import type { Place } from './steps';

/** A stopwatch or counter under way. It lives beside the screens, so that it goes on while another one is looked at. */
export type Running = {
  readonly place: Place;
  /** The moment of the press that started it, on the page's own clock (`performance.now()`). */
  readonly startedAt: number;
  /** The same moment by the computer's clock, in milliseconds since 1970. */
  readonly startedOn: number;
  /** Repetitions counted so far. */
  readonly count: number;
};

const known = new Map<Id<'Screening'>, Running>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The computer's clock at a moment of the page's clock. */
const onTheWall = (at: number): number => Date.now() - (performance.now() - at);

/** What runs for a screening in this window, or null. */
export const runningFor = (screening: Id<'Screening'>): Running | null => known.get(screening) ?? null;

/** Starts at a moment of the page's clock; answers what then runs. */
export const begin = (screening: Id<'Screening'>, place: Place, at: number): Running => {
  const running = { place, startedAt: at, startedOn: onTheWall(at), count: 0 };
  known.set(screening, running);
  tell();
  return running;
};

/** Takes up again what was started before this page was loaded, at a moment of the computer's clock. */
export const takeUp = (screening: Id<'Screening'>, place: Place, startedOn: number): void => {
  const startedAt = performance.now() - (Date.now() - startedOn);
  known.set(screening, { place, startedAt, startedOn, count: 0 });
  tell();
};

/** Sets the repetitions counted so far. */
export const countTo = (screening: Id<'Screening'>, count: number): void => {
  const running = known.get(screening);
  if (!running) return;
  known.set(screening, { ...running, count });
  tell();
};

let lastEnd = Number.NEGATIVE_INFINITY;

/** Ends what runs for a screening, whatever becomes of it. */
export const end = (screening: Id<'Screening'>): void => {
  lastEnd = performance.now();
  if (known.delete(screening)) tell();
};

/** A press this soon after an end is a finger that bounced, in ms [P]: nobody is back in position by then. */
const BOUNCE_MS = 350;

/** Whether a press to start, at a moment of the page's clock, comes too soon after the last end to be meant. */
export const isBounce = (at: number): boolean => at - lastEnd < BOUNCE_MS;

/** The two clocks may differ by this much before a time is not believed, in ms [P]: far more than a clock is ever slewed by. */
const CLOCKS_APART_MS = 1000;

/** Whether the two clocks still agree at a moment of the page's: they part when the computer sleeps or its clock is set. */
export const clocksAgree = ({ startedAt, startedOn }: Running, at: number): boolean =>
  Math.abs(onTheWall(at) - startedOn - (at - startedAt)) <= CLOCKS_APART_MS;

/** What runs for a screening, followed as it changes. */
export const useRunning = (screening: Id<'Screening'>): Running | null =>
  useSyncExternalStore(listen, () => runningFor(screening));
