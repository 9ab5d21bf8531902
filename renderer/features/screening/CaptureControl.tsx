import { testOf } from '../../../shared/catalogue/tests';
import { CounterControl } from './CounterControl';
import type { ControlProps } from './control-props';
import { ForceControl } from './ForceControl';
import { NumberControl } from './NumberControl';
import { ScaleControl } from './ScaleControl';
import { TimerControl } from './TimerControl';

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
