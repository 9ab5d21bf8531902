import type { IsoDate } from '../../../shared/basics/dates';
import type { DateLimits } from '../../ui/read-date';

/** A squad day may lie behind or ahead. */
export const SQUAD_DATES: DateLimits = {
  year: false,
  first: '2000-01-01' as IsoDate,
  last: '2199-12-31' as IsoDate,
};
