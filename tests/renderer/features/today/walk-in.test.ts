import { expect, test } from 'vitest';
import type { ClientRow } from '../../../../renderer/bridge/call';
import { walkInChoices } from '../../../../renderer/features/today/walk-in';
import type { Id } from '../../../../shared/basics/ids';

const client = (name: string): ClientRow => ({
  id: name as unknown as Id<'Client'>,
  name,
  birthYear: null,
  lastScreening: null,
  lastProgrammeOn: null,
  retestOn: null,
});
const words = (typed: string, ...names: string[]) =>
  walkInChoices(typed, names.map(client)).map((choice) =>
    choice.kind === 'new' ? `new ${choice.name}` : choice.client.name,
  );

test('nobody is offered before something is typed', () => {
  expect(words('  ', 'Ada Berg')).toEqual([]);
});

test('somebody new comes first, then those whose name it may begin', () => {
  expect(words('ada', 'Ada Berg', 'Ada Lund')).toEqual(['new ada', 'Ada Berg', 'Ada Lund']);
});

test('a client called exactly that comes before somebody new, accents and capitals aside', () => {
  expect(words('łucja  berg', 'Łucja Berg', 'Łucja Bergman')).toEqual([
    'Łucja Berg',
    'new łucja berg',
    'Łucja Bergman',
  ]);
  expect(words('jose', 'José')).toEqual(['José', 'new jose']);
});

test('no more than four known clients are offered', () => {
  expect(words('a', 'A1', 'A2', 'A3', 'A4', 'A5')).toHaveLength(5);
});
