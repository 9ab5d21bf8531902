import type { TestId } from '../../../shared/catalogue/tests';
import type { Measurement, Trial } from '../../../shared/screening/screening';
import { valueText } from '../../ui/value-text';

/** A trial as the coach reads it: what the instrument showed first, where that was in another unit than the one kept. */
export const trialText = (
  test: TestId,
  { value, measured }: Trial,
  { unit }: Pick<Measurement, 'unit'>,
): string =>
  measured
    ? `${measured.value} ${measured.unit} = ${valueText(test, value, unit)}`
    : valueText(test, value, unit);
