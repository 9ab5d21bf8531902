import { testOf } from '../../../shared/catalogue/tests';
import type { MissingTrials } from '../../../shared/screening/missing-trials';
import { askForOneMoreOf } from '../../../shared/screening/trial-agreement';
import { valueText } from '../../ui/value-text';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Where a side stands, in the few words that fit beside its name. */
export const progressOf = ({ state, counted, of }: MissingTrials): string => {
  switch (state) {
    case 'to-do':
      return of === 1 ? 'one trial' : `trial ${counted + 1} of ${of}`;
    case 'trials-apart':
      return 'the trials disagree: one more';
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
      return of === 1 ? 'done' : `${plural(counted, 'trial')} done`;
  }
};

const gapText = ({ test }: MissingTrials, gap: number): string =>
  askForOneMoreOf(testOf(test))?.as === 'fraction' ? `${Math.round(gap * 100)} %` : valueText(test, gap);

/** What the agreement of the trials means for going on; null when there is nothing to say. */
export const agreementOf = (standing: MissingTrials): string | null => {
  const { state, spread, spreadOver } = standing;
  if (spread === null || spreadOver === null) return null;
  const apart = `${gapText(standing, spread)} apart`;
  if (state === 'trials-apart')
    return `The trials are ${apart}; up to ${gapText(standing, spreadOver)} is usual. One more, please.`;
  if (state === 'still-apart')
    return `The trials are still ${apart}. More today will not help: repeat it on another day.`;
  return null;
};
