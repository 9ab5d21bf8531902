import { createHash } from 'node:crypto';
import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../../shared/basics/dates';
import type { Id } from '../../shared/basics/ids';
import {
  type CalendarEntry,
  type CalendarVersion,
  calendarEntriesOf,
} from '../../shared/calendar/calendar-entries';
import { english } from '../../shared/words/english';

/** A programme and those it took the place of, the newest first. */
export type CalendarChain = {
  readonly versions: readonly [CalendarVersion, ...CalendarVersion[]];
  /** That of the oldest: what is the same in every version has its name from it. */
  readonly first: Id<'Programme'>;
};

const MINUTE_MS = 60_000;
const UID_LENGTH = 32;

/** A day and minutes after its midnight as the library reads them: it writes the UTC parts, and we say that they float. */
const wallClock = (day: string, minutes = 0): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE_MS);

/** What a calendar knows an entry by: says nothing of whom it is about. */
const uidOf = (first: string, key: string): string => {
  const digest = createHash('sha256').update(`${first}\n${key}`).digest('hex');
  return `${digest.slice(0, UID_LENGTH)}@plumbline.invalid`;
};

function eventOf({ versions, first }: CalendarChain, entry: CalendarEntry): ICalEventData {
  const [current] = versions;
  const { key, date, time, title, text, isCancelled } = entry;
  const when = time
    ? {
        start: wallClock(date, time.from),
        end: wallClock(date, time.from + time.minutes),
        // By the runner's own clock, wherever that is: see docs/decisions/0011-calendar-times-float.md.
        floating: true,
      }
    : {
        start: wallClock(date),
        end: wallClock(addDays(date, 1)),
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
      };
  return {
    id: uidOf(first, key),
    sequence: versions.length - 1,
    stamp: wallClock(current.programme.issuedOn),
    ...when,
    summary: title,
    ...(text === '' ? {} : { description: text }),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** The weeks of a programme as an iCalendar file (RFC 5545): the same programme gives the same bytes. */
export function programmeCalendar(chain: CalendarChain): Uint8Array {
  const calendar = ical({
    prodId: { company: 'Plumbline', product: 'Plumbline', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: english.calendar.name,
    events: calendarEntriesOf(chain.versions, english).map((entry) => eventOf(chain, entry)),
  });
  return new TextEncoder().encode(calendar.toString());
}
