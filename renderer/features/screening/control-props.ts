import type { ReactNode } from 'react';
import type { OtherUnit } from '../../../shared/screening/entry-unit';
import type { ScreeningRecord } from '../../bridge/call';
import type { Place } from './steps';
import type { useAttempt } from './use-attempt';

/** One value as the control gives it, before it has a place. */
export type Entry = {
  readonly value: number;
  readonly origin: 'typed' | 'timed';
  readonly unit?: 'N';
  readonly leverM?: number;
  readonly measuredIn?: OtherUnit;
  readonly observations?: string[];
};

export type ControlProps = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  /** Resolves true when main has the trial on disk; the control keeps its value when false. */
  readonly onSave: (entry: Entry) => Promise<boolean>;
  /** The score at which the clock stops by itself, under the options in force. */
  readonly cap: number | undefined;
  /** The stopwatch or counter; it runs only here while one does. */
  readonly attempt: ReturnType<typeof useAttempt>;
  /** Until when the client rests before the next trial, in ms since 1970; null for no rest. */
  readonly restUntil: number | null;
  /** Changes with every trial and every place: then the next act takes the focus. */
  readonly turn: string;
  /** What the next trial is. */
  readonly kind: 'trial' | 'practice trial' | 'extra trial';
  /** Acts of the test that stand beside the control's own. */
  readonly foot: ReactNode;
  /** The coach types what would be timed or counted; it stays so for both sides of the test. */
  readonly typing: boolean;
  readonly onTyping: (typing: boolean) => void;
};
