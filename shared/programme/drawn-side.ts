import type { Side } from '../screening/screening';
import type { Prescription } from './programme';

/** The side a figure shows for a prescription: the one to begin with; left where the sides take turns. */
export const drawnSide = ({ firstSide, dose }: Pick<Prescription, 'firstSide' | 'dose'>): Side => {
  if (dose.both !== undefined) return 'both';
  return firstSide === 'right' ? 'right' : 'left';
};
