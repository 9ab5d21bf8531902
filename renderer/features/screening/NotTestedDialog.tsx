import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import type { Screening, Side } from '../../../shared/screening/screening';
import { ChoiceRow } from '../../ui/ChoiceRow';
import { NOT_TESTED_REASONS } from './not-tested-reasons';
import { ReasonDialog } from './ReasonDialog';
import { type Place, standingOf } from './steps';

const ONLY = { left: 'Left only', right: 'Right only', both: 'The whole test' } as const;

type Props = {
  readonly screening: Screening;
  readonly place: Place;
  readonly onClose: () => void;
  readonly onMark: (sides: readonly Side[], why: string) => void;
};

/** Asks why a test is left out; the reason is kept and printed. Both sides are meant as long as neither has a trial. */
export function NotTestedDialog({ screening, place, onClose, onMark }: Props) {
  const sides = standingOf(screening, place.test);
  const fresh = sides.length === 2 && sides.every(({ state, counted }) => state === 'to-do' && counted === 0);
  const [which, choose] = useState<'both' | 'one'>(fresh ? 'both' : 'one');
  const meant = which === 'both' ? sides.map(({ side }) => side) : [place.side];
  return (
    <ReasonDialog
      opened
      title={`Not tested: ${testOf(place.test).name}${fresh || place.side === 'both' ? '' : `, ${place.side}`}`}
      reasons={NOT_TESTED_REASONS}
      onClose={onClose}
      onReason={(why) => onMark(meant, why)}
    >
      {fresh ? (
        <ChoiceRow
          label="What is left out"
          chosen={which}
          choices={{ both: 'Both sides', one: ONLY[place.side] }}
          onChoose={choose}
        />
      ) : null}
    </ReasonDialog>
  );
}
