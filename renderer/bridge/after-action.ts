import type { QueryClient } from '@tanstack/react-query';
import type { CallName, Input, Output } from './call';

/** The key under which the answer of one read is kept. */
export const answerKey = <Name extends CallName>(name: Name, input: Input<Name> | null) =>
  [name, input] as const;

const keep = <Name extends CallName>(
  answers: QueryClient,
  name: Name,
  input: Input<Name>,
  answer: Output<Name>,
) => answers.setQueryData<unknown>(answerKey(name, input), answer);

const forget = async (answers: QueryClient, ...names: CallName[]) => {
  await Promise.all(names.map((name) => answers.invalidateQueries({ queryKey: [name] })));
};

type After = { readonly [Name in CallName]?: (answer: Output<Name>, answers: QueryClient) => unknown };

const screeningChanged = (answer: Output<'screening.open'>, answers: QueryClient) => {
  keep(answers, 'screening.open', { id: answer.id }, answer);
  return forget(answers, 'screening.list', 'client.list');
};

const after: After = {
  'client.save': (answer, answers) => {
    keep(answers, 'client.open', { id: answer.id }, answer);
    return forget(answers, 'client.list');
  },
  'screening.start': screeningChanged,
  'screening.recordTrial': screeningChanged,
  'screening.annotateTrial': screeningChanged,
  'screening.voidTrial': screeningChanged,
  'screening.restoreTrial': screeningChanged,
  'screening.markNotTested': screeningChanged,
  'screening.changeFacts': screeningChanged,
  'screening.finish': screeningChanged,
  'screening.reopen': screeningChanged,
  'programme.issue': (answer, answers) => {
    keep(answers, 'programme.open', { id: answer.id }, answer);
    return forget(answers, 'programme.list', 'client.list');
  },
  'settings.save': (answer, answers) => keep(answers, 'settings.open', undefined, answer),
};

/** Puts the answer of an act where the reads of it look, and marks the lists it changed as old. */
export const settle = <Name extends CallName>(name: Name, answer: Output<Name>, answers: QueryClient) =>
  after[name]?.(answer, answers);
