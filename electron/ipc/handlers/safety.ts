import type { Id } from '../../../shared/basics/ids';
import { flagsAfter, type SafetyRecord } from '../../../shared/findings/safety-questions';
import type { WriteDb } from '../../database/handle';
import { openClient, saveFlags } from '../../database/repositories/clients';
import {
  addSafetyAnswers,
  clearSafetyAnswers,
  listSafetyAnswers,
} from '../../database/repositories/safety-answers';
import { saveFlagsOfToday } from '../../database/repositories/screenings';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';

/** Ticks for the client what the latest answers say, there and in the screenings of today that are open. */
function tick(db: WriteDb, clientId: Id<'Client'>): readonly SafetyRecord[] {
  const answers = listSafetyAnswers(db, clientId);
  const [latest] = answers;
  if (!latest) return answers;
  const before = openClient(db, clientId).facts.flags ?? [];
  const flags = flagsAfter(before, { yes: latest.yes, cleared: latest.clearedOn !== null });
  saveFlags(db, clientId, flags);
  saveFlagsOfToday(db, clientId, flags);
  return answers;
}

/** The safety questions of a client: asked, cleared, and every asking kept. */
export const safetyHandlers = ({ vault }: HandlerPorts) =>
  ({
    'safety.answers': ({ clientId }) => {
      const { read } = vault.records();
      openClient(read, clientId);
      return listSafetyAnswers(read, clientId);
    },
    'safety.answer': (draft) =>
      vault.records().write((db) => {
        openClient(db, draft.clientId);
        addSafetyAnswers(db, draft);
        return tick(db, draft.clientId);
      }),
    'safety.clear': (draft) =>
      vault.records().write((db) => {
        clearSafetyAnswers(db, draft);
        return tick(db, draft.clientId);
      }),
  }) satisfies Partial<Handlers>;
