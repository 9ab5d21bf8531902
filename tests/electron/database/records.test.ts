import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { Columns, Records } from '../../../electron/database/handle';
import { NEWEST } from '../../../electron/database/migrate';
import { blobOf, idOf } from '../../../electron/database/record-id';
import { recordsOn } from '../../../electron/database/records';
import { listClients } from '../../../electron/database/repositories/client-list';
import { openClient, saveClient } from '../../../electron/database/repositories/clients';
import { changeFacts, openScreening, setStatus } from '../../../electron/database/repositories/screenings';
import { markNotTested, voidTrial } from '../../../electron/database/repositories/trials';
import { addClient, record, start, trialOf } from '../../support/invented';
import { fileAtStep } from '../../support/layout';
import { codeOf, standingClock } from '../../support/vault';

/** Records on an encrypted file of their own, with a look at what lies beneath. */
function recordsAlone(now = standingClock()) {
  const db = fileAtStep(NEWEST);
  db.prepare(
    `INSERT INTO meta (one, vault_id, device_id, actor_id, demonstration, created_at, seq, hlc, last_hash)
     VALUES (1, ?, ?, ?, 0, 'T', 0, '', ?)`,
  ).run(blobOf(newId()), blobOf(newId()), blobOf(newId()), Buffer.alloc(32));
  const saved: number[] = [];
  const ports = {
    clock: now,
    newId,
    beforeWrite: () => undefined,
    saved: (seq: number) => void saved.push(seq),
  };
  return { db, clock: now, saved, records: recordsOn(db, ports) };
}

type EventRow = {
  readonly id: Uint8Array;
  readonly device_id: Uint8Array;
  readonly actor_id: Uint8Array;
  readonly at: string;
  readonly seq: number;
  readonly hlc: string;
  readonly op: string;
  readonly entity: string;
  readonly entity_id: Uint8Array;
  readonly before_json: string | null;
  readonly after_json: string;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
};

const eventsOf = (records: Records): readonly EventRow[] =>
  records.read.all<EventRow>('SELECT * FROM event ORDER BY seq');

describe('one write', () => {
  test('is all or nothing', async () => {
    const { records, saved } = recordsAlone();
    const half = (): void =>
      records.write((db) => {
        saveClient(db, { facts: { name: 'Ada', sex: 'female' }, note: '' });
        throw new Error('power cut');
      });
    expect(half).toThrow('power cut');
    expect(listClients(records.read, '')).toEqual([]);
    expect(eventsOf(records)).toEqual([]);
    expect(saved).toEqual([]);
  });

  test('has an event for each change, numbered without a gap, and raises the count of the vault with them', () => {
    const { records, saved } = recordsAlone();
    const { id } = start(records, addClient(records));
    record(records, trialOf(id));
    const events = eventsOf(records);
    expect(events.map(({ entity, op }) => `${op} ${entity}`)).toEqual([
      'add client',
      'add screening',
      'add measurement',
      'add trial',
    ]);
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(saved).toEqual([1, 2, 4]);
  });

  test('that changes nothing leaves no event', () => {
    const { records } = recordsAlone();
    const id = addClient(records);
    const { facts, note } = openClient(records.read, id);
    records.write((db) => saveClient(db, { id, facts: { ...facts, name: 'Ada Example' }, note }));
    expect(eventsOf(records)).toHaveLength(1);
  });

  test('says what was before and what is after', () => {
    const { records } = recordsAlone();
    const id = addClient(records, 'Ada');
    records.write((db) => saveClient(db, { id, facts: { name: 'Ada Lovelace', sex: 'female' }, note: 'x' }));
    const [, change] = eventsOf(records);
    expect(change?.op).toBe('change');
    expect(JSON.parse(change?.before_json ?? '')).toMatchObject({
      id,
      name: 'Ada',
      sex: 'unspecified',
      note: '',
    });
    expect(JSON.parse(change?.after_json ?? '')).toMatchObject({
      id,
      name: 'Ada Lovelace',
      sex: 'female',
      note: 'x',
    });
  });

  test('through a handle for reading does not happen', () => {
    const { records } = recordsAlone();
    expect(() => records.read.all('DELETE FROM client')).toThrow('would write');
  });
});

describe('the events', () => {
  test('are chained: each holds the hash of the one before, and a hash of all it says', () => {
    const { records } = recordsAlone();
    const { id } = start(records, addClient(records));
    for (let n = 0; n < 5; n += 1) record(records, trialOf(id, { value: n }));
    const events = eventsOf(records);
    expect(events[0]?.prev_hash).toEqual(Buffer.alloc(32));
    events.slice(1).forEach((event, index) => {
      expect(event.prev_hash).toEqual(events[index]?.hash);
    });
    expect(new Set(events.map(({ hash }) => hash.toString('hex'))).size).toBe(events.length);

    // As a reader with another program would check one: SHA-256 over the last hash and the sorted JSON of the rest.
    const [first] = events;
    if (!first) throw new Error('there is an event');
    const named = {
      actorId: idOf(first.actor_id),
      after: first.after_json,
      at: first.at,
      before: null,
      deviceId: idOf(first.device_id),
      entity: 'client',
      entityId: idOf(first.entity_id),
      hlc: first.hlc,
      id: idOf(first.id),
      op: 'add',
      schemaVersion: NEWEST,
      seq: 1,
    };
    const hash = createHash('sha256').update(Buffer.alloc(32)).update(JSON.stringify(named)).digest();
    expect(first.hash).toEqual(hash);
  });

  test('keep rising when the clock goes back a year', () => {
    const { records, clock } = recordsAlone();
    addClient(records, 'Ada');
    clock.advance(-365 * 86_400_000);
    addClient(records, 'Ben');
    clock.advance(1000);
    addClient(records, 'Cleo');
    const events = eventsOf(records);
    const stamps = events.map(({ hlc }) => hlc);
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(3);
    const ids = events.map(({ entity_id }) => idOf(entity_id));
    expect([...ids].sort()).toEqual(ids);
  });

  /** Makes each event again in an empty file, as another copy of the vault would. */
  function replay(events: readonly EventRow[]) {
    const copy = recordsAlone();
    copy.db.pragma('foreign_keys=OFF');
    for (const { entity, after_json } of events) {
      const row = JSON.parse(after_json) as Record<string, string | number | null>;
      const isId = (column: string): boolean => column === 'id' || column.endsWith('_id');
      const columns: Columns = Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          isId(column) && typeof value === 'string' ? blobOf(value) : value,
        ]),
      );
      const names = Object.keys(columns);
      const places = names.map((name) => `@${name}`).join(', ');
      copy.db
        .prepare(`INSERT OR REPLACE INTO ${entity} (${names.join(', ')}) VALUES (${places})`)
        .run(columns);
    }
    return copy;
  }

  test('made again in an empty vault give the same records', () => {
    const acts = fc.array(fc.tuple(fc.nat(6), fc.nat(3), fc.integer({ min: 0, max: 45 })), { maxLength: 25 });
    fc.assert(
      fc.property(acts, (list) => {
        const { records } = recordsAlone();
        const clients = [addClient(records, 'Ada'), addClient(records, 'Ben')] as const;
        const visits = [start(records, clients[0]), start(records, clients[1])] as const;
        for (const [act, which, value] of list) {
          const visit = visits[which % 2 === 0 ? 0 : 1];
          const now = openScreening(records.read, visit.id);
          if (now.status === 'finished') records.write((db) => setStatus(db, visit.id, 'open'));
          const trialId = now.screening.measurements[0]?.trials[0]?.id;
          if (act <= 2) record(records, trialOf(visit.id, { value, side: which > 1 ? 'left' : 'right' }));
          if (act === 3 && trialId)
            records.write((db) => voidTrial(db, { screeningId: visit.id, trialId, why: 'slip' }));
          if (act === 4)
            records.write((db) =>
              markNotTested(db, { screeningId: visit.id, test: 'heel-raise', side: 'left', why: 'sore' }),
            );
          if (act === 5)
            records.write((db) =>
              changeFacts(db, { screeningId: visit.id, facts: { bodyMassKg: 40 + value }, note: `${value}` }),
            );
          if (act === 6) records.write((db) => setStatus(db, visit.id, 'finished'));
        }
        const copy = replay(eventsOf(records)).records;
        expect(listClients(copy.read, '')).toEqual(listClients(records.read, ''));
        for (const { id } of visits)
          expect(openScreening(copy.read, id)).toEqual(openScreening(records.read, id));
      }),
      { numRuns: 12 },
    );
  });
});

test('after an error of the disk nothing more is written until the vault is opened again', async () => {
  const { db } = recordsAlone();
  const clock = standingClock();
  let disk: 'fine' | 'failing' = 'fine';
  const records = recordsOn(db, {
    clock,
    newId,
    beforeWrite: () => undefined,
    saved: () => undefined,
  });
  const saving = (): unknown =>
    records.write((writing) => {
      if (disk === 'failing')
        throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' });
      return saveClient(writing, { facts: { name: 'Ada', sex: 'female' }, note: '' });
    });
  saving();
  disk = 'failing';
  expect(await codeOf(saving)).toBe('disk-error');
  disk = 'fine';
  expect(await codeOf(saving)).toBe('disk-error');
  expect(listClients(records.read, '')).toHaveLength(1);
});
