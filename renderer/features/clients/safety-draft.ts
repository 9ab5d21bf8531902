import type { IsoDate } from '../../../shared/basics/dates';
import {
  asksWhere,
  SAFETY_QUESTIONS,
  type SafetyRegion,
  type SafetyYes,
} from '../../../shared/findings/safety-questions';
import type { DateLimits } from '../../ui/read-date';

/** The questions as answered so far; one without an answer has not been asked. */
export type SafetyDraft = {
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>;
  readonly regions: Readonly<Record<string, readonly SafetyRegion[]>>;
};

export const EMPTY: SafetyDraft = { answers: {}, regions: {} };

/** The questions nobody has answered yet. */
export const unanswered = ({ answers }: SafetyDraft): readonly string[] =>
  SAFETY_QUESTIONS.map(({ id }) => id).filter((id) => answers[id] === undefined);

/** The draft with a no to every question not answered yet. */
export const withNoToTheRest = (draft: SafetyDraft): SafetyDraft => ({
  ...draft,
  answers: {
    ...Object.fromEntries(unanswered(draft).map((id) => [id, 'no' as const])),
    ...draft.answers,
  },
});

/** The questions answered yes, each with where it is when its flag asks that. */
export const yesOf = ({ answers, regions }: SafetyDraft): readonly SafetyYes[] =>
  SAFETY_QUESTIONS.filter(({ id }) => answers[id] === 'yes').map((asked) => ({
    question: asked.id,
    regions: asksWhere(asked) ? (regions[asked.id] ?? []) : [],
  }));

/** What the date of a clearance may be. */
export const clearanceLimits = (today: IsoDate): DateLimits => ({
  year: false,
  first: '1900-01-01' as IsoDate,
  last: today,
});

/** What a clinician's clearance frees, and what stays stopped. */
export function clearanceWords(yes: readonly SafetyYes[]): string {
  const raised = SAFETY_QUESTIONS.filter(
    ({ id, raises }) => raises && yes.some(({ question }) => question === id),
  );
  const surgery = raised.some(({ raises }) => raises === 'RF10');
  const others = raised.some(({ raises }) => raises !== 'RF10');
  const frees = `Clearance frees hops and maximal strength${surgery ? ', and the part operated on' : ''}.`;
  return others
    ? `${frees} What the other red flags stop stays stopped until the questions are asked again.`
    : frees;
}
