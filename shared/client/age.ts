import { ageOn, type IsoDate } from '../basics/dates';
import type { ClientFacts } from './client';

/** The least and the most a client's age in whole years can be on a date; they differ where only the year of birth is known. Null when neither is known. */
export const agesPossible = (
  { birthDate, birthYear }: Pick<ClientFacts, 'birthDate' | 'birthYear'>,
  on: IsoDate,
): { readonly least: number; readonly most: number } | null => {
  if (birthDate !== undefined) {
    const age = ageOn(birthDate, on);
    return { least: age, most: age };
  }
  if (birthYear === undefined) return null;
  const most = Number(on.slice(0, 4)) - birthYear;
  return { least: most - 1, most };
};
