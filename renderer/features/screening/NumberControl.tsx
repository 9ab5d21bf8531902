import type { ControlProps } from './control-props';
import { RestLine } from './RestLine';
import { TypedValue } from './TypedValue';

/** A number read off tape, goniometer or scale: its digits and Enter. */
export function NumberControl(props: ControlProps) {
  return (
    <TypedValue {...props}>
      <RestLine until={props.restUntil} />
    </TypedValue>
  );
}
