import type { Id } from '../../../shared/basics/ids';
import type { ClientRow } from '../../bridge/call';
import { plainText } from '../../ui/find';
import type { RosterLine } from './read-roster';

/** What a line of the list comes to: a client on record, somebody new, or somebody who is on the roster already. */
export type RosterMatch =
  | { readonly kind: 'known'; readonly line: RosterLine; readonly client: ClientRow }
  | { readonly kind: 'new'; readonly line: RosterLine; readonly namesake: ClientRow | null }
  | { readonly kind: 'here'; readonly line: RosterLine; readonly client: ClientRow };

const yearOf = ({ birthDate, birthYear }: RosterLine): number | null =>
  birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null);

/** Each line with the client it means: the same name, and no year of birth that tells the two apart. `apart` are lines the coach said are somebody else. */
export function rosterMatches(
  lines: readonly RosterLine[],
  clients: readonly ClientRow[],
  here: ReadonlySet<Id<'Client'>>,
  apart: ReadonlySet<number>,
): readonly RosterMatch[] {
  const taken = new Set<string>();
  return lines.map((line) => {
    const year = yearOf(line);
    const namesakes = clients.filter(({ name }) => plainText(name) === plainText(line.name));
    const same = namesakes.filter(
      ({ birthYear }) => birthYear === null || year === null || birthYear === year,
    );
    const client = same.find(({ id }) => !taken.has(id));
    if (!client || apart.has(line.line)) return { kind: 'new', line, namesake: namesakes[0] ?? null };
    taken.add(client.id);
    return { kind: here.has(client.id) ? 'here' : 'known', line, client };
  });
}
