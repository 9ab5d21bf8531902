import type { Id } from '../../../shared/basics/ids';
import type { ProgrammeRecord } from '../../../shared/ipc/calls/programmes';
import type { CalendarChain } from '../../calendar/programme-calendar';
import type { ReadDb } from '../../database/handle';
import { invalidInput } from '../../database/invalid-input';
import { listProgrammes, openProgramme } from '../../database/repositories/programmes';
import { calendarNameOf, sheetIdOf } from '../../report/file-name';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';
import { namingReportFaults } from './report-faults';

/** A programme with all it took the place of, whatever screening they rest on: the client has them in one calendar. */
function chainOf(db: ReadDb, id: Id<'Programme'>): CalendarChain & { readonly current: ProgrammeRecord } {
  const current = openProgramme(db, id);
  const all = new Map(listProgrammes(db, current.clientId).map((one) => [one.id, one]));
  const older: ProgrammeRecord[] = [];
  for (let at = current; at.supersedes !== null; ) {
    const next = all.get(at.supersedes);
    if (!next) break;
    older.push(next);
    at = next;
  }
  return { current, versions: [current, ...older], first: (older.at(-1) ?? current).id };
}

/** The calendar of a programme, saved where the coach says; a version that was replaced or has no weeks has none. */
export const calendarHandlers = ({ vault, saveCalendar }: HandlerPorts) =>
  ({
    'calendar.save': ({ programmeId }) => {
      const { current, ...chain } = chainOf(vault.records().read, programmeId);
      const { placedWeeks, issuedOn } = current.programme;
      if (placedWeeks.length === 0 || current.supersededBy !== null)
        throw invalidInput(['programmeId'], 'a programme in force that has its weeks', programmeId);
      const fileName = calendarNameOf(issuedOn, sheetIdOf('calendar', current.id));
      return namingReportFaults(async () => {
        const { programmeCalendar } = await import('../../calendar/programme-calendar');
        return saveCalendar(fileName, programmeCalendar(chain));
      });
    },
  }) satisfies Partial<Handlers>;
