import { BodyMass } from './BodyMass';
import type { ControlProps } from './control-props';
import { ForceFields } from './ForceFields';

/** Newtons on a lever; Nm/kg is worked out from them and the body mass of the day. */
export function ForceControl(props: ControlProps) {
  const fields = <ForceFields {...props} />;
  return props.record.screening.client.bodyMassKg === undefined ? (
    <BodyMass record={props.record}>{fields}</BodyMass>
  ) : (
    fields
  );
}
