import { useState } from 'react';
import type { TestDefinition } from '../../../shared/catalogue/test';
import {
  type EntryUnit,
  entryUnitsOf,
  keptPer,
  keptUnitOf,
  OTHER_UNITS,
  type OtherUnit,
} from '../../../shared/screening/entry-unit';
import { useQuery } from '../../bridge/use-query';
import { type Measure, shown, shownLimits } from '../../ui/measures';

/** The unit chosen at a field, by the unit it stands in for; it stays while the window is open. */
const chosenFor = new Map<string, EntryUnit>();

/** What a coach who thinks in pounds and inches reads off an instrument; a ruler in millimetres stays one. */
const IMPERIAL: Readonly<Record<string, EntryUnit>> = { cm: 'in', kg: 'lb', N: 'lbf' };

const DECIMALS: Readonly<Record<EntryUnit, number>> = {
  cm: 2,
  mm: 1,
  in: 2,
  kg: 1,
  lb: 1,
  N: 1,
  kgf: 2,
  lbf: 1,
};

export type UnitChoice = {
  readonly units: readonly EntryUnit[];
  readonly unit: EntryUnit | null;
  readonly choose: (unit: EntryUnit) => void;
};

/** The unit a field is typed in: as chosen at such a field before, else as the settings say. */
function useEntryUnit(units: readonly EntryUnit[]): UnitChoice {
  const [, redraw] = useState(0);
  const settings = useQuery('settings.open', undefined).answer;
  const [kept] = units;
  if (kept === undefined) return { units, unit: null, choose: () => undefined };
  const usual = settings?.units === 'imperial' ? (IMPERIAL[kept] ?? kept) : kept;
  return {
    units,
    unit: chosenFor.get(kept) ?? usual,
    choose: (unit) => {
      chosenFor.set(kept, unit);
      redraw((times) => times + 1);
    },
  };
}

/** The unit as it goes with a trial: only one that is not the kept one. */
export const otherUnit = (unit: EntryUnit | null): OtherUnit | undefined =>
  OTHER_UNITS.find((one) => one === unit);

const measureIn = (kept: string, unit: EntryUnit): Measure => ({
  unit,
  decimals: DECIMALS[unit],
  kept: keptPer(kept, unit) ?? 1,
});

type Limits = { readonly min: number; readonly max: number };

/** A quantity kept in a unit, as it is typed: the unit chosen, its limits there, and a kept value as text. */
export function useQuantity(kept: 'N' | 'cm' | 'kg', limits: Limits) {
  const choice = useEntryUnit(entryUnitsOf(kept));
  const measure = measureIn(kept, choice.unit ?? kept);
  return {
    choice,
    per: measure.kept,
    limits: shownLimits(limits, measure),
    shown: (value: number | undefined): string => (value === undefined ? '' : shown(value, measure)),
  };
}

/** The units of a test's field, its limits in the one chosen, and the usual range in it. */
export function useTestUnit(test: TestDefinition) {
  const kept = keptUnitOf(test);
  const choice = useEntryUnit(entryUnitsOf(kept));
  const decimals = test.capture === 'counter' ? 0 : 2;
  if (choice.unit === null)
    return { choice, limits: { ...test.hard, unit: test.unit, decimals }, usual: test.plausible };
  const measure = measureIn(kept, choice.unit);
  return { choice, limits: shownLimits(test.hard, measure), usual: shownLimits(test.plausible, measure) };
}
