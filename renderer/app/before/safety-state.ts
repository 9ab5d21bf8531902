import type { IsoDate } from '../../../shared/basics/dates';
import { redFlagOf } from '../../../shared/findings/red-flags';
import {
  SAFETY_QUESTIONS,
  type SafetyRecord,
  type SafetyYes,
  safetyQuestionsDueOn,
} from '../../../shared/findings/safety-questions';
import { longDay } from '../../ui/day-words';

/** Where the safety questions of a client stand. */
export type SafetyState =
  | { readonly kind: 'never' }
  | {
      readonly kind: 'asked';
      readonly latest: SafetyRecord;
      readonly dueOn: IsoDate;
      /** The half year is over. */
      readonly due: boolean;
      /** A yes waits for a clinician. */
      readonly uncleared: boolean;
    };

/** Where the questions stand on a day, from every asking, newest first. */
export function safetyStateOf(records: readonly SafetyRecord[], today: IsoDate): SafetyState {
  const [latest] = records;
  if (!latest) return { kind: 'never' };
  const dueOn = safetyQuestionsDueOn(latest.askedOn);
  const uncleared = latest.yes.length > 0 && latest.clearedOn === null;
  return { kind: 'asked', latest, dueOn, due: dueOn <= today, uncleared };
}

/** A yes in words for the coach, with where it is. */
export function yesWords({ question, regions }: SafetyYes): string {
  const asked = SAFETY_QUESTIONS.find(({ id }) => id === question);
  if (!asked) return question;
  const words = asked.raises === null ? asked.question : redFlagOf(asked.raises).finding;
  const where = regions.length > 0 ? ` (${regions.join(', ')})` : '';
  return `${words}${where}`;
}

const yesCount = ({ yes }: SafetyRecord): string =>
  yes.length === 0 ? 'every answer no' : `${yes.length} answered yes`;

/** One line before a screening starts: "Asked on 3 May 2026, every answer no; due again on 1 November 2026." */
export function safetyLine(state: SafetyState): string {
  if (state.kind === 'never') return 'The safety questions have not been asked yet.';
  const { latest, dueOn, due, uncleared } = state;
  const waits = uncleared ? ', not cleared by a clinician' : '';
  const again = due ? `due again since ${longDay(dueOn)}` : `due again on ${longDay(dueOn)}`;
  return `Safety questions asked on ${longDay(latest.askedOn)}, ${yesCount(latest)}${waits}; ${again}.`;
}
