import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { useQuery } from '../../bridge/use-query';
import { today } from '../../ui/day-words';
import { readRoster } from './read-roster';
import { rosterMatches } from './roster-matches';

const toggled = <Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

/** Who is chosen for a roster so far: clients picked, and lines of a list as they were read; `here` are on it already. */
export function useRoster(here: ReadonlySet<Id<'Client'>>) {
  const clients = useQuery('client.list', { search: '' }).answer ?? [];
  const [picked, setPicked] = useState<ReadonlySet<Id<'Client'>>>(new Set());
  const [text, setText] = useState('');
  const [apart, setApart] = useState<ReadonlySet<number>>(new Set());
  const reading = useMemo(() => readRoster(text, today()), [text]);
  const matches = useMemo(
    () => rosterMatches(reading.people, clients, here, apart),
    [reading, clients, here, apart],
  );
  const listed = matches.flatMap((match) => (match.kind === 'known' ? [match.client.id] : []));
  const fresh = matches.flatMap((match) => (match.kind === 'new' ? [factsOf(match.line)] : []));
  return {
    ...{ here, clients, picked, text, reading, matches },
    pick: (id: Id<'Client'>) => setPicked((now) => toggled(now, id)),
    setText: (typed: string) => {
      setText(typed);
      // The lines may be others now.
      setApart(new Set());
    },
    /** Says that a line is somebody else than the client of that name, or takes it back. */
    tellApart: (line: number) => setApart((now) => toggled(now, line)),
    draft: { known: [...new Set([...picked, ...listed])], fresh },
    touched: picked.size > 0 || text.trim() !== '',
  };
}

export type Roster = ReturnType<typeof useRoster>;

const factsOf = ({ name, sex, birthDate, birthYear }: ReturnType<typeof readRoster>['people'][number]) => ({
  ...{ name, sex },
  ...(birthDate && { birthDate }),
  ...(birthYear && { birthYear }),
});

/** What saving would do, in words: "3 people: 1 on record, 2 new. 1 line is left out." */
export function rosterWords({ draft, reading }: Roster): string {
  const { known, fresh } = draft;
  const count = known.length + fresh.length;
  const people =
    count === 0
      ? 'Nobody chosen yet.'
      : `${count === 1 ? '1 person' : `${count} people`}: ${known.length} on record, ${fresh.length} new.`;
  const { length: bad } = reading.faults;
  return bad === 0 ? people : `${people} ${bad === 1 ? '1 line is' : `${bad} lines are`} left out.`;
}
