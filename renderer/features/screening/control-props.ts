import type { ScreeningRecord } from '../../bridge/call';
import type { Place } from './steps';

/** One value as the control gives it, before it has a place. */
export type Entry = {
  readonly value: number;
  readonly origin: 'typed' | 'timed';
  readonly unit?: 'N';
  readonly leverM?: number;
};

export type ControlProps = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  /** Resolves true when main has the trial on disk; the control keeps its value when false. */
  readonly onSave: (entry: Entry) => Promise<boolean>;
  /** Every trial asked for is in; this one would be extra. */
  readonly extra: boolean;
  /** The coach types what would be timed or counted; it stays so for both sides of the test. */
  readonly typing: boolean;
  readonly onTyping: (typing: boolean) => void;
};
