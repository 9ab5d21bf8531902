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

/** Marks what other screenings are judged with as old: no trial changes that of its own screening. */
const forgetOtherContexts = (answers: QueryClient, own: Output<'screening.open'>['id']) =>
  answers.invalidateQueries({
    queryKey: ['judgement.context'],
    predicate: ({ queryKey }) => !isOf(queryKey[1], own),
  });

const isOf = (input: unknown, id: string): boolean =>
  typeof input === 'object' && input !== null && 'screeningId' in input && input.screeningId === id;

const screeningChanged = async (answer: Output<'screening.open'>, answers: QueryClient) => {
  keep(answers, 'screening.open', { id: answer.id }, answer);
  await Promise.all([
    forgetOtherContexts(answers, answer.id),
    forget(answers, 'screening.list', 'client.list', 'protocol.returnCheck', 'squad.open'),
  ]);
};

const statusChanged = async (answer: Output<'screening.open'>, answers: QueryClient) => {
  keep(answers, 'screening.open', { id: answer.id }, answer);
  await forget(
    answers,
    'judgement.context',
    'screening.list',
    'client.list',
    'protocol.returnCheck',
    'squad.open',
  );
};

const rulesChanged = (answer: Output<'rules.changes'>, answers: QueryClient) => {
  keep(answers, 'rules.changes', undefined, answer);
  return forget(answers, 'judgement.context', 'protocol.returnCheck');
};

/** The answers tick flags for the client and for what is open today. */
const safetyChanged = (_answer: unknown, answers: QueryClient) =>
  forget(answers, 'safety.answers', 'client.open', 'screening.open', 'squad.open');

const squadChanged = (answer: Output<'squad.open'>, answers: QueryClient) => {
  keep(answers, 'squad.open', { id: answer.id }, answer);
  return forget(answers, 'squad.list', 'client.list');
};

const draftChanged = (answer: Output<'programme.draft'>, answers: QueryClient) =>
  keep(answers, 'programme.draft', { screeningId: answer.screeningId }, answer);

const templatesChanged = (answer: Output<'template.list'>, answers: QueryClient) =>
  keep(answers, 'template.list', undefined, answer);

const logChanged = (answer: Output<'log.list'>, answers: QueryClient) => {
  keep(answers, 'log.list', { programmeId: answer.programmeId }, answer);
  void forget(answers, 'log.following', 'log.due');
};

const weekSaved = (answer: Output<'week.list'>, answers: QueryClient) => {
  const [latest] = answer;
  return latest && keep(answers, 'week.list', { clientId: latest.clientId }, answer);
};

const after: After = {
  'client.save': (answer, answers) => {
    keep(answers, 'client.open', { id: answer.id }, answer);
    return forget(answers, 'client.list', 'squad.open');
  },
  'screening.start': screeningChanged,
  'screening.walkIn': screeningChanged,
  'screening.recordTrial': screeningChanged,
  'screening.annotateTrial': screeningChanged,
  'screening.voidTrial': screeningChanged,
  'screening.restoreTrial': screeningChanged,
  'screening.markNotTested': screeningChanged,
  'screening.putOff': screeningChanged,
  'screening.changeFacts': screeningChanged,
  'screening.finish': statusChanged,
  'screening.reopen': statusChanged,
  'squad.make': squadChanged,
  'squad.change': squadChanged,
  'squad.add': squadChanged,
  'squad.takeOff': squadChanged,
  'squad.begin': async (answer, answers) => {
    await screeningChanged(answer, answers);
    await forget(answers, 'squad.list');
  },
  'judgement.wish': (_answer, answers) => forget(answers, 'judgement.context'),
  'rules.change': rulesChanged,
  'rules.undo': rulesChanged,
  'consent.record': (_answer, answers) => forget(answers, 'consent.list', 'squad.open'),
  'protocol.save': (_answer, answers) => forget(answers, 'protocol.list'),
  'protocol.retire': (_answer, answers) => forget(answers, 'protocol.list'),
  'safety.answer': safetyChanged,
  'safety.clear': safetyChanged,
  'week.save': weekSaved,
  'programme.issue': (answer, answers) => {
    keep(answers, 'programme.open', { id: answer.id }, answer);
    draftChanged({ screeningId: answer.screeningId, draft: null }, answers);
    return forget(answers, 'programme.list', 'client.list', 'log.following', 'log.due');
  },
  'programme.keepDraft': draftChanged,
  'programme.dropDraft': draftChanged,
  'template.save': templatesChanged,
  'template.rename': templatesChanged,
  'template.retire': templatesChanged,
  'log.save': logChanged,
  'log.clear': logChanged,
  'log.takeSteps': draftChanged,
  'logo.save': (answer, answers) => keep(answers, 'logo.open', undefined, answer),
  'logo.remove': (answer, answers) => keep(answers, 'logo.open', undefined, answer),
  'settings.save': (answer, answers) => keep(answers, 'settings.open', undefined, answer),
};

/** Puts the answer of an act where the reads of it look, and marks the lists it changed as old. */
export const settle = <Name extends CallName>(name: Name, answer: Output<Name>, answers: QueryClient) =>
  after[name]?.(answer, answers);
