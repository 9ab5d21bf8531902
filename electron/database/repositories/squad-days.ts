import type { IsoDate } from '../../../shared/basics/dates';
import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import type { TestId } from '../../../shared/catalogue/tests';
import type { SquadDaySummary } from '../../../shared/ipc/calls/squads';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf, idOf } from '../record-id';

/** A squad day as stored, without its people. */
export type SquadDayRow = {
  readonly id: Id<'SquadDay'>;
  readonly name: string;
  readonly date: IsoDate;
  readonly protocol: string;
  readonly tests: readonly TestId[];
};

/** A client on a roster, and the screening begun for them on the day. */
export type SquadPlace = {
  readonly id: Id<'SquadPlace'>;
  readonly clientId: Id<'Client'>;
  readonly screeningId: Id<'Screening'> | null;
};

type DayColumns = {
  readonly id: Uint8Array;
  readonly name: string;
  readonly date: IsoDate;
  readonly protocol: string;
  readonly tests: string;
};

const dayOf = ({ id, name, date, protocol, tests }: DayColumns): SquadDayRow => ({
  ...{ id: idOf<'SquadDay'>(id), name, date, protocol },
  tests: JSON.parse(tests) as TestId[],
});

const DAYS = 'SELECT id, name, date, protocol, tests FROM squad_day WHERE deleted_at IS NULL';

/** The squad day; throws `not-found`. */
export function squadDay(db: ReadDb, id: Id<'SquadDay'>): SquadDayRow {
  const row = db.get<DayColumns>(`${DAYS} AND id = ?`, blobOf(id));
  if (!row) throw new AppError('not-found', 'no squad day of this id', { id });
  return dayOf(row);
}

/** Who is on the roster, by name. */
export const placesOf = (db: ReadDb, day: Id<'SquadDay'>): readonly SquadPlace[] =>
  db
    .all<{ id: Uint8Array; client_id: Uint8Array; screening_id: Uint8Array | null }>(
      `SELECT squad_place.id, client_id, screening_id FROM squad_place JOIN client ON client.id = client_id
       WHERE squad_day_id = ? AND squad_place.deleted_at IS NULL AND client.deleted_at IS NULL
       ORDER BY client.search_key, client.id`,
      blobOf(day),
    )
    .map((row) => ({
      id: idOf<'SquadPlace'>(row.id),
      clientId: idOf<'Client'>(row.client_id),
      screeningId: row.screening_id && idOf<'Screening'>(row.screening_id),
    }));

/** Every squad day, the latest first. */
export const listSquadDays = (db: ReadDb): readonly SquadDaySummary[] =>
  db
    .all<DayColumns>(`${DAYS} ORDER BY date DESC, id DESC`)
    .map(dayOf)
    .map(({ id, name, date, protocol }) => {
      const places = placesOf(db, id);
      const screenings = places.flatMap(({ screeningId }) => (screeningId === null ? [] : [screeningId]));
      return { id, name, date, protocol, people: places.length, screenings };
    });

/** Adds a squad day with nobody on it. */
export function addSquadDay(
  db: WriteDb,
  { name, date, protocol, tests }: Omit<SquadDayRow, 'id'>,
): Id<'SquadDay'> {
  const id = db.newId<'SquadDay'>();
  db.put('squad_day', id, { name, date, protocol, tests: JSON.stringify(tests) });
  return id;
}

/** Changes what the day is called and when it is. Throws `not-found`. */
export function changeSquadDay(
  db: WriteDb,
  { id, name, date }: Pick<SquadDayRow, 'id' | 'name' | 'date'>,
): void {
  squadDay(db, id);
  db.put('squad_day', id, { name, date });
}

/** Puts clients on the roster; one who is on it stays as they are. Throws `not-found`. */
export function addPlaces(db: WriteDb, day: Id<'SquadDay'>, clients: readonly Id<'Client'>[]): void {
  squadDay(db, day);
  const there = new Set(placesOf(db, day).map(({ clientId }) => clientId));
  for (const client of new Set(clients)) {
    if (there.has(client)) continue;
    const columns = { squad_day_id: blobOf(day), client_id: blobOf(client), screening_id: null };
    db.put('squad_place', db.newId<'SquadPlace'>(), columns);
  }
}

/** The place of a client on a roster; throws `not-found`. */
export function placeOf(db: ReadDb, day: Id<'SquadDay'>, client: Id<'Client'>): SquadPlace {
  squadDay(db, day);
  const place = placesOf(db, day).find(({ clientId }) => clientId === client);
  if (!place) throw new AppError('not-found', 'this client is not on the roster', { id: client });
  return place;
}

/** Takes a client off the roster; a screening that was begun stays with the client. Throws `not-found`. */
export const takePlaceOff = (db: WriteDb, day: Id<'SquadDay'>, client: Id<'Client'>): void =>
  db.remove('squad_place', placeOf(db, day, client).id);

/** Keeps which screening was begun for a place. */
export const setScreening = (db: WriteDb, place: SquadPlace, screening: Id<'Screening'>): void =>
  db.put('squad_place', place.id, { screening_id: blobOf(screening) });
