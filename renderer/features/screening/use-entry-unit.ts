import type { TestDefinition } from '../../../shared/catalogue/test';
import { type EntryUnit, entryUnitsOf, keptPer, OTHER_UNITS } from '../../../shared/screening/entry-unit';
import type { Settings } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import type { Measure } from '../../ui/measures';

type Chosen = Pick<Settings, 'units' | 'forceUnit'>;

const IMPERIAL: readonly EntryUnit[] = ['in', 'lb'];

/** The unit of those a test may be typed in that the coach's settings ask for; undefined where there is no choice. */
export const unitFor = (units: readonly EntryUnit[], { units: system, forceUnit }: Chosen) =>
  units.find((unit) => unit === forceUnit) ??
  units.find((unit) => IMPERIAL.includes(unit) === (system === 'imperial')) ??
  units[0];

/** The settings with the unit chosen at one test; it holds for every test of its kind. */
export const withUnit = <Whole extends Chosen>(settings: Whole, unit: EntryUnit): Whole => {
  if (unit === 'N' || unit === 'kgf' || unit === 'lbf') return { ...settings, forceUnit: unit };
  return { ...settings, units: IMPERIAL.includes(unit) ? 'imperial' : 'metric' };
};

/** The unit values of a test are typed in, how it is shown, and how the coach changes it. */
export function useEntryUnit(test: TestDefinition) {
  const settings = useQuery('settings.open', undefined).answer;
  const saving = useAction('settings.save');
  const units = entryUnitsOf(test);
  const unit = settings ? unitFor(units, settings) : units[0];
  const kept = keptPer(test, unit) ?? 1;
  const decimals = kept === 1 ? (test.capture === 'counter' ? 0 : test.capture === 'force' ? 1 : 2) : 2;
  const measure: Measure = { unit: unit ?? test.unit, decimals, kept };
  return {
    units,
    measure,
    system: settings?.units ?? 'metric',
    /** Named in a trial only where it is not the unit the value is kept in. */
    measuredIn: OTHER_UNITS.find((other) => other === unit),
    choose: (chosen: EntryUnit) => {
      if (settings) void saving.act(withUnit(settings, chosen));
    },
  };
}
