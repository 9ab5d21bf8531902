import type { TestDefinition } from '../catalogue/test';
import type { ClientFacts } from '../client/client';
import { forcePerKg, torquePerKg } from './force';
import type { Measurement, Trial } from './screening';

/** Pain from here on voids the score, 0 to 10 (evidence base 3.5; a safety choice of this product [P]). */
export const PAIN_THAT_VOIDS = 4;

/** The one reason for a void trial that says it never took place; its pain is not the client's. */
export const ENTERED_BY_MISTAKE = 'entered by mistake';

/** No measure comes near this size in any unit; what does is no measurement, and would overflow sums further on. */
const LARGEST_VALUE = 1e9;

/** Whether a trial counts towards the score: neither void nor practice, and a number a measurement can be. */
export const counts = (trial: Trial): boolean =>
  trial.void === undefined && trial.practice !== true && Math.abs(trial.value) < LARGEST_VALUE;

/**
 * The worst pain noted in any trial of a measurement, 0 to 10; null when none was noted. Practice and void trials are
 * part of it: they score nothing, and hurt all the same.
 */
export const worstPainOf = ({ trials }: Pick<Measurement, 'trials'>): number | null => {
  const noted = trials.flatMap((trial) =>
    trial.pain === undefined || trial.void === ENTERED_BY_MISTAKE ? [] : [trial.pain],
  );
  return noted.length === 0 ? null : Math.max(...noted);
};

export type NoValueReason = 'no-body-mass' | 'no-lever' | 'unknown-unit';

/** One trial's value in the unit of the test, or what is missing to work it out. Newtons become Nm/kg by lever and mass, or N/kg by mass. */
export const valueInUnit = (
  value: number,
  test: TestDefinition,
  measurement: Pick<Measurement, 'unit' | 'leverM'>,
  client: Pick<ClientFacts, 'bodyMassKg'>,
): number | NoValueReason => {
  const { unit, leverM } = measurement;
  if (unit === undefined || unit === test.unit) return value;
  const perKg = test.unit === 'Nm/kg' || test.unit === 'N/kg';
  if (unit !== 'N' || !perKg) return 'unknown-unit';
  const { bodyMassKg } = client;
  if (bodyMassKg === undefined || bodyMassKg <= 0) return 'no-body-mass';
  if (test.unit === 'N/kg') return forcePerKg(value, bodyMassKg);
  return leverM === undefined ? 'no-lever' : torquePerKg(value, leverM, bodyMassKg);
};
