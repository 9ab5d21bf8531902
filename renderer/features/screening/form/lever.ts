import { keptOf, lengthIn, type Measure, shown, shownLimits } from '../../../ui/measures';
import { type NumberLimits, readNumber } from '../../../ui/read-number';

/** How far from the joint the pad may lie, in cm; as where forces are taken one by one. */
const LEVER_CM = { min: 2, max: 120 };

export const leverLimits = (length: Measure): NumberLimits => shownLimits(LEVER_CM, length);

/** A lever in metres as the tape shows it; empty when none is known. */
export const leverText = (metres: number | undefined, length: Measure): string =>
  metres === undefined ? '' : shown(metres * 100, length);

/** The lever typed, in metres, or null when it is none; what was not retyped stays as it was. */
export function leverOf(
  text: string,
  system: Parameters<typeof lengthIn>[0],
  known: number | undefined,
): number | null {
  const length = lengthIn(system);
  const read = readNumber(text, leverLimits(length));
  if (read.kind !== 'number') return null;
  const cm = keptOf(read.value, length, known === undefined ? undefined : known * 100);
  return Math.round(cm * 10) / 1000;
}
