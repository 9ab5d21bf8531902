import type { TestDefinition } from '../catalogue/test';

type Measured = Pick<TestDefinition, 'capture' | 'unit'>;

/** The units an instrument may show that are not the one kept. */
export const OTHER_UNITS = ['in', 'lb', 'kgf', 'lbf'] as const;
export type OtherUnit = (typeof OTHER_UNITS)[number];

const ENTRY_UNITS = ['cm', 'mm', 'kg', 'N', ...OTHER_UNITS] as const;

/** A unit a value may be typed in. */
export type EntryUnit = (typeof ENTRY_UNITS)[number];

/** How many kept units one unit of an instrument is; exact by definition (the inch, the pound and standard gravity). */
const SIZES: Readonly<Record<string, Readonly<Partial<Record<EntryUnit, number>>>>> = {
  cm: { cm: 1, in: 2.54 },
  mm: { mm: 1, in: 25.4 },
  kg: { kg: 1, lb: 0.45359237 },
  N: { N: 1, kgf: 9.80665, lbf: 4.4482216152605 },
};

/** The unit the value of a trial is kept in: newtons for a force, else that of the test. */
export const keptUnitOf = ({ capture, unit }: Measured): string => (capture === 'force' ? 'N' : unit);

/** The units a value of this test may be typed in, the kept one first; none where there is no choice. */
export const entryUnitsOf = (test: Measured): readonly EntryUnit[] => {
  const sizes = SIZES[keptUnitOf(test)] ?? {};
  return ENTRY_UNITS.filter((unit) => sizes[unit] !== undefined);
};

/** How many kept units one such unit is, 1 where none is named; null where the test is not measured in it. */
export const keptPer = (test: Measured, unit: EntryUnit | undefined): number | null =>
  unit === undefined ? 1 : (SIZES[keptUnitOf(test)]?.[unit] ?? null);

/** A typed value in the kept unit, without the dust of the multiplication. */
export const keptValue = (typed: number, per: number): number =>
  per === 1 ? typed : Number((typed * per).toFixed(6));
