import type { IsoDate } from '../../../shared/basics/dates';
import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import { isProtocolId, PROTOCOLS } from '../../../shared/catalogue/protocols';
import type { TestId } from '../../../shared/catalogue/tests';
import type { ProtocolRecord } from '../../../shared/ipc/calls/protocols';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { ReadDb, WriteDb } from '../handle';
import { invalidInput } from '../invalid-input';
import { idOf } from '../record-id';
import { searchKeyOf } from '../search-key';

type Row = {
  readonly id: Uint8Array;
  readonly name: string;
  readonly purpose: string;
  readonly tests: string;
  readonly retired_on: IsoDate | null;
};

/** Every protocol the coach composed, in the order they were made, those retired among them. */
export const listProtocols = (db: ReadDb): readonly ProtocolRecord[] =>
  db
    .all<Row>(
      'SELECT id, name, purpose, tests, retired_on FROM protocol WHERE deleted_at IS NULL ORDER BY id',
    )
    .map((row) => ({
      id: idOf(row.id),
      name: row.name,
      purpose: row.purpose,
      tests: JSON.parse(row.tests) as TestId[],
      retiredOn: row.retired_on,
    }));

/** One own protocol; throws `not-found`. */
export function openProtocol(db: ReadDb, id: Id<'Protocol'>): ProtocolRecord {
  const known = listProtocols(db).find((protocol) => protocol.id === id);
  if (!known) throw new AppError('not-found', 'no protocol of this id', { id });
  return known;
}

/** Throws `invalid-input` when another protocol in use is called the same; a screening keeps the name, which must say which one it was. */
function refuseTakenName(db: ReadDb, name: string, own: Id<'Protocol'> | undefined): void {
  const key = searchKeyOf(name);
  const builtIn = Object.values(PROTOCOLS).map((protocol) => protocol.name);
  const others = listProtocols(db).filter(({ id, retiredOn }) => id !== own && retiredOn === null);
  const taken = [...builtIn, ...others.map((protocol) => protocol.name)].some(
    (known) => searchKeyOf(known) === key,
  );
  if (taken || isProtocolId(name)) throw invalidInput(['name'], 'a name no other protocol has', name);
}

/** Adds a protocol or changes the one named. Throws `not-found`, or `invalid-input` for a name that is taken. */
export function saveProtocol(
  db: WriteDb,
  { id, name, purpose, tests }: ParsedInput<'protocol.save'>,
): ProtocolRecord {
  const retiredOn = id ? openProtocol(db, id).retiredOn : null;
  refuseTakenName(db, name, id);
  const place = id ?? db.newId<'Protocol'>();
  db.put('protocol', place, { name, purpose, tests: JSON.stringify(tests), retired_on: retiredOn });
  return openProtocol(db, place);
}

/** Takes a protocol out of use from today, or back into it. Throws `not-found`, or `invalid-input` when its name was taken meanwhile. */
export function retireProtocol(db: WriteDb, { id, retired }: ParsedInput<'protocol.retire'>): ProtocolRecord {
  const { name, retiredOn } = openProtocol(db, id);
  if (!retired) refuseTakenName(db, name, id);
  db.put('protocol', id, { retired_on: retired ? (retiredOn ?? db.today) : null });
  return openProtocol(db, id);
}
