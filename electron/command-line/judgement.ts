import type { Evaluation } from '../../shared/evaluation/evaluation';
import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import { evaluationFileOf } from '../../shared/exchange/evaluation-file-of';
import { programmeFileOf } from '../../shared/exchange/programme-file';
import { proposalOf } from '../../shared/programme/propose';
import { retestOn } from '../../shared/programme/retest';
import type { Screening } from '../../shared/screening/screening';
import { proposedWeeks } from '../../shared/week/proposed-weeks';
import { type Command, jsonText, type Streams } from './command';
import { argumentsOf, onlyArgument } from './faults';
import { screeningIn } from './screening-input';

/** A screening file and what follows from it, with the warnings about the file itself. */
export async function judged(
  file: string,
  { input }: Streams,
): Promise<{ readonly screening: Screening; readonly evaluation: Evaluation }> {
  const { screening, warnings } = await screeningIn(file, input);
  const evaluation = evaluationOf(screening);
  return { screening, evaluation: { ...evaluation, warnings: [...evaluation.warnings, ...warnings] } };
}

const fileOf = (args: readonly string[]): string =>
  onlyArgument(argumentsOf({ args: [...args], options: {} }).positionals, 'one FILE');

/** Prints the evaluation of a screening file. */
export const evaluateCommand: Command = async (args, streams) => {
  const { evaluation } = await judged(fileOf(args), streams);
  streams.out(jsonText(evaluationFileOf(evaluation)));
};

/** Prints the evaluation and the programme proposed from it, placed in the client's weeks where those are known. */
export const programmeCommand: Command = async (args, streams) => {
  const { screening, evaluation } = await judged(fileOf(args), streams);
  const proposal = proposalOf(evaluation, screening);
  const weeks = proposedWeeks(proposal, evaluation, screening);
  const programme = programmeFileOf(proposal, retestOn(screening), weeks);
  streams.out(jsonText({ evaluation: evaluationFileOf(evaluation), programme }));
};
