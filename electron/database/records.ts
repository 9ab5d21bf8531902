import type { Statement } from 'better-sqlite3';
import type { Instant } from '../../shared/basics/dates';
import { AppError } from '../../shared/basics/errors';
import type { Id } from '../../shared/basics/ids';
import type { Connection } from './connection';
import { type Event, eventHash, rowJson } from './event';
import { failureOf, namingFaults } from './failure-of';
import {
  type Clock,
  type Columns,
  ENTITIES,
  type Entity,
  type ReadDb,
  type Records,
  type WriteDb,
} from './handle';
import { nextHlc } from './hlc';
import { versionOf } from './migrate';
import { blobOf, idOf } from './record-id';

type Meta = {
  readonly device_id: Uint8Array;
  readonly actor_id: Uint8Array;
  readonly seq: number;
  readonly hlc: string;
  readonly last_hash: Uint8Array;
};

/** What the open file needs from outside. `beforeWrite` throws when the file is not to be written; `saved` is told how far it has come. */
export type RecordsPorts = {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly beforeWrite: () => void;
  readonly saved: (seq: number) => void;
};

type Prepare = (sql: string) => Statement;

const COLUMN = /^[a-z][a-z_]*$/;

function readerOn(prepare: Prepare): ReadDb {
  const reading = (sql: string): Statement => {
    const statement = prepare(sql);
    if (!statement.readonly) throw new AppError('unexpected', 'a reading statement would write');
    return statement;
  };
  return {
    // The layout's own checks are the parser of what comes from the disk; the caller names the columns it asked for.
    all: <Row>(sql: string, ...values: readonly unknown[]) =>
      namingFaults(() => reading(sql).all(...values) as Row[]),
    get: <Row>(sql: string, ...values: readonly unknown[]) =>
      namingFaults(() => reading(sql).get(...values) as Row | undefined),
  };
}

function saveRow(prepare: Prepare, entity: Entity, row: Columns, isNew: boolean): void {
  const columns = Object.keys(row);
  if (!ENTITIES.includes(entity) || !columns.every((column) => COLUMN.test(column)))
    throw new AppError('unexpected', 'a change names no table or column of the layout');
  const sql = isNew
    ? `INSERT INTO ${entity} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`
    : `UPDATE ${entity} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`;
  prepare(sql).run(row);
}

function saveEvent(prepare: Prepare, event: Event, meta: Meta): void {
  const hash = eventHash(event, meta.last_hash);
  prepare(
    `INSERT INTO event (id, device_id, seq, hlc, at, actor_id, entity, entity_id, op, before_json, after_json,
       schema_ver, prev_hash, hash)
     VALUES (@id, @device, @seq, @hlc, @at, @actor, @entity, @entityId, @op, @before, @after, @version, @previous, @hash)`,
  ).run({
    id: blobOf(event.id),
    device: meta.device_id,
    seq: event.seq,
    hlc: event.hlc,
    at: event.at,
    actor: meta.actor_id,
    entity: event.entity,
    entityId: blobOf(event.entityId),
    op: event.op,
    before: event.before && rowJson(event.before),
    after: rowJson(event.after),
    version: event.schemaVersion,
    previous: meta.last_hash,
    hash,
  });
  prepare('UPDATE meta SET seq = ?, hlc = ?, last_hash = ?').run(event.seq, event.hlc, hash);
}

const differs = (before: Columns, columns: Columns): boolean =>
  Object.entries(columns).some(([column, value]) => {
    const old = before[column];
    return value instanceof Uint8Array && old instanceof Uint8Array
      ? Buffer.compare(value, old) !== 0
      : value !== old;
  });

function writerOn(prepare: Prepare, read: ReadDb, ports: RecordsPorts, schemaVersion: number): WriteDb {
  const nowMs = ports.clock.nowMs();
  const now = new Date(nowMs).toISOString() as Instant;

  const put = (entity: Entity, id: string, columns: Columns): void => {
    const key = blobOf(id);
    const before = read.get<Columns>(`SELECT * FROM ${entity} WHERE id = ?`, key) ?? null;
    if (before && !differs(before, columns)) return;
    const meta = read.get<Meta>('SELECT device_id, actor_id, seq, hlc, last_hash FROM meta');
    if (!meta) throw new AppError('vault-damaged', 'the vault does not say which one it is');

    const device = idOf<'Device'>(meta.device_id);
    const hlc = nextHlc(meta.hlc, nowMs, device.slice(-12));
    const made = { id: key, created_at: now, deleted_at: null };
    const after = { ...(before ?? made), ...columns, changed_at: now, hlc };
    saveRow(prepare, entity, after, before === null);
    const { deleted_at: deletedAt = null } = columns;
    const op = before === null ? 'add' : deletedAt === null ? 'change' : 'remove';
    const actorId = idOf(meta.actor_id);
    const whose = { id: ports.newId(), deviceId: device, actorId, seq: meta.seq + 1, hlc, at: now };
    saveEvent(prepare, { ...whose, entity, entityId: id, op, before, after, schemaVersion }, meta);
  };

  return {
    ...read,
    put,
    remove: (entity, id) => put(entity, id, { deleted_at: now }),
    newId: <Kind extends string>() => ports.newId() as Id<Kind>,
    now,
    today: ports.clock.today(),
  };
}

/** How many changes the open file holds, by its own count. */
export const seqOf = (db: Connection): number =>
  namingFaults(() => Number(db.prepare('SELECT seq FROM meta').pluck().get()));

/**
 * The records of an open file. Every change goes through `write`: one transaction with its events, the number of the
 * last change raised inside it. After a disk error nothing more is written: what the disk then says proves nothing.
 */
export function recordsOn(db: Connection, ports: RecordsPorts): Records {
  const statements = new Map<string, Statement>();
  const prepare: Prepare = (sql) => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const read = readerOn(prepare);
  const schemaVersion = versionOf(db);
  let failed: AppError | null = null;

  const write = <Value>(work: (db: WriteDb) => Value): Value => {
    if (failed) throw failed;
    ports.beforeWrite();
    try {
      const value = db.transaction(() => work(writerOn(prepare, read, ports, schemaVersion))).immediate();
      ports.saved(seqOf(db));
      return value;
    } catch (error) {
      const failure = failureOf(error);
      if (failure instanceof AppError && failure.code === 'disk-error') failed = failure;
      throw failure;
    }
  };
  return { read, write };
}
