import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import type { Columns, Entity, SqlValue } from './handle';
import { idOf } from './record-id';

/** One change of one record as it is chained: enough to make the change again in another copy. */
export type Event = {
  readonly id: string;
  readonly deviceId: string;
  readonly seq: number;
  readonly hlc: string;
  readonly at: string;
  readonly actorId: string;
  readonly entity: Entity;
  readonly entityId: string;
  readonly op: 'add' | 'change' | 'remove';
  readonly before: Columns | null;
  readonly after: Columns;
  readonly schemaVersion: number;
};

const plain = (value: SqlValue): string | number | null =>
  value instanceof Uint8Array ? idOf(value) : value;

/** A row as JSON text, its blobs (which are ids) as ids. */
export const rowJson = (row: Columns): string =>
  canonicalJson(Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])));

/** The hash that chains an event to the one before it: SHA-256 over that hash and everything the event says. */
export function eventHash(event: Event, previous: Uint8Array): Buffer {
  const said = {
    ...event,
    before: event.before && rowJson(event.before),
    after: rowJson(event.after),
  };
  return createHash('sha256').update(previous).update(canonicalJson(said)).digest();
}
