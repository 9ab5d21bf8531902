import { z } from 'zod';
import type { Id } from '../../basics/ids';
import { confirmedStepSchema } from '../../following/confirmed-steps';
import type { ProgrammeDue } from '../../following/due';
import type { Following } from '../../following/following';
import { type SessionLog, sessionLogSchema } from '../../following/session-log';
import { call, nothing, programmeId } from '../call';
import type { KeptDraft } from './programmes';

/** The sessions of one programme that were typed back. */
export type ProgrammeLog = {
  readonly programmeId: Id<'Programme'>;
  readonly sessions: readonly SessionLog[];
};

/** What the logs of a programme, and of the versions before it from the same screening, say. */
export type FollowedProgramme = Following & { readonly programmeId: Id<'Programme'> };

/** A programme in force and what waits of it. */
export type DueProgramme = ProgrammeDue & {
  readonly programmeId: Id<'Programme'>;
  readonly clientId: Id<'Client'>;
};

export const sessionLogCalls = {
  'log.list': call<ProgrammeLog>()(z.strictObject({ programmeId })),
  /** Keeps one session as typed, in place of what was typed of it before. */
  'log.save': call<ProgrammeLog>()(z.strictObject({ programmeId, log: sessionLogSchema })),
  /** Takes a session back: nothing is known of it again. */
  'log.clear': call<ProgrammeLog>()(
    z.strictObject({
      programmeId,
      week: sessionLogSchema.shape.week,
      session: sessionLogSchema.shape.session,
    }),
  ),
  /** The programmes in force that were issued in the last half year. */
  'log.due': call<readonly DueProgramme[]>()(nothing),
  'log.following': call<FollowedProgramme>()(z.strictObject({ programmeId })),
  /** Makes the steps the coach confirmed into the draft of a new version, in the place of a draft there was. */
  'log.takeSteps': call<KeptDraft>()(
    z.strictObject({ programmeId, steps: z.array(confirmedStepSchema).min(1).max(20) }),
  ),
} as const;
