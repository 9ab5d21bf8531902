import { answersTo, type ConfirmedStep, draftWithSteps } from '../../../shared/following/confirmed-steps';
import type { NextStep } from '../../../shared/following/next-step';
import type { SessionLog } from '../../../shared/following/session-log';
import type { IssuedProgramme } from '../../../shared/programme/programme';
import { invalidInput } from '../../database/invalid-input';
import { keepDraft } from '../../database/repositories/programme-drafts';
import { openProgramme } from '../../database/repositories/programmes';
import { clearSession, openLog, saveSession } from '../../database/repositories/session-logs';
import { dueProgrammes, followedProgramme } from './followed-programme';
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

/** Refuses a step that is not proposed, or an answer it does not take. */
function refuseUnproposed(steps: readonly ConfirmedStep[], proposed: readonly NextStep[]): void {
  steps.forEach(({ exercise, says }, index) => {
    const step = proposed.find((one) => one.exercise === exercise);
    if (!step || !answersTo(step).includes(says))
      throw invalidInput(['steps', index], 'a step that is proposed', says);
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
    'log.takeSteps': ({ programmeId, steps }) =>
      vault.records().write((db) => {
        const { programme, screeningId, supersededBy } = openProgramme(db, programmeId);
        if (supersededBy !== null) throw invalidInput(['programmeId'], 'the programme in force', programmeId);
        const proposed = followedProgramme(db, programmeId, today()).steps;
        refuseUnproposed(steps, proposed);
        const draft = draftWithSteps(programme, proposed, steps, today());
        keepDraft(db, screeningId, draft);
        return { screeningId, draft };
      }),
    'log.due': () => dueProgrammes(vault.records().read, today()),
    'log.following': ({ programmeId }) => followedProgramme(vault.records().read, programmeId, today()),
  }) satisfies Partial<Handlers>;
