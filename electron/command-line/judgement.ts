import { TESTS, type TestId } from '../../shared/catalogue/tests';
import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import { evaluationFileOf } from '../../shared/exchange/evaluation-file';
import { programmeFileOf } from '../../shared/exchange/programme-file';
import { proposalOf } from '../../shared/programme/propose';
import { retestOn } from '../../shared/programme/retest';
import { argumentsOf, onlyArgument } from './faults';
import type { Command } from './run';
import { readScreening } from './screening-file';

const unitOf = (test: string): string => TESTS[test as TestId].unit;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const screeningArgument = (args: readonly string[]) => {
  const { positionals } = argumentsOf({ args: [...args], allowPositionals: true, options: {} });
  return readScreening(onlyArgument(positionals, 'one FILE'));
};

/** Prints the evaluation of a screening file. */
export const evaluateCommand: Command = async (args, { out }) => {
  const screening = await screeningArgument(args);
  out(json(evaluationFileOf(evaluationOf(screening), unitOf)));
};

/** Prints the evaluation and the programme proposed from it. */
export const programmeCommand: Command = async (args, { out }) => {
  const screening = await screeningArgument(args);
  const evaluation = evaluationOf(screening);
  const proposal = proposalOf(evaluation, screening);
  out(
    json({
      evaluation: evaluationFileOf(evaluation, unitOf),
      programme: programmeFileOf(proposal, retestOn(screening)),
    }),
  );
};
