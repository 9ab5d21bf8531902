import { testOf } from '../../../shared/catalogue/tests';
import type { ControlProps } from './control-props';
import { RestLine } from './RestLine';
import { TypedValue } from './TypedValue';

/** A number read off tape, goniometer or scale: its digits and Enter. */
export function NumberControl({ record, place, onSave, rest }: ControlProps) {
  return (
    <>
      <RestLine rest={rest} />
      <TypedValue record={record} test={testOf(place.test)} onSave={onSave} />
    </>
  );
}
