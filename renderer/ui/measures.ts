/** How a quantity that is kept in metric units is shown and typed. */
export type Measure = {
  readonly unit: string;
  readonly decimals: number;
  /** How many of the kept unit one shown unit is. */
  readonly kept: number;
};

type Units = 'metric' | 'imperial';

/** Body mass, kept in kg; a pound is 0.45359237 kg by definition. */
export const massIn = (units: Units): Measure =>
  units === 'metric' ? { unit: 'kg', decimals: 1, kept: 1 } : { unit: 'lb', decimals: 1, kept: 0.45359237 };

/** A length, kept in cm; an inch is 2.54 cm by definition. */
export const lengthIn = (units: Units): Measure =>
  units === 'metric' ? { unit: 'cm', decimals: 1, kept: 1 } : { unit: 'in', decimals: 2, kept: 2.54 };

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A kept quantity as it is shown, without unit; trailing zeros are left out. */
export const shown = (kept: number, { decimals, kept: size }: Measure): string =>
  String(rounded(kept / size, decimals));

/** The limits of a kept quantity in the shown unit, rounded inwards so that no shown limit is refused. */
export function shownLimits(
  kept: { readonly min: number; readonly max: number },
  { unit, decimals, kept: size }: Measure,
): { readonly min: number; readonly max: number; readonly unit: string; readonly decimals: number } {
  const step = 10 ** decimals;
  return {
    min: Math.ceil((kept.min / size) * step - 1e-9) / step,
    max: Math.floor((kept.max / size) * step + 1e-9) / step,
    unit,
    decimals,
  };
}

/** The kept quantity of a number as typed; `before` comes back untouched when its shown form was not changed. */
export function keptOf(typed: number, measure: Measure, before: number | undefined): number {
  if (before !== undefined && Number(shown(before, measure)) === typed) return before;
  return measure.kept === 1 ? typed : rounded(typed * measure.kept, 4);
}
