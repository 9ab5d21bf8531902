import type { Slot, WeekDay } from './week';

/** The hour each slot begins (evidence base 5.1) [P]. */
const HOUR: Readonly<Record<Slot, number>> = { am: 7, mid: 12.5, pm: 18, late: 20.5 };

/** When a slot begins, in minutes after midnight by the runner's own clock. */
export const minutesAfterMidnight = (slot: Slot): number => HOUR[slot] * 60;

/** Hours from the start of the day's run to the slot, negative when the slot is before it; null on a day without a run. */
export const hoursAfterRun = ({ run }: WeekDay, slot: Slot): number | null =>
  run === undefined ? null : HOUR[slot] - HOUR[run];

/** Whether the slot comes before the day's run. */
export const isBeforeRun = (day: WeekDay, slot: Slot): boolean => (hoursAfterRun(day, slot) ?? 0) < 0;

/** Hours between two slots that lie `days` apart, from the first to the second. */
export const hoursBetween = (from: Slot, to: Slot, days: number): number => 24 * days + HOUR[to] - HOUR[from];
