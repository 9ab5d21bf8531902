import type { SessionLog } from '../../../shared/following/session-log';
import type { IssuedProgramme } from '../../../shared/programme/programme';
import { invalidInput } from '../../database/invalid-input';
import { openProgramme } from '../../database/repositories/programmes';
import { clearSession, openLog, saveSession } from '../../database/repositories/session-logs';
import { followedProgramme } from './followed-programme';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';

/** Refuses what cannot be of this programme: a week it does not have, or an exercise it does not hold. */
function refuseForeign({ week, done }: SessionLog, { weeks, proposal }: IssuedProgramme): void {
  if (week >= weeks) throw invalidInput(['log', 'week'], `a week from 0 to ${weeks - 1}`, week);
  done.forEach(({ exercise }, index) => {
    if (!proposal.prescriptions.some((one) => one.exercise === exercise))
      throw invalidInput(['log', 'done', index, 'exercise'], 'an exercise of the programme', exercise);
  });
}

/** What clients did: sessions typed back from paper, each on the disk before it is answered. */
export const sessionLogHandlers = ({ vault, today }: HandlerPorts) =>
  ({
    'log.list': ({ programmeId }) => {
      const { read } = vault.records();
      openProgramme(read, programmeId);
      return openLog(read, programmeId);
    },
    'log.save': ({ programmeId, log }) =>
      vault.records().write((db) => {
        refuseForeign(log, openProgramme(db, programmeId).programme);
        saveSession(db, programmeId, log);
        return openLog(db, programmeId);
      }),
    'log.clear': ({ programmeId, ...place }) =>
      vault.records().write((db) => {
        openProgramme(db, programmeId);
        clearSession(db, programmeId, place);
        return openLog(db, programmeId);
      }),
    'log.following': ({ programmeId }) => followedProgramme(vault.records().read, programmeId, today()),
  }) satisfies Partial<Handlers>;
