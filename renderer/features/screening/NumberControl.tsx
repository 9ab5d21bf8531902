import { testOf } from '../../../shared/catalogue/tests';
import type { ControlProps } from './control-props';
import { TypedValue } from './TypedValue';

/** A number read off tape, goniometer or scale: its digits and Enter. */
export function NumberControl({ place, onSave }: ControlProps) {
  return <TypedValue test={testOf(place.test)} onSave={(value) => onSave({ value, origin: 'typed' })} />;
}
