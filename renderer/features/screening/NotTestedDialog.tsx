import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import { ReasonDialog } from './ReasonDialog';
import type { Place } from './steps';

export const NOT_TESTED_REASONS = ['pain', 'not safe today', 'no time', 'no kit', 'client declined'];
const WORD = { left: 'Left only', right: 'Right only', both: '' } as const;

type Props = {
  readonly opened: boolean;
  readonly place: Place;
  /** The sides still to do. */
  readonly due: readonly Side[];
  readonly onClose: () => void;
  readonly onMark: (sides: readonly Side[], why: string) => void;
};

/** Asks why a test is left out, on this side or on both; the reason is kept and printed. */
export function NotTestedDialog({ opened, place, due, onClose, onMark }: Props) {
  const [only, setOnly] = useState(false);
  const both = due.length === 2;
  return (
    <ReasonDialog
      opened={opened}
      title={`Not tested: ${testOf(place.test).name}`}
      reasons={NOT_TESTED_REASONS}
      onClose={onClose}
      onReason={(why) => onMark(both && !only ? due : [place.side], why)}
    >
      {both ? (
        <SegmentedControl
          aria-label="Which sides"
          value={only ? 'only' : 'both'}
          onChange={(value) => setOnly(value === 'only')}
          data={[
            { value: 'both', label: 'Both sides' },
            { value: 'only', label: WORD[place.side] },
          ]}
        />
      ) : null}
    </ReasonDialog>
  );
}
