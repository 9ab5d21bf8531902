import { daysBetween, type IsoDate } from '../../../shared/basics/dates';
import { protocolName } from '../../../shared/catalogue/protocols';
import type { ConsentStanding } from '../../../shared/client/consent';
import { safetyQuestionsDueOn } from '../../../shared/findings/safety-questions';
import { isOver, type TestState } from '../../../shared/findings/test-state';
import type { SquadDay, SquadDaySummary, SquadPerson } from '../../bridge/call';
import { distanceInWords, longDay } from '../../ui/day-words';

const CONSENT: Readonly<Record<Exclude<ConsentStanding, 'given'>, string>> = {
  never: 'no consent',
  asked: 'consent not answered',
  withdrawn: 'consent withdrawn',
  'guardian-missing': 'no guardian’s consent',
};

/** What should be asked of a client before they are tested, in a word or two each. */
export function stillToAsk({ consent, safetyAskedOn }: SquadPerson, today: IsoDate): readonly string[] {
  const due = safetyAskedOn === null || safetyQuestionsDueOn(safetyAskedOn) <= today;
  return [...(consent === 'given' ? [] : [CONSENT[consent]]), ...(due ? ['safety due'] : [])];
}

/** How many of these are over, and how many of them without a trial. */
export function progressOf(states: readonly TestState[]) {
  const over = states.filter(isOver).length;
  const left = states.filter((state) => state === 'not-tested' || state === 'stopped').length;
  return { over, of: states.length, left };
}

/** "3 of 5 done, 1 not tested". */
export function progressWords(states: readonly TestState[]): string {
  const { over, of, left } = progressOf(states);
  return `${over - left} of ${of} done${left > 0 ? `, ${left} not tested` : ''}`;
}

const peopleWords = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** When, by which protocol and with how many: "29 November 2026, today · Quick, 8 minutes · 4 people". */
export const dayLine = (
  day: Pick<SquadDaySummary, 'date' | 'protocol'>,
  people: number,
  today: IsoDate,
): string =>
  [
    `${longDay(day.date)}, ${distanceInWords(daysBetween(today, day.date))}`,
    protocolName(day.protocol),
    peopleWords(people),
  ].join(' · ');

/** Where everybody stands at one test of the day. */
export const statesAt = ({ people }: SquadDay, station: number): readonly TestState[] =>
  people.flatMap(({ states }) => states[station] ?? []);

/** Who comes next at a station: the first after the last one who still has to do it, and round to the start. */
export function nextPerson(
  people: readonly SquadPerson[],
  station: number,
  last: SquadPerson['clientId'] | null,
): SquadPerson | null {
  const from = people.findIndex(({ clientId }) => clientId === last) + 1;
  const turned = [...people.slice(from), ...people.slice(0, from)];
  return turned.find(({ states }) => !isOver(states[station] ?? 'done')) ?? null;
}
