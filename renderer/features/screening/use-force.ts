import { useState } from 'react';
import { keptValue } from '../../../shared/screening/entry-unit';
import { torquePerKg } from '../../../shared/screening/force';
import { readNumber } from '../../ui/read-number';
import type { ControlProps, Entry } from './control-props';
import { otherUnit, useQuantity } from './entry-units';
import { measurementAt } from './steps';

/** What a dynamometer in a clinic reads, in newtons, and how long a lever is, in cm [P]: an order of size, not a judgement. */
const NEWTONS = { min: 1, max: 3000 };
const LEVER_CM = { min: 2, max: 120 };

/** The lever last used for this test, in cm; undefined when none has been. */
const lastLever = ({ record, place }: ControlProps): number | undefined => {
  const metres = ([place.side, 'left', 'right'] as const)
    .map((side) => measurementAt(record.screening, { ...place, side })?.leverM)
    .find((lever) => lever !== undefined);
  return metres === undefined ? undefined : metres * 100;
};

/** A force and its lever as they are typed, in the units of the instruments, and the trial they make. */
export function useForce(props: ControlProps) {
  const force = useQuantity('N', NEWTONS);
  const arm = useQuantity('cm', LEVER_CM);
  const [lever, setLever] = useState(() => arm.shown(lastLever(props)));
  const [shownForce, setForce] = useState('');
  const length = readNumber(lever, arm.limits);
  const read = readNumber(shownForce, force.limits);
  const cm = length.kind === 'number' ? keptValue(length.value, arm.per) : null;
  const typed = read.kind === 'number' ? read.value : null;
  const mass = props.record.screening.client.bodyMassKg;
  const measuredIn = otherUnit(force.choice.unit);
  const entry: Entry | null =
    cm === null || typed === null
      ? null
      : {
          value: typed,
          unit: 'N',
          leverM: Math.round(cm * 10) / 1000,
          origin: 'typed',
          ...(measuredIn && { measuredIn }),
        };
  return {
    lever: { ...arm, text: lever, onText: setLever, known: cm !== null },
    force: { ...force, text: shownForce, onText: setForce, empty: read.kind === 'empty' },
    entry,
    /** What it comes to, once body mass, lever and force are known. */
    torque: mass && cm && typed ? torquePerKg(keptValue(typed, force.per), cm / 100, mass) : null,
  };
}
