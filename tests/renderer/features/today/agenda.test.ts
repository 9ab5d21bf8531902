import { describe, expect, test } from 'vitest';
import type { ClientRow, DueProgramme, ScreeningSummary } from '../../../../renderer/bridge/call';
import { agendaOf } from '../../../../renderer/features/today/agenda';
import type { Instant, IsoDate } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';

const today = '2026-11-22' as IsoDate;

const visit = (
  client: string,
  date: string,
  status: 'open' | 'finished',
  changed = date,
): ScreeningSummary => ({
  id: `${client}-${date}` as Id<'Screening'>,
  clientId: client as Id<'Client'>,
  date: date as IsoDate,
  protocol: null,
  status,
  trials: 3,
  changedAt: `${changed}T10:00:00.000Z` as Instant,
});

const client = (
  name: string,
  lastScreening: ScreeningSummary | null,
  retestOn: string | null,
): ClientRow => ({
  id: name as Id<'Client'>,
  name,
  birthYear: null,
  lastScreening,
  lastProgrammeOn: null,
  retestOn: retestOn as IsoDate | null,
});

describe('what waits today', () => {
  test('drafts stand with the client’s name, the last one worked on first', () => {
    const visits = [
      visit('Ada', '2026-11-20', 'open'),
      visit('Bo', '2026-11-01', 'open', '2026-11-21'),
      visit('Ada', '2026-10-01', 'finished'),
    ];
    const { drafts } = agendaOf([client('Ada', null, null), client('Bo', null, null)], visits, [], today);
    expect(drafts.map(({ name }) => name)).toEqual(['Bo', 'Ada']);
  });

  test('a retest in 14 days is due, one in 15 days is not, one past stays until it is done', () => {
    const clients = [
      client('in 14', null, '2026-12-06'),
      client('in 15', null, '2026-12-07'),
      client('past', null, '2026-10-01'),
      client('none', null, null),
    ];
    const { due } = agendaOf(clients, [], [], today);
    expect(due.map(({ client: { name }, retestInDays }) => [name, retestInDays])).toEqual([
      ['past', -52],
      ['in 14', 14],
    ]);
  });

  test('a retest that was done is not due, one finished long before it or before the programme is no retest', () => {
    const on = (lastProgrammeOn: string, row: ClientRow): ClientRow => ({
      ...row,
      lastProgrammeOn: lastProgrammeOn as IsoDate,
    });
    const clients = [
      on('2026-10-10', client('done', visit('done', '2026-11-18', 'finished'), '2026-11-20')),
      on('2026-10-10', client('open', visit('open', '2026-11-18', 'open'), '2026-11-20')),
      on('2026-10-10', client('too early', visit('too early', '2026-10-20', 'finished'), '2026-11-20')),
      on('2026-11-18', client('before', visit('before', '2026-11-18', 'finished'), '2026-12-01')),
    ];
    const { due } = agendaOf(clients, [], [], today);
    expect(due.map(({ client: { name } }) => name)).toEqual(['open', 'too early', 'before']);
  });

  test('a log waits to be typed back after the retest too', () => {
    const row = {
      ...client('done', visit('done', '2026-11-18', 'finished'), '2026-11-20'),
      lastProgrammeOn: '2026-10-10' as IsoDate,
    };
    const programme: DueProgramme = {
      programmeId: 'programme' as Id<'Programme'>,
      clientId: row.id,
      ends: '2026-11-21' as IsoDate,
      untyped: 5,
    };
    const { due } = agendaOf([row], [], [programme], today);
    expect(due).toEqual([
      {
        client: row,
        retestInDays: null,
        endsInDays: null,
        log: { programmeId: programme.programmeId, sessions: 5 },
      },
    ]);
  });

  test('the end of a programme and its log stand with the client, once, by what comes first', () => {
    const programme = (name: string, ends: string, untyped: number): DueProgramme => ({
      programmeId: `${name} programme` as Id<'Programme'>,
      clientId: name as Id<'Client'>,
      ends: ends as IsoDate,
      untyped,
    });
    const clients = ['all', 'ends', 'long over', 'log', 'later'].map((name) =>
      client(name, null, name === 'all' ? '2026-11-25' : null),
    );
    const { due } = agendaOf(
      clients,
      [],
      [
        programme('all', '2026-11-24', 3),
        programme('ends', '2026-11-20', 0),
        programme('long over', '2026-11-01', 0),
        programme('log', '2026-12-20', 7),
        programme('later', '2026-12-07', 0),
      ],
      today,
    );
    const said = due.map((one) => [one.client.name, one.retestInDays, one.endsInDays, one.log?.sessions]);
    expect(said).toEqual([
      ['ends', null, -2, undefined],
      ['all', 3, 2, 3],
      ['log', null, null, 7],
    ]);
  });

  test('the clients seen last come first, eight at most, those never screened not at all', () => {
    const clients = Array.from({ length: 10 }, (_, day) =>
      client(`c${day}`, visit(`c${day}`, `2026-11-${10 + day}`, 'finished'), null),
    );
    const { recent } = agendaOf([...clients, client('new', null, null)], [], [], today);
    expect(recent.map(({ client: { name } }) => name)).toEqual([
      'c9',
      'c8',
      'c7',
      'c6',
      'c5',
      'c4',
      'c3',
      'c2',
    ]);
  });
});
