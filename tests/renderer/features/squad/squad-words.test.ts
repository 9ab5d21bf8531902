import { describe, expect, test } from 'vitest';
import type { SquadPerson } from '../../../../renderer/bridge/call';
import { nextPerson, progressWords, stillToAsk } from '../../../../renderer/features/squad/squad-words';
import type { IsoDate } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import type { TestState } from '../../../../shared/findings/test-state';

const personOf = (
  name: string,
  state: TestState = 'to-do',
  over: Partial<SquadPerson> = {},
): SquadPerson => ({
  clientId: name as Id<'Client'>,
  ...{ name, birthYear: null, screening: null, states: [state] },
  ...{ consent: 'given', safetyAskedOn: '2026-11-01' as IsoDate },
  ...over,
});

describe('who comes next at a station', () => {
  const nextOf = (states: readonly TestState[], last: string | null) =>
    nextPerson(
      states.map((state, index) => personOf('abcd'.charAt(index), state)),
      0,
      last as Id<'Client'> | null,
    )?.name ?? null;

  test.each([
    ['the first, before anybody came', ['to-do', 'to-do'], null, 'a'],
    ['the first after the last one', ['to-do', 'done', 'to-do'], 'b', 'c'],
    ['from the start again after the end', ['to-do', 'done', 'done'], 'c', 'a'],
    ['whoever was begun there', ['done', 'begun', 'to-do'], 'a', 'b'],
    ['nobody skipped or stopped', ['not-tested', 'stopped', 'to-do'], null, 'c'],
    ['the last one again when they are not done', ['done', 'begun', 'done'], 'b', 'b'],
    ['nobody once all have been there', ['done', 'not-tested'], 'a', null],
    ['the first when the last one is not on the roster', ['to-do', 'to-do'], 'z', 'a'],
  ] as const)('is %s', (_who, states, last, next) => {
    expect(nextOf(states, last)).toBe(next);
  });
});

test('progress says what is done, and beside it what was left out', () => {
  expect(progressWords(['done', 'begun', 'to-do'])).toBe('1 of 3 done');
  expect(progressWords(['done', 'not-tested', 'stopped'])).toBe('1 of 3 done, 2 not tested');
});

test.each([
  ['given', '2026-11-01', []],
  ['never', '2026-11-01', ['no consent']],
  ['given', null, ['safety due']],
  ['withdrawn', '2025-11-01', ['consent withdrawn', 'safety due']],
] as const)('consent %s and questions of %s leave to ask: %j', (consent, asked, words) => {
  const person = personOf('a', 'to-do', { consent, safetyAskedOn: asked as IsoDate | null });
  expect(stillToAsk(person, '2026-11-20' as IsoDate)).toEqual(words);
});
