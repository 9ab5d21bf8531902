import { addDays, type IsoDate } from '../basics/dates';
import type { Block } from './blocks';
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

export type SafetyAnswers = {
  /** Ids of the questions answered yes. */
  readonly yes: readonly string[];
  /** A clinician has cleared the client with these answers. */
  readonly cleared: boolean;
};

/** What the answers lead to: red flags to tick for the client, and what stays locked until a clinician clears it. */
export function safetyOutcomeOf({ yes, cleared }: SafetyAnswers): {
  readonly flags: readonly RedFlagId[];
  readonly locked: readonly Block[];
} {
  const said = SAFETY_QUESTIONS.filter(({ id }) => yes.includes(id));
  return {
    flags: said.flatMap(({ raises }) => raises ?? []),
    locked: said.length > 0 && !cleared ? ['impact', 'maximal-strength'] : [],
  };
}
