import { useState } from 'react';
import { BodyMass } from './BodyMass';
import type { ControlProps } from './control-props';
import { ForceFields } from './ForceFields';

/** Newtons on a lever. The body mass of the day, which makes Nm/kg of them, is asked for first and may come later. */
export function ForceControl(props: ControlProps) {
  const [later, setLater] = useState(false);
  const { record } = props;
  if (record.screening.client.bodyMassKg === undefined && !later)
    return <BodyMass record={record} onLater={() => setLater(true)} />;
  return <ForceFields {...props} />;
}
