import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import type { RuleSetInForce } from '../../../shared/screening/rule-set';
import { sidesOf } from '../../../shared/screening/score';
import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import type { Entry } from './control-props';
import { measurementAt, type Place, standingOf } from './steps';

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
  const [chosen, chooseRuleSet] = useState<RuleSetInForce>({});
  const made = sidesOf(testOf(place.test))
    .map((side) => measurementAt(record.screening, { ...place, side }))
    .find((measurement) => measurement?.trials.some((trial) => trial.void === undefined));
  const ruleSet = made ? (made.ruleSet ?? {}) : chosen;
  const at = { screeningId: record.id, test: place.test };

  const save = async ({ observations = [], ...entry }: Entry): Promise<boolean> => {
    const seenInIt = [...observations, ...seen];
    const draft = { ...at, side: place.side, ...entry, observations: seenInIt, practice, ruleSet };
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
    /** How the test is run, where that changes what its score means; settled with the first trial of either side. */
    ruleSet,
    ruleSetFixed: made !== undefined,
    chooseRuleSet,
    /** A trial beyond those asked for is wanted. */
    more,
    setMore,
    busy: marking.busy,
    failure: recording.failure ?? marking.failure,
  };
}

export type Recording = ReturnType<typeof useRecording>;
