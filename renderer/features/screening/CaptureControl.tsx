import { testOf } from '../../../shared/catalogue/tests';
import type { ScreeningRecord } from '../../bridge/call';
import { CounterControl } from './CounterControl';
import { ForceControl } from './ForceControl';
import { NumberControl } from './NumberControl';
import { ScaleControl } from './ScaleControl';
import type { Place } from './steps';
import { TimerControl } from './TimerControl';

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
};

/** The control that fits how the test is captured. */
export function CaptureControl(props: ControlProps) {
  switch (testOf(props.place.test).capture) {
    case 'timer':
      return <TimerControl {...props} />;
    case 'counter':
      return <CounterControl {...props} />;
    case 'force':
      return <ForceControl {...props} />;
    case 'grade':
    case 'points':
      return <ScaleControl {...props} />;
    default:
      return <NumberControl {...props} />;
  }
}
