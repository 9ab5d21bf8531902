import type { Instant, IsoDate } from '../../../shared/basics/dates';
import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import type { ClientFacts } from '../../../shared/client/client';
import type { ClientRecord } from '../../../shared/ipc/calls/clients';
import type { ParsedInput } from '../../../shared/ipc/contract';
import { canonicalJson } from '../canonical-json';
import {
  columnsOf,
  FACTS_COLUMNS,
  type FactsRow,
  factsOf,
  listColumn,
  refuseImpossibleBirth,
} from '../facts-columns';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf, idOf } from '../record-id';
import { searchKeyOf } from '../search-key';

type History = NonNullable<ClientFacts['history']>[number];
type HistoryRow = {
  readonly id: Uint8Array;
  readonly ordinal: number;
  readonly region: string;
  readonly side: NonNullable<History['side']> | null;
  readonly kind: History['kind'];
  readonly date: IsoDate | null;
  readonly note: string | null;
};

const historyRows = (db: ReadDb, client: string): readonly HistoryRow[] =>
  db.all<HistoryRow>(
    `SELECT id, ordinal, region, side, kind, date, note FROM client_history
     WHERE client_id = ? AND deleted_at IS NULL ORDER BY ordinal, id`,
    blobOf(client),
  );

const historyOf = ({ region, side, kind, date, note }: HistoryRow): History => ({
  region,
  kind,
  ...(side !== null && { side }),
  ...(date !== null && { date }),
  ...(note !== null && { note }),
});

/** The client on record; throws `not-found`. */
export function openClient(db: ReadDb, id: Id<'Client'>): ClientRecord {
  type Row = FactsRow & { name: string; note: string; created_at: Instant; changed_at: Instant };
  const row = db.get<Row>(
    `SELECT name, note, created_at, changed_at, ${FACTS_COLUMNS} FROM client WHERE id = ? AND deleted_at IS NULL`,
    blobOf(id),
  );
  if (!row) throw new AppError('not-found', 'no client of this id', { id });
  const history = historyRows(db, id).map(historyOf);
  return {
    id,
    facts: { name: row.name, ...factsOf(row), ...(history.length > 0 && { history }) },
    note: row.note,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

/** Keeps the rows of entries that are still there, adds the new ones, removes those that are gone. */
function saveHistory(db: WriteDb, client: Id<'Client'>, history: readonly History[]): void {
  const old = historyRows(db, client).map((row) => ({
    id: idOf(row.id),
    text: canonicalJson(historyOf(row)),
  }));
  const kept = new Set<string>();
  history.forEach((entry, index) => {
    const text = canonicalJson(entry);
    const same = old.find((row) => row.text === text && !kept.has(row.id));
    const id = same?.id ?? db.newId<'History'>();
    kept.add(id);
    db.put('client_history', id, {
      client_id: blobOf(client),
      ordinal: index + 1,
      region: entry.region,
      side: entry.side ?? null,
      kind: entry.kind,
      date: entry.date ?? null,
      note: entry.note ?? null,
    });
  });
  for (const row of old) if (!kept.has(row.id)) db.remove('client_history', row.id);
}

/** Adds a client, or changes the one named, and returns the record. Throws `not-found` or `invalid-input`. */
export function saveClient(db: WriteDb, draft: ParsedInput<'client.save'>): ClientRecord {
  const { facts, note } = draft;
  refuseImpossibleBirth(facts, db.today);
  if (draft.id) openClient(db, draft.id);
  const id = draft.id ?? db.newId<'Client'>();
  const searchKey = ` ${searchKeyOf(facts.name)}`;
  db.put('client', id, { name: facts.name, search_key: searchKey, note, ...columnsOf(facts) });
  saveHistory(db, id, facts.history ?? []);
  return openClient(db, id);
}

/** Takes over what was measured of the body at a visit, so that it need not be typed again at the next. */
export function carryBodyFacts(db: WriteDb, id: Id<'Client'>, facts: ClientFacts): void {
  const { height_cm, body_mass_kg, leg_length_left_cm, leg_length_right_cm, dominant_side } =
    columnsOf(facts);
  const measured = { height_cm, body_mass_kg, leg_length_left_cm, leg_length_right_cm, dominant_side };
  const known = Object.entries(measured).filter(([, value]) => value !== null);
  db.put('client', id, Object.fromEntries(known));
}

/** Sets what is ticked for a client. */
export const saveFlags = (db: WriteDb, id: Id<'Client'>, flags: readonly string[]): void =>
  db.put('client', id, { flags: listColumn(flags) });
