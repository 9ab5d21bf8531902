import type { ClientRow } from '../../bridge/call';
import { plainText } from '../../ui/find';

/** What Enter may mean for a name typed at the door: a client who is known, or somebody new. */
export type WalkInChoice =
  | { readonly kind: 'known'; readonly client: ClientRow }
  | { readonly kind: 'new'; readonly name: string };

const KNOWN_AT_MOST = 4;

/** The choices for a typed name, the likeliest first: a client called exactly that, then somebody new, then clients the name may begin. A client is never made twice by Enter alone. */
export function walkInChoices(typed: string, found: readonly ClientRow[]): readonly WalkInChoice[] {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (name === '') return [];
  const known = found.slice(0, KNOWN_AT_MOST).map((client) => ({ kind: 'known', client }) as const);
  const exact = known.filter(({ client }) => plainText(client.name) === plainText(name));
  const others = known.filter((choice) => !exact.includes(choice));
  return [...exact, { kind: 'new', name }, ...others];
}
