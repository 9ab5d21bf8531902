import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { MissingTrials } from '../../../shared/screening/missing-trials';
import { askForOneMoreOf } from '../../../shared/screening/trial-agreement';
import { amount, numberWords } from '../../../shared/words/amount';

const SIDE = { left: 'left ', right: 'right ', both: '' } as const;

/** A side in letters to be read across the room. */
export const SIDE_WORD = { left: 'Left', right: 'Right', both: 'Whole body' } as const;

/** Where the trials of a side stand, in a few words under its name. */
export const progressOf = ({ state, counted, of }: MissingTrials): string => {
  switch (state) {
    case 'to-do':
      return of === 1 ? (counted === 0 ? 'one trial' : 'done') : `trial ${counted + 1} of ${of}`;
    case 'trials-apart':
      return 'one more: they disagree';
    case 'even-up':
      return 'one more, as on the other side';
    case 'still-apart':
      return 'more today will not help';
    case 'at-cap':
      return 'full time reached';
    case 'pain':
      return 'stopped: pain';
    case 'not-tested':
      return 'not tested';
    default:
      return `${counted} of ${of} done`;
  }
};

const size = (test: TestId, spread: number): string => {
  const as = askForOneMoreOf(testOf(test))?.as;
  return as === 'fraction' ? `${numberWords(100 * spread, 0)} %` : amount(spread, testOf(test));
};

/** Why one more trial is asked for, or why more will not help, with the figures; null where neither is so. */
export const agreementWords = ({ test, side, state, spread, spreadOver }: MissingTrials): string | null => {
  if (spread === null || spreadOver === null) return null;
  const apart = `The ${SIDE[side]}trials are ${size(test, spread)} apart, over the ${size(test, spreadOver)} allowed.`;
  if (state === 'trials-apart') return `${apart} One more is worth it.`;
  if (state === 'still-apart') return `${apart} More today will not help; repeat on another day.`;
  return null;
};
