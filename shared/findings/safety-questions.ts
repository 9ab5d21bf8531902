import { z } from 'zod';
import { addDays, type IsoDate } from '../basics/dates';
import type { Id } from '../basics/ids';
import { clientFlagsOf, UNCLEARED } from './client-flags';
import { RED_FLAG_IDS, type RedFlagId, redFlagOf } from './red-flags';

/** A question asked before the first session; a yes raises the flag, or without one asks for clearance. */
export type SafetyQuestion = {
  readonly id: string;
  readonly question: string;
  readonly raises: RedFlagId | null;
};

/** Readiness questions in the manner of the usual pre-exercise forms; a yes needs clearance. */
const GENERAL: readonly SafetyQuestion[] = [
  {
    id: 'told-to-ask',
    question: 'Has a doctor ever told you to exercise only after asking them?',
    raises: null,
  },
  {
    id: 'long-term-illness',
    question: 'Do you have an illness that has lasted months or longer?',
    raises: null,
  },
  { id: 'medicine', question: 'Do you take medicine for an illness that lasts?', raises: null },
  {
    id: 'made-worse',
    question: 'Is there a bone, joint or muscle that more exercise could make worse?',
    raises: null,
  },
];

/** Every safety question: the general ones, then those of the red flags in order. */
export const SAFETY_QUESTIONS: readonly SafetyQuestion[] = [
  ...GENERAL,
  ...RED_FLAG_IDS.flatMap((id): readonly SafetyQuestion[] => {
    const { word, question } = redFlagOf(id);
    return question === null ? [] : [{ id: word, question, raises: id }];
  }),
];

/** Asked again after half a year [P] (evidence base 3.6). */
const REPEAT_DAYS = 182;

/** The day the safety questions are asked again. */
export const safetyQuestionsDueOn = (lastAsked: IsoDate): IsoDate => addDays(lastAsked, REPEAT_DAYS);

/** The parts of the body a stop can be limited to, in the client's words. */
export const SAFETY_REGIONS = ['foot', 'ankle', 'calf', 'knee', 'thigh', 'hip', 'back', 'shoulder'] as const;
export type SafetyRegion = (typeof SAFETY_REGIONS)[number];

/** More parts than this are not named one by one: then everything stops. */
export const MOST_REGIONS = 4;

/** One question answered yes, with where it is, when the flag it raises asks that; no region stops everything. */
export const safetyYesSchema = z.strictObject({
  question: z.enum(
    SAFETY_QUESTIONS.map(({ id }) => id),
    { error: 'the id of a safety question' },
  ),
  regions: z.array(z.enum(SAFETY_REGIONS)).max(MOST_REGIONS).readonly(),
});
export type SafetyYes = z.infer<typeof safetyYesSchema>;

/** One asking on record: what was answered yes, and when a clinician cleared the client, if one did. */
export type SafetyRecord = {
  readonly id: Id<'SafetyAnswers'>;
  readonly askedOn: IsoDate;
  readonly yes: readonly SafetyYes[];
  readonly clearedOn: IsoDate | null;
};

export type SafetyAnswers = {
  /** The questions answered yes; all others were answered no. */
  readonly yes: readonly SafetyYes[];
  /** A clinician has cleared the client with these answers. */
  readonly cleared: boolean;
};

/** Whether a yes to the question should say where. */
export const asksWhere = ({ raises }: SafetyQuestion): boolean =>
  raises !== null && redFlagOf(raises).blocks.includes('named-region');

/** The one flag that written clearance ends; all others stay until the questions are asked again (evidence base 3.6). */
const ENDED_BY_CLEARANCE: RedFlagId = 'RF10';

/** What the answers tick for the client: each yes its own red flag, and the lock that stays until a clinician clears it. */
export function safetyFlagsOf({ yes, cleared }: SafetyAnswers): readonly string[] {
  const flags = SAFETY_QUESTIONS.flatMap((asked) => {
    const answer = yes.find(({ question }) => question === asked.id);
    if (!answer || asked.raises === null || (cleared && asked.raises === ENDED_BY_CLEARANCE)) return [];
    const where = asksWhere(asked) ? answer.regions.join(' ') : '';
    return [where === '' ? asked.raises : `${asked.raises}:${where}`];
  });
  const known = yes.some(({ question }) => SAFETY_QUESTIONS.some(({ id }) => id === question));
  return known && !cleared ? [...flags, UNCLEARED] : flags;
}

/** The client's flags after the questions were asked: what they ask about is as answered, all else as it was. */
export function flagsAfter(before: readonly string[], answers: SafetyAnswers): readonly string[] {
  const asked = new Set(SAFETY_QUESTIONS.map(({ raises }) => raises));
  const kept = before.filter((flag) => {
    const [ticked] = clientFlagsOf({ flags: [flag] }).redFlags;
    return flag !== UNCLEARED && (!ticked || !asked.has(ticked.code));
  });
  return [...kept, ...safetyFlagsOf(answers)];
}
