import type { Id } from '../../../shared/basics/ids';
import { beginAttempt, dropAttempt, openAttempt } from '../../database/repositories/attempts';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';

/** Stopwatches and counters under way. What was begun since this app was started may go on, whatever became of its window. */
export const attemptHandlers = ({ vault }: HandlerPorts) => {
  const begunHere = new Set<Id<'Attempt'>>();
  return {
    'attempt.open': ({ screeningId }) => {
      const open = openAttempt(vault.records().read, screeningId);
      return open && { ...open, running: begunHere.has(open.id) };
    },
    'attempt.begin': (draft) => {
      const begun = vault.records().write((db) => beginAttempt(db, draft));
      begunHere.add(begun.id);
      return { ...begun, running: true };
    },
    'attempt.drop': ({ screeningId }) => {
      vault.records().write((db) => dropAttempt(db, screeningId));
      return null;
    },
  } satisfies Partial<Handlers>;
};
