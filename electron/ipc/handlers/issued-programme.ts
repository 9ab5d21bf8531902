import type { IsoDate } from '../../../shared/basics/dates';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { ProgrammeChoices } from '../../../shared/programme/choices';
import type {
  Dose,
  IssuedProgramme,
  Prescription,
  Proposal,
  SideDose,
} from '../../../shared/programme/programme';
import { retestAfter } from '../../../shared/programme/retest';
import { invalidInput } from '../../database/invalid-input';

type Choice = ProgrammeChoices['prescriptions'][number];
type ChosenWork = NonNullable<Choice['dose']['left']>;

const PARTS = ['left', 'right', 'both'] as const;

/** The work of one side, when it says how much in exactly one way. */
function sideDoseOf(
  { sets, reps, seconds, metres, holdSeconds }: ChosenWork,
  path: readonly PropertyKey[],
): SideDose {
  const amounts = [reps, seconds, metres].filter((amount) => amount !== undefined).length;
  if (amounts !== 1) throw invalidInput(path, 'exactly one of reps, seconds and metres', amounts);
  return {
    sets,
    ...(reps !== undefined && { reps }),
    ...(seconds !== undefined && { seconds }),
    ...(metres !== undefined && { metres }),
    ...(holdSeconds !== undefined && { holdSeconds }),
  };
}

function doseOf(chosen: Choice['dose'], proposed: Dose, path: readonly PropertyKey[]): Dose {
  const parts = PARTS.flatMap((part) => {
    const work = chosen[part];
    if ((work === undefined) !== (proposed[part] === undefined)) {
      const expected = proposed[part] ? 'a dose, as proposed' : 'no dose, as proposed';
      throw invalidInput([...path, part], expected, work);
    }
    return work ? [[part, sideDoseOf(work, [...path, part])] as const] : [];
  });
  const { restSeconds, daysPerWeek, effort } = chosen;
  return { ...Object.fromEntries(parts), restSeconds, daysPerWeek, effort };
}

function prescriptionsOf(choices: ProgrammeChoices, proposal: Proposal): readonly Prescription[] {
  return choices.prescriptions.map(({ exercise, dose }, index) => {
    const path = ['choices', 'prescriptions', index];
    const proposed = proposal.prescriptions.find((prescription) => prescription.exercise === exercise);
    if (!proposed) throw invalidInput([...path, 'exercise'], 'an exercise that was proposed', exercise);
    const first = choices.prescriptions.findIndex((choice) => choice.exercise === exercise);
    if (first < index) throw invalidInput([...path, 'exercise'], 'each exercise once', exercise);
    return { ...proposed, dose: doseOf(dose, proposed.dose, [...path, 'dose']) };
  });
}

/**
 * The programme to freeze: what main itself derived, in the order and with the doses the coach chose, the findings it
 * rests on, and the day to test again. Throws `invalid-input` when something chosen was never proposed.
 */
export function issuedProgrammeOf(
  { choices, weeks }: Pick<ParsedInput<'programme.issue'>, 'choices' | 'weeks'>,
  evaluation: Evaluation,
  proposal: Proposal,
  today: IsoDate,
): IssuedProgramme {
  if (proposal.stopped !== null)
    throw invalidInput(['screeningId'], 'a screening that no red flag stops', 'one that is stopped');
  return {
    proposal: { ...proposal, prescriptions: prescriptionsOf(choices, proposal) },
    findings: evaluation.findings,
    issuedOn: today,
    weeks,
    retest: retestAfter(today, weeks),
    coachNote: choices.coachNote,
  };
}
