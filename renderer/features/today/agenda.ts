import { daysBetween, type IsoDate } from '../../../shared/basics/dates';
import type { ClientRow, ScreeningSummary } from '../../bridge/call';

/** A retest is shown from this many days before it. */
const DUE_WITHIN_DAYS = 14;
const RECENT_AT_MOST = 8;

export type Draft = { readonly screening: ScreeningSummary; readonly name: string };
/** `inDays` is negative when the retest is past due. */
export type Due = { readonly client: ClientRow; readonly on: IsoDate; readonly inDays: number };
export type Seen = { readonly client: ClientRow; readonly screening: ScreeningSummary };

export type Agenda = {
  readonly drafts: readonly Draft[];
  readonly due: readonly Due[];
  readonly recent: readonly Seen[];
};

/** What waits on a day: drafts by last change, retests by date, clients by last screening; newest first but for retests. */
export function agendaOf(
  clients: readonly ClientRow[],
  screenings: readonly ScreeningSummary[],
  today: IsoDate,
): Agenda {
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return {
    drafts: screenings
      .filter(({ status }) => status === 'open')
      .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
      .map((screening) => ({ screening, name: names.get(screening.clientId) ?? 'Client' })),
    due: clients
      .flatMap((client) =>
        client.retestOn === null
          ? []
          : [{ client, on: client.retestOn, inDays: daysBetween(today, client.retestOn) }],
      )
      .filter(({ inDays }) => inDays <= DUE_WITHIN_DAYS)
      .toSorted((a, b) => a.inDays - b.inDays),
    recent: clients
      .flatMap((client) => (client.lastScreening ? [{ client, screening: client.lastScreening }] : []))
      .toSorted((a, b) => b.screening.date.localeCompare(a.screening.date))
      .slice(0, RECENT_AT_MOST),
  };
}
