import { describe, expect, test } from 'vitest';
import { rosterMatches } from '../../../../renderer/features/squad/roster-matches';
import type { Id } from '../../../../shared/basics/ids';

const clientOf = (id: string, name: string, birthYear: number | null = null) => ({
  ...{ id: id as Id<'Client'>, name, birthYear },
  ...{ lastScreening: null, lastProgrammeOn: null, retestOn: null },
});
const CLIENTS = [
  clientOf('ada', 'Ada Example', 1990),
  clientOf('asa', 'Åsa Example'),
  clientOf('ben', 'Ben Example', 1988),
];
const NOBODY = new Set<never>();

const lineOf = (name: string, birthYear?: number, line = 1) => ({
  ...{ line, name, sex: 'unspecified' as const },
  ...(birthYear === undefined ? {} : { birthYear }),
});

describe('a line of a list', () => {
  test.each([
    ['the same name and year', lineOf('ada  example'.replace('  ', ' '), 1990), 'known'],
    ['the same name, no birth in the list', lineOf('ADA EXAMPLE'), 'known'],
    ['the same name, no birth on record', lineOf('Asa Example', 2001), 'known'],
    ['the same name, another year', lineOf('Ada Example', 1971), 'new'],
    ['a name that is not on record', lineOf('Ada Exampel', 1990), 'new'],
  ])('with %s is %s', (_kind, line, kind) => {
    expect(rosterMatches([line], CLIENTS, NOBODY, NOBODY)[0]?.kind).toBe(kind);
  });

  test('is told of somebody else of that name', () => {
    const [match] = rosterMatches([lineOf('Ada Example', 1971)], CLIENTS, NOBODY, NOBODY);
    expect(match).toMatchObject({ kind: 'new', namesake: { id: 'ada' } });
  });

  test('is somebody new when the coach says so', () => {
    expect(rosterMatches([lineOf('Ada Example', 1990, 4)], CLIENTS, NOBODY, new Set([4]))[0]?.kind).toBe(
      'new',
    );
  });

  test('of somebody on the roster adds nobody', () => {
    expect(
      rosterMatches(
        [lineOf('Ada Example')],
        CLIENTS,
        new Set([CLIENTS[0]?.id ?? ('' as Id<'Client'>)]),
        NOBODY,
      ),
    ).toMatchObject([{ kind: 'here', client: { id: 'ada' } }]);
  });

  test('never means a client another line means', () => {
    const twins = [clientOf('one', 'Jo Twin'), clientOf('two', 'Jo Twin')];
    const lines = [lineOf('Jo Twin', 1990, 1), lineOf('Jo Twin', 1991, 2), lineOf('Jo Twin', 1992, 3)];
    expect(
      rosterMatches(lines, twins, NOBODY, NOBODY).map((match) =>
        'client' in match ? match.client.id : match.kind,
      ),
    ).toEqual(['one', 'two', 'new']);
  });
});
