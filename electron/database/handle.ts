import type { Instant, IsoDate } from '../../shared/basics/dates';
import type { Id } from '../../shared/basics/ids';

export type SqlValue = string | number | null | Uint8Array;
export type Columns = Readonly<Record<string, SqlValue>>;

/** The kinds of record; each table has `id`, `created_at`, `changed_at`, `hlc` and `deleted_at`. */
export const ENTITIES = [
  'client',
  'client_history',
  'screening',
  'measurement',
  'trial',
  'attempt',
  'programme',
  'report',
  'settings',
  'rule_change',
  'safety_answers',
  'protocol',
  'running_week',
  'programme_draft',
  'template',
  'session_log',
  'consent',
  'logo',
  'squad_day',
  'squad_place',
] as const;
export type Entity = (typeof ENTITIES)[number];

/** What may only look. `Row` names the columns asked for: the layout's own checks are what makes them so. */
export type ReadDb = {
  readonly all: <Row>(sql: string, ...values: readonly SqlValue[]) => readonly Row[];
  readonly get: <Row>(sql: string, ...values: readonly SqlValue[]) => Row | undefined;
};

/** What may change records; exists only inside one write, and all it did is saved together or not at all. */
export type WriteDb = ReadDb & {
  /** Adds the record or changes the columns given, with its event. Nothing happens when nothing differs. */
  readonly put: (entity: Entity, id: string, columns: Columns) => void;
  /** Marks the record as removed; it stays in the file. */
  readonly remove: (entity: Entity, id: string) => void;
  readonly newId: <Kind extends string>() => Id<Kind>;
  readonly now: Instant;
  readonly today: IsoDate;
};

/** The moment and the day it is here, passed in so that nothing below asks the machine. */
export type Clock = { readonly nowMs: () => number; readonly today: () => IsoDate };

/** An open vault as the repositories see it. */
export type Records = {
  readonly read: ReadDb;
  /** Runs the work in one transaction; when it returns, all of it is on the disk. */
  readonly write: <Value>(work: (db: WriteDb) => Value) => Value;
};
