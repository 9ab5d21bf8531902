import { testOf } from '../../../shared/catalogue/tests';
import type { Screening, Trial } from '../../../shared/screening/screening';
import { numberWords } from '../../../shared/words/amount';
import { valueText } from '../../ui/value-text';
import { measurementAt, type Place } from './steps';

const MOST_DIGITS = 2;

/** What a trial measured, in the unit the instrument showed. */
export const trialText = (screening: Screening, place: Place, { value, measured }: Trial): string => {
  if (measured) return `${numberWords(measured.value, MOST_DIGITS)} ${measured.unit}`;
  const unit = measurementAt(screening, place)?.unit ?? testOf(place.test).unit;
  return valueText(place.test, value, unit);
};
