import type { Id } from '../../../shared/basics/ids';
import { testOf } from '../../../shared/catalogue/tests';
import { consentStanding } from '../../../shared/client/consent';
import { testGateOf } from '../../../shared/findings/stopped-tests';
import { testStateOf } from '../../../shared/findings/test-state';
import type { SquadDay, SquadPerson } from '../../../shared/ipc/calls/squads';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { ReadDb, WriteDb } from '../../database/handle';
import { openClient, saveClient } from '../../database/repositories/clients';
import { listConsent } from '../../database/repositories/consent';
import { listSafetyAnswers } from '../../database/repositories/safety-answers';
import { openScreening, startScreening } from '../../database/repositories/screenings';
import {
  addPlaces,
  addSquadDay,
  changeSquadDay,
  listSquadDays,
  placeOf,
  placesOf,
  type SquadDayRow,
  type SquadPlace,
  setScreening,
  squadDay,
  takePlaceOff,
} from '../../database/repositories/squad-days';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';
import { listToRun } from './protocols';

/** How far one client is, as their screening says; before it is begun, as their record would start it. */
function personOf(
  db: ReadDb,
  day: SquadDayRow,
  { clientId, screeningId }: SquadPlace,
  today: SquadDay['date'],
): SquadPerson {
  const { facts } = openClient(db, clientId);
  const record = screeningId === null ? null : openScreening(db, screeningId);
  const screening = record?.screening ?? { client: facts, date: day.date, measurements: [] };
  const gate = testGateOf(screening);
  return {
    clientId,
    name: facts.name ?? '',
    birthYear: facts.birthYear ?? (facts.birthDate ? Number(facts.birthDate.slice(0, 4)) : null),
    screening: record && { id: record.id, status: record.status },
    states: day.tests.map((test) => testStateOf(screening, test, gate)),
    consent: consentStanding(listConsent(db, clientId), 'screening', facts, today),
    safetyAskedOn: listSafetyAnswers(db, clientId)[0]?.askedOn ?? null,
  };
}

/** The day with its people; measures worked out from others are no stations. */
function openSquadDay(db: ReadDb, id: Id<'SquadDay'>, today: SquadDay['date']): SquadDay {
  const whole = squadDay(db, id);
  const day = { ...whole, tests: whole.tests.filter((test) => testOf(test).capture !== 'derived') };
  return { ...day, people: placesOf(db, id).map((place) => personOf(db, day, place, today)) };
}

/** The clients of a roster as typed, those who are new added to the vault. */
function clientsOf(
  db: WriteDb,
  { known, fresh }: Pick<ParsedInput<'squad.add'>, 'known' | 'fresh'>,
): readonly Id<'Client'>[] {
  for (const id of known) openClient(db, id);
  return [...known, ...fresh.map((facts) => saveClient(db, { facts, note: '' }).id)];
}

/** The client's screening of the day; the first touch begins it, never on a day that lies ahead. */
function begin(db: WriteDb, { id, clientId }: ParsedInput<'squad.begin'>) {
  const place = placeOf(db, id, clientId);
  if (place.screeningId !== null) return openScreening(db, place.screeningId);
  const { date, protocol, tests } = squadDay(db, id);
  const start = { clientId, protocol, tests, date: date < db.today ? date : db.today };
  const begun = startScreening(db, start, openClient(db, clientId).facts);
  setScreening(db, place, begun.id);
  return begun;
}

/** Squad days: several clients on one day, each with a screening of their own. */
export const squadHandlers = ({ vault, today }: HandlerPorts) =>
  ({
    'squad.list': () => listSquadDays(vault.records().read),
    'squad.open': ({ id }) => openSquadDay(vault.records().read, id, today()),
    'squad.make': ({ name, date, protocol, ...roster }) =>
      vault.records().write((db) => {
        const id = addSquadDay(db, { name, date, ...listToRun(db, protocol) });
        addPlaces(db, id, clientsOf(db, roster));
        return openSquadDay(db, id, db.today);
      }),
    'squad.change': (draft) =>
      vault.records().write((db) => {
        changeSquadDay(db, draft);
        return openSquadDay(db, draft.id, db.today);
      }),
    'squad.add': ({ id, ...roster }) =>
      vault.records().write((db) => {
        squadDay(db, id);
        addPlaces(db, id, clientsOf(db, roster));
        return openSquadDay(db, id, db.today);
      }),
    'squad.takeOff': ({ id, clientId }) =>
      vault.records().write((db) => {
        takePlaceOff(db, id, clientId);
        return openSquadDay(db, id, db.today);
      }),
    'squad.begin': (draft) => vault.records().write((db) => begin(db, draft)),
  }) satisfies Partial<Handlers>;
