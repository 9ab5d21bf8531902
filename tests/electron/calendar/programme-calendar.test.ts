import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { programmeCalendar } from '../../../electron/calendar/programme-calendar';
import type { IsoDate } from '../../../shared/basics/dates';
import type { Id } from '../../../shared/basics/ids';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import { plannedSessionsOf } from '../../../shared/following/planned-sessions';
import type { IssuedProgramme } from '../../../shared/programme/programme';
import { following } from '../../shared/following/following';

const FIRST = '01934567-89ab-7def-8123-456789abcdef' as Id<'Programme'>;
const screeningId = '01934567-89ab-7def-8123-456789abcde0' as Id<'Screening'>;
const CALF = 'str-heel-raise-single';
const BALANCE = 'bal-sl-stance';

const issued = (
  exercises: readonly ExerciseId[],
  more: Parameters<typeof following>[2] = {},
): IssuedProgramme => following(exercises, '2026-11-23', more).versions[0];

const textOf = (...programmes: readonly [IssuedProgramme, ...IssuedProgramme[]]): string => {
  const [current, ...older] = programmes.map((programme) => ({ screeningId, programme }));
  if (!current) throw new Error('one programme at least');
  return new TextDecoder().decode(programmeCalendar({ versions: [current, ...older], first: FIRST }));
};

/** The events of a calendar, by a parser that has nothing to do with what wrote them. */
const eventsIn = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const timed = (events: readonly ICAL.Event[]) => events.filter(({ startDate }) => !startDate.isDate);
const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');

describe('the calendar of a programme', () => {
  const programme = issued([CALF, BALANCE, 'tec-arm-drive-run']);
  const text = textOf(programme);
  const events = eventsIn(text);

  test('is read by another program: every session of every week, the drills and the retest', () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const planned = plannedSessionsOf(programme);
    expect(timed(events).map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(
      planned.map(({ date }) => date),
    );
    const drills = programme.placedWeeks.flatMap(({ drills: of }) => of.flatMap(({ days }) => days));
    expect(drills.length).toBeGreaterThan(0);
    expect(events).toHaveLength(planned.length + drills.length + 1);
    const last = events.at(-1);
    expect([last?.summary, last?.startDate.toString()]).toEqual(['We test again today', programme.retest]);
  });

  test('keeps to lines of 75 bytes that end as the standard wants', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('says each exercise with its dose and the number of its card, and no finding, name or promise', () => {
    const [first] = timed(events);
    expect(first?.summary).toMatch(/^Exercises, \d+\u00A0min$/);
    expect(first?.description).toMatch(
      /^1\. .+: left 3 × 10\u00A0reps, right 5 × 10\u00A0reps\. Rest 60\u00A0s\. Effort 6\/10\. Start with your RIGHT side\.\n2\. /m,
    );
    expect(first?.description).toContain('Pain of 4 or more');
    expect(text).not.toMatch(/Ada|R06|certainty|finding/i);
  });

  test('has ids of its own for every entry, the same each time, and the same bytes', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(textOf(programme)).toBe(text);
    expect(events.every(({ uid }) => /^[0-9a-f]{32}@plumbline\.invalid$/.test(uid))).toBe(true);
  });
});

describe('the times of the calendar', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });
  /** Six weeks over the last Sunday of March 2027, when the clocks of Europe go forward. */
  const spring = issued([CALF], { startDate: '2027-03-08' as IsoDate, issuedOn: '2027-03-05' });

  test.each(['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC'])(
    'are those of the runner’s own clock, before and after the clocks change: read in %s',
    (zone) => {
      const written = textOf(spring);
      process.env.TZ = zone;
      expect(textOf(spring)).toBe(written);
      const tuesdays = timed(eventsIn(written)).filter(({ startDate }) => startDate.dayOfWeek() === 3);
      expect(tuesdays).toHaveLength(6);
      for (const { startDate, duration } of tuesdays) {
        expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
        const read = startDate.toJSDate();
        expect([read.getHours(), read.getMinutes()]).toEqual([18, 0]);
        expect(duration.toSeconds() % 300).toBe(0);
      }
      expect(written).not.toMatch(/TZID|DTSTART:\d+T\d+Z/);
    },
  );
});

describe('a new version', () => {
  const old = issued([CALF, BALANCE]);
  /** Issued on Thursday of the second week, for what is left, once a week. */
  const now = issued([BALANCE], {
    startDate: '2026-11-30' as IsoDate,
    issuedOn: '2026-12-03',
    weeks: 5,
    layout: 'once',
  });
  const [before, after] = [eventsIn(textOf(old)), eventsIn(textOf(now, old))];
  const of = (events: readonly ICAL.Event[], uid: string) => events.find((event) => event.uid === uid);

  test('takes the place of the sessions it has too, under the same id with a higher count', () => {
    const kept = timed(after).filter((event) => statusOf(event) === 'CONFIRMED');
    expect(kept.length).toBeGreaterThan(0);
    for (const event of kept) {
      expect(of(before, event.uid)?.sequence).toBe(0);
      expect(event.sequence).toBe(1);
    }
  });

  test('cancels what it has no more, from its day on, and leaves the past alone', () => {
    const cancelled = after.filter((event) => statusOf(event) === 'CANCELLED');
    const day = (event: ICAL.Event) => event.startDate.toString().slice(0, 10);
    expect(cancelled.length).toBeGreaterThan(0);
    expect(after.map(day).every((date) => date >= '2026-12-03')).toBe(true);
    const future = timed(before).filter((event) => day(event) >= '2026-12-03');
    expect(
      timed(after)
        .map(({ uid }) => uid)
        .toSorted(),
    ).toEqual(expect.arrayContaining(future.map(({ uid }) => uid)));
    expect(cancelled.every(({ uid }) => of(before, uid) !== undefined)).toBe(true);
  });

  test('moves the retest and adds no second one', () => {
    const retests = (events: readonly ICAL.Event[]) =>
      events.filter(({ summary }) => summary === 'We test again today');
    expect(retests(after)).toHaveLength(1);
    expect(retests(after)[0]?.uid).toBe(retests(before)[0]?.uid);
  });
});
