import { addDays, type IsoDate, weekdayOf } from '../../../shared/basics/dates';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { doseOfChoice } from '../../../shared/programme/choices';
import type { ProgrammeDraft } from '../../../shared/programme/draft';
import { type Offer, offerOf } from '../../../shared/programme/offer';
import type { Dose, IssuedProgramme, Prescription, Proposal } from '../../../shared/programme/programme';
import { USUAL_WEEKS } from '../../../shared/programme/retest';
import { whatIsLeft } from '../../../shared/programme/what-is-left';
import type { Screening, Training } from '../../../shared/screening/screening';
import type { BlockMove } from '../../../shared/week/block-move';
import type { Board } from '../../../shared/week/board';
import { faultOfMoves } from '../../../shared/week/judge-move';
import { startingOn } from '../../../shared/week/starting-on';

/** What the coach has made of a proposal so far. */
export type Draft = Omit<ProgrammeDraft, 'prescriptions' | 'moves'> & {
  readonly kept: readonly Prescription[];
  readonly moves: readonly BlockMove[];
};

/** What a draft is made from: the screening with the client's running week, and what was judged and proposed of it. */
export type Material = {
  readonly screening: Screening;
  readonly evaluation: Evaluation;
  readonly proposal: Proposal;
  /** What was issued from the screening so far, the newest first; a new version goes on where they are. */
  readonly versions: readonly IssuedProgramme[];
};

/** An exercise that was in a list and may not be given any more, with the reason. */
export type LeftOut = { readonly exercise: ExerciseId; readonly why: string };

const WEEK_DAYS = 7;

/** The Monday of the week a day lies in. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, -weekdayOf(date));

/** The draft a proposal begins as. */
export const draftOfProposal = ({ proposal, screening }: Material): Draft => ({
  kept: proposal.prescriptions,
  moves: [],
  coachNote: '',
  startDate: null,
  freeDays: [],
  weeks: screening.training?.weeks ?? USUAL_WEEKS,
  changed: '',
});

const PARTS = ['left', 'right', 'both'] as const;

const sameSides = (a: Dose, b: Dose): boolean => PARTS.every((part) => !a[part] === !b[part]);

/** An exercise as it is proposed, or as it may be added. */
export function offered(exercise: ExerciseId, { proposal, evaluation, screening }: Material): Offer {
  const offer = offerOf(exercise, evaluation, screening);
  const proposed = proposal.prescriptions.find((one) => one.exercise === exercise);
  return proposed ? { ...offer, prescription: proposed } : offer;
}

/** A list of exercises with doses as prescriptions for this client today; those a safety answer stops are left out, and said. */
function taken(
  list: readonly { readonly exercise: ExerciseId; readonly dose: Dose }[],
  material: Material,
): { readonly kept: readonly Prescription[]; readonly leftOut: readonly LeftOut[] } {
  const kept: Prescription[] = [];
  const leftOut: LeftOut[] = [];
  for (const { exercise, dose } of list) {
    const { prescription, stopped } = offered(exercise, material);
    if (stopped !== null) leftOut.push({ exercise, why: stopped });
    else kept.push(sameSides(dose, prescription.dose) ? { ...prescription, dose } : prescription);
  }
  return { kept, leftOut };
}

/** The draft as it is kept. */
export const storedDraft = ({ kept, moves, ...rest }: Draft): ProgrammeDraft => ({
  ...rest,
  moves: [...moves],
  prescriptions: kept.map(({ exercise, dose }) => ({ exercise, dose })),
});

type Begun = { readonly draft: Draft; readonly leftOut: readonly LeftOut[] };

/** A kept draft taken up again, with what may not be in it any more. */
export function draftOfStored({ prescriptions, ...rest }: ProgrammeDraft, material: Material): Begun {
  const list = prescriptions.map(({ exercise, dose }) => ({ exercise, dose: doseOfChoice(dose) }));
  const { kept, leftOut } = taken(list, material);
  return { draft: { ...rest, kept }, leftOut };
}

/**
 * A new version to be made of one issued: the same exercises, for what is left of its weeks from this week or its first one
 * on, with the blocks moved in those weeks where the coach had put them.
 */
export function draftOfIssued(issued: IssuedProgramme, material: Material, today: IsoDate): Begun {
  const { kept, leftOut } = taken(issued.proposal.prescriptions, material);
  const { coachNote } = issued;
  const draft = { kept, coachNote, freeDays: [], changed: '', ...whatIsLeft(issued, today) };
  return { draft, leftOut };
}

const MAY_BE_FREED: readonly string[] = ['rest', 'easy'];

/** The running week the draft is placed in: from its first Monday, or the next one when that is past, with the days it declares free. */
export function trainingFor(draft: Draft, week: Training | undefined, today: IsoDate): Training | null {
  if (!week) return null;
  const thisMonday = mondayOf(today);
  const next = thisMonday === today ? today : addDays(thisMonday, WEEK_DAYS);
  const start = draft.startDate ?? (week.startDate < thisMonday ? next : week.startDate);
  return {
    ...startingOn(week, start),
    weeks: draft.weeks,
    week: week.week.map((day) =>
      draft.freeDays.includes(day.day) && MAY_BE_FREED.includes(day.kind)
        ? { day: day.day, kind: 'free' }
        : day,
    ),
  };
}

/** The moves that can be done on a board as it is now, and those that cannot any more. */
export function possibleMoves(
  board: Board | null,
  moves: readonly BlockMove[],
): { readonly possible: readonly BlockMove[]; readonly lost: readonly BlockMove[] } {
  if (board === null) return { possible: [], lost: moves };
  let possible = moves;
  const lost: BlockMove[] = [];
  for (let fault = faultOfMoves(board, possible); fault; fault = faultOfMoves(board, possible)) {
    const { index } = fault;
    lost.push(...possible.slice(index, index + 1));
    possible = possible.toSpliced(index, 1);
  }
  return { possible, lost };
}
