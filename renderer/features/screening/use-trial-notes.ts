import type { Trial } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';

type Noted = {
  readonly pain?: number | null;
  readonly observations?: readonly string[];
  readonly practice?: boolean;
};

/** What can still be said of a trial that is saved: what is not named stays as it was. Each resolves to null when it failed. */
export function useTrialNotes({ id: screeningId }: ScreeningRecord, trial: Trial | undefined) {
  const voiding = useAction('screening.voidTrial');
  const annotating = useAction('screening.annotateTrial');
  const trialId = trial?.id;
  return {
    setVoid: async (why: string): Promise<ScreeningRecord | null> => {
      if (!trialId) return null;
      return voiding.act({ screeningId, trialId, why });
    },
    note: async (noted: Noted): Promise<ScreeningRecord | null> => {
      if (!trialId) return null;
      const { pain = null, observations = [], practice = false } = { ...trial, ...noted };
      const draft = { screeningId, trialId, pain, observations: [...observations], practice };
      return annotating.act(draft);
    },
    busy: voiding.busy || annotating.busy,
  };
}
