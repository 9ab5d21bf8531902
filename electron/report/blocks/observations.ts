import { testOf } from '../../../shared/catalogue/tests';
import { observationName } from '../../../shared/screening/observation-name';
import type { Measurement, Screening } from '../../../shared/screening/screening';

function linesOf({ test, side, trials }: Measurement): readonly string[] {
  const seen = trials.flatMap(({ observations = [] }) => [...new Set(observations)]);
  if (seen.length === 0) return [];
  const said = [...new Set(seen)].map((id) => {
    const count = seen.filter((other) => other === id).length;
    const often = trials.length > 1 ? ` (${count} of ${trials.length} trials)` : '';
    return `${observationName(test, id).toLowerCase()}${often}`;
  });
  const where = side === 'both' ? '' : `, ${side}`;
  return [`${testOf(test).name}${where}: ${said.join(', ')}.`];
}

/** What was seen during the trials, a line for each test and side, with how often. */
export const observationLines = ({ measurements }: Screening): readonly string[] =>
  measurements.flatMap(linesOf);
