import type { IsoDate } from '../../../shared/basics/dates';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { trainingOf } from '../../../shared/exchange/training-schema';
import type { ParsedInput } from '../../../shared/ipc/contract';
import { doseOfChoice, type ProgrammeChoices } from '../../../shared/programme/choices';
import { offerOf } from '../../../shared/programme/offer';
import type { Dose, IssuedProgramme, Prescription, Proposal } from '../../../shared/programme/programme';
import { proposalOf } from '../../../shared/programme/propose';
import { retestOfVersion } from '../../../shared/programme/retest';
import type { Screening } from '../../../shared/screening/screening';
import { faultOfMoves } from '../../../shared/week/judge-move';
import type { ProgrammeWeek } from '../../../shared/week/programme-week';
import { programmeBoardOf, programmeWeeksOf } from '../../../shared/week/programme-weeks';
import { weekFactsOf } from '../../../shared/week/proposed-weeks';
import { invalidInput } from '../../database/invalid-input';

type Choice = ProgrammeChoices['prescriptions'][number];

const PARTS = ['left', 'right', 'both'] as const;
const AMOUNTS = ['reps', 'seconds', 'metres'] as const;

/** The dose chosen, when it has the sides of the proposed one and says how much in exactly one way. */
function doseOf(chosen: Choice['dose'], proposed: Dose, path: readonly PropertyKey[]): Dose {
  for (const part of PARTS) {
    const work = chosen[part];
    if ((work === undefined) !== (proposed[part] === undefined)) {
      const expected = proposed[part] ? 'a dose, as proposed' : 'no dose, as proposed';
      throw invalidInput([...path, part], expected, work);
    }
    const amounts = AMOUNTS.filter((amount) => work?.[amount] !== undefined).length;
    if (work && amounts !== 1)
      throw invalidInput([...path, part], 'exactly one of reps, seconds and metres', amounts);
  }
  return doseOfChoice(chosen);
}

function prescriptionsOf(
  choices: ProgrammeChoices,
  proposal: Proposal,
  { evaluation, screening }: Judged,
): readonly Prescription[] {
  return choices.prescriptions.map(({ exercise, dose }, index) => {
    const path = ['choices', 'prescriptions', index];
    const first = choices.prescriptions.findIndex((choice) => choice.exercise === exercise);
    if (first < index) throw invalidInput([...path, 'exercise'], 'each exercise once', exercise);
    const offer = offerOf(exercise, evaluation, screening);
    if (offer.stopped !== null)
      throw invalidInput([...path, 'exercise'], 'an exercise that no safety answer stops', exercise);
    const proposed = proposal.prescriptions.find((one) => one.exercise === exercise) ?? offer.prescription;
    return { ...proposed, dose: doseOf(dose, proposed.dose, [...path, 'dose']) };
  });
}

/** The weeks of the chosen programme with the coach's moves done. Throws `invalid-input` at a move that breaks a hard rule. */
function placedWeeksOf(
  chosen: Proposal,
  { moves }: ProgrammeChoices,
  { evaluation, screening }: Judged,
  versions: readonly IssuedProgramme[],
): readonly ProgrammeWeek[] {
  const facts = weekFactsOf(evaluation, screening, versions);
  const board = screening.training ? programmeBoardOf(screening.training, chosen, facts) : null;
  const fault = board ? faultOfMoves(board, moves) : null;
  if (fault) throw invalidInput(['choices', 'moves', fault.index], fault.why, moves[fault.index]);
  if (!board && moves.length > 0) throw invalidInput(['choices', 'moves'], 'no move without a week', moves);
  return screening.training ? programmeWeeksOf(screening.training, chosen, facts, moves) : [];
}

type Judged = { readonly evaluation: Evaluation; readonly screening: Screening };

/**
 * The programme to freeze: what main itself derives from the screening and the running week given with the choices, with the
 * exercises, order, doses and moves the coach chose, the findings it rests on, and the day to test again. `versions` are
 * those issued from the screening so far, the newest first; it goes on where they are. Throws `invalid-input` where a choice may not be.
 */
export function issuedProgrammeOf(
  { choices, weeks }: Pick<ParsedInput<'programme.issue'>, 'choices' | 'weeks'>,
  judged: Judged,
  today: IsoDate,
  versions: readonly IssuedProgramme[] = [],
): IssuedProgramme {
  const training = choices.training ? trainingOf(choices.training) : null;
  if (training && training.weeks !== weeks)
    throw invalidInput(['weeks'], `the ${training.weeks} of the running week`, weeks);
  const { training: _former, ...visit } = judged.screening;
  const screening = training ? { ...visit, training } : visit;
  const { evaluation } = judged;
  const proposal = proposalOf(evaluation, screening);
  if (proposal.stopped !== null)
    throw invalidInput(['screeningId'], 'a screening that no red flag stops', 'one that is stopped');
  const chosen = {
    ...proposal,
    prescriptions: prescriptionsOf(choices, proposal, { evaluation, screening }),
  };
  return {
    proposal: chosen,
    findings: evaluation.findings,
    issuedOn: today,
    weeks,
    retest: retestOfVersion(training?.startDate ?? today, weeks, versions.at(-1)),
    coachNote: choices.coachNote,
    training,
    placedWeeks: placedWeeksOf(chosen, choices, { evaluation, screening }, versions),
    moves: choices.moves,
  };
}
