import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import type { Entry } from './control-props';
import type { Place } from './steps';

type Whole = Entry & { readonly practice?: boolean; readonly ruleSet?: Record<string, string> };

/** What a coach can record at a place: a trial, or why a side is left out. */
export function useCapture(
  record: ScreeningRecord,
  place: Place,
  onRecorded: (saved: ScreeningRecord, place: Place) => void,
) {
  const recording = useAction('screening.recordTrial');
  const marking = useAction('screening.markNotTested');
  const whole = { screeningId: record.id, test: place.test };
  return {
    failure: recording.failure ?? marking.failure,
    busy: marking.busy,
    save: async (entry: Whole): Promise<boolean> => {
      const saved = await recording.act({ ...whole, side: place.side, ...entry });
      if (saved) onRecorded(saved, place);
      return saved !== null;
    },
    /** Marks these sides not tested, and goes on. */
    leaveOut: async (sides: readonly Side[], why: string): Promise<void> => {
      let saved: ScreeningRecord | null = null;
      for (const side of sides) saved = await marking.act({ ...whole, side, why });
      if (saved) onRecorded(saved, place);
    },
    takeBackIn: () => marking.act({ ...whole, side: place.side, why: null }),
  };
}
