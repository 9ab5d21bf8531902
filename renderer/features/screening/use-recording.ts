import { useState } from 'react';
import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import type { Entry } from './control-props';
import { type Place, standingOf } from './steps';

/** Recording at one test: a trial with what was seen while it ran and whether it is practice, or why there is none. */
export function useRecording(
  record: ScreeningRecord,
  place: Place,
  onRecorded: (saved: ScreeningRecord, place: Place) => void,
) {
  const recording = useAction('screening.recordTrial');
  const marking = useAction('screening.markNotTested');
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [practice, setPractice] = useState(false);
  const [more, setMore] = useState(false);
  const at = { screeningId: record.id, test: place.test };

  const save = async ({ observations = [], ...entry }: Entry): Promise<boolean> => {
    const draft = { ...at, side: place.side, ...entry, observations: [...observations, ...seen], practice };
    const saved = await recording.act(draft);
    if (saved === null) return false;
    setSeen([]);
    setMore(false);
    const due = standingOf(saved.screening, place.test).find(({ side }) => side === place.side);
    if ((due?.practice ?? 0) === 0) setPractice(false);
    onRecorded(saved, place);
    return true;
  };
  const leaveOut = async (sides: readonly Side[], why: string) => {
    let saved: ScreeningRecord | null = null;
    for (const side of sides) saved = await marking.act({ ...at, side, why });
    if (saved) onRecorded(saved, place);
  };
  return {
    save,
    leaveOut,
    testAfterAll: () => marking.act({ ...at, side: place.side, why: null }),
    seen,
    setSeen,
    practice,
    setPractice,
    /** A trial beyond those asked for is wanted. */
    more,
    setMore,
    busy: marking.busy,
    failure: recording.failure ?? marking.failure,
  };
}

export type Recording = ReturnType<typeof useRecording>;
