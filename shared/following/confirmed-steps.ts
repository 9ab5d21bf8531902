import { z } from 'zod';
import type { IsoDate } from '../basics/dates';
import { exerciseOf } from '../catalogue/exercises';
import { exerciseIdSchema } from '../programme/choices';
import type { ProgrammeDraft } from '../programme/draft';
import type { IssuedProgramme } from '../programme/programme';
import type { Dosed } from '../programme/stage-dose';
import { whatIsLeft } from '../programme/what-is-left';
import type { NextStep } from './next-step';

/** What the coach says to a step: `take` it, which leaves out what is stopped, or after 48 hours without pain `come-back` easier. */
export const confirmedStepSchema = z.strictObject({
  exercise: exerciseIdSchema,
  says: z.enum(['take', 'come-back']),
});
export type ConfirmedStep = z.output<typeof confirmedStepSchema>;

/** What a coach can say to a step; nothing where it asks for no change. */
export const answersTo = ({ kind, becomes }: NextStep): readonly ConfirmedStep['says'][] => {
  if (kind === 'refer') return ['take'];
  if (kind === 'stop') return becomes ? ['take', 'come-back'] : ['take'];
  return becomes ? ['take'] : [];
};

/** What an exercise is after a step: changed, or nothing where it is left out. */
function after(
  entry: Dosed,
  step: NextStep | undefined,
  says: ConfirmedStep['says'] | undefined,
): Dosed | null {
  if (!step || !says || !answersTo(step).includes(says)) return entry;
  const leaves = step.kind === 'refer' || (step.kind === 'stop' && says === 'take');
  return leaves ? null : (step.becomes ?? entry);
}

/** As much of the reasons as the record of a change holds. */
const MOST_SAID = 400;

const changedWords = (steps: readonly NextStep[]): string => {
  const said = steps.map(({ exercise, reason }) => `${exerciseOf(exercise).name}: ${reason}`).join(' ');
  return said.length <= MOST_SAID ? said : `${said.slice(0, MOST_SAID - 1)}…`;
};

/** The draft of a new version with the confirmed steps made, for what is left of the weeks; the one in force stays as it is. */
export function draftWithSteps(
  current: IssuedProgramme,
  steps: readonly NextStep[],
  confirmed: readonly ConfirmedStep[],
  today: IsoDate,
): ProgrammeDraft {
  const saidTo = new Map(confirmed.map(({ exercise, says }) => [exercise, says]));
  const kept: Dosed[] = [];
  for (const entry of current.proposal.prescriptions) {
    const step = steps.find(({ exercise }) => exercise === entry.exercise);
    const next = after(entry, step, saidTo.get(entry.exercise));
    const isThere = (one: Dosed) => one.exercise === next?.exercise;
    const stays = current.proposal.prescriptions.some((one) => one !== entry && isThere(one));
    if (next && !stays && !kept.some(isThere)) kept.push(next);
  }
  const { moves, ...left } = whatIsLeft(current, today);
  return {
    ...left,
    moves: [...moves],
    prescriptions: kept.map(({ exercise, dose }) => ({ exercise, dose })),
    coachNote: current.coachNote,
    freeDays: [],
    changed: changedWords(steps.filter(({ exercise }) => saidTo.has(exercise))),
  };
}
