import { ageOn, type IsoDate } from '../basics/dates';
import type { ClientFacts } from '../client/client';

/** The ages in whole years the client may have on a date: one from a date of birth, two from a year alone, none when neither is known. */
export const agesOn = (
  client: Pick<ClientFacts, 'birthDate' | 'birthYear'>,
  date: IsoDate,
): readonly number[] => {
  const { birthDate, birthYear } = client;
  const reached = birthYear === undefined ? Number.NaN : Number(date.slice(0, 4)) - birthYear;
  const ages = birthDate ? [ageOn(birthDate, date)] : [reached - 1, reached];
  return ages.filter((age) => age >= 0);
};

/** The client's age in whole years on a date, the lower of two when only the year of birth is known; null when unknown. */
export const ageOfClient = (
  client: Pick<ClientFacts, 'birthDate' | 'birthYear'>,
  date: IsoDate,
): number | null => agesOn(client, date)[0] ?? null;
