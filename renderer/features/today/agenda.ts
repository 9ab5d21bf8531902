import { addDays, daysBetween, type IsoDate } from '../../../shared/basics/dates';
import type { ClientRow, DueProgramme, ScreeningSummary } from '../../bridge/call';

/** A retest, or the end of a programme, is shown from this many days before it; an end for so many after it. */
const DUE_WITHIN_DAYS = 14;
const RECENT_AT_MOST = 8;

export type Draft = { readonly screening: ScreeningSummary; readonly name: string };
/** What is due of a client; days are negative when they are past. */
export type Due = {
  readonly client: ClientRow;
  readonly retestInDays: number | null;
  readonly endsInDays: number | null;
  /** Sessions to type back, of this programme. */
  readonly log: { readonly programmeId: DueProgramme['programmeId']; readonly sessions: number } | null;
};
export type Seen = { readonly client: ClientRow; readonly screening: ScreeningSummary };

export type Agenda = {
  readonly drafts: readonly Draft[];
  readonly due: readonly Due[];
  readonly recent: readonly Seen[];
};

/** Whether the client was tested again since the programme, near its retest or later. */
const isRetested = ({ lastScreening, lastProgrammeOn, retestOn }: ClientRow): boolean =>
  retestOn !== null &&
  lastScreening?.status === 'finished' &&
  lastScreening.date > (lastProgrammeOn ?? retestOn) &&
  lastScreening.date >= addDays(retestOn, -DUE_WITHIN_DAYS);

function dueOf(client: ClientRow, programme: DueProgramme | undefined, today: IsoDate): Due | null {
  // Tested again, a client has no end to wait for either; the paper brought along is still to be typed back.
  const isDone = isRetested(client);
  const soon = (on: IsoDate | null): number | null => {
    const inDays = on === null || isDone ? null : daysBetween(today, on);
    return inDays !== null && inDays <= DUE_WITHIN_DAYS ? inDays : null;
  };
  const endsInDays = soon(programme?.ends ?? null);
  const due: Due = {
    client,
    retestInDays: soon(client.retestOn),
    endsInDays: endsInDays !== null && endsInDays >= -DUE_WITHIN_DAYS ? endsInDays : null,
    log:
      programme && programme.untyped > 0
        ? { programmeId: programme.programmeId, sessions: programme.untyped }
        : null,
  };
  return due.retestInDays === null && due.endsInDays === null && due.log === null ? null : due;
}

/** How soon something is due; a log is due on the day. */
const soonest = ({ retestInDays, endsInDays, log }: Due): number =>
  Math.min(retestInDays ?? Infinity, endsInDays ?? Infinity, log ? 0 : Infinity);

/** What waits on a day: drafts by last change, what is due by date, clients by last screening; newest first but for what is due. */
export function agendaOf(
  clients: readonly ClientRow[],
  screenings: readonly ScreeningSummary[],
  programmes: readonly DueProgramme[],
  today: IsoDate,
): Agenda {
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return {
    drafts: screenings
      .filter(({ status }) => status === 'open')
      .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
      .map((screening) => ({ screening, name: names.get(screening.clientId) ?? 'Client' })),
    due: clients
      .flatMap((client) => {
        const programme = programmes.find(({ clientId }) => clientId === client.id);
        return dueOf(client, programme, today) ?? [];
      })
      .toSorted((a, b) => soonest(a) - soonest(b)),
    recent: clients
      .flatMap((client) => (client.lastScreening ? [{ client, screening: client.lastScreening }] : []))
      .toSorted((a, b) => b.screening.date.localeCompare(a.screening.date))
      .slice(0, RECENT_AT_MOST),
  };
}
