import { addDays, type IsoDate } from '../../../shared/basics/dates';
import type { Id } from '../../../shared/basics/ids';
import { changesSince } from '../../../shared/evaluation/changes-since';
import { programmeDue } from '../../../shared/following/due';
import { followingOf, type Since } from '../../../shared/following/following';
import type { Logged } from '../../../shared/following/session-log';
import { targetChangesOf } from '../../../shared/following/target-change';
import type { ProgrammeRecord } from '../../../shared/ipc/calls/programmes';
import type { ScreeningRecord } from '../../../shared/ipc/calls/screenings';
import type { DueProgramme, FollowedProgramme } from '../../../shared/ipc/calls/session-logs';
import type { ReadDb } from '../../database/handle';
import { listProgrammes, openProgramme, programmesInForce } from '../../database/repositories/programmes';
import { listScreenings } from '../../database/repositories/screenings';
import { openLog } from '../../database/repositories/session-logs';
import { judged, judgingIn } from './judgement';

/** The versions a programme took the place of, one after the other, back to the first from the same screening. */
function versionsBefore(db: ReadDb, programme: ProgrammeRecord): readonly ProgrammeRecord[] {
  const all = new Map(listProgrammes(db, programme.clientId).map((one) => [one.id, one]));
  const before: ProgrammeRecord[] = [];
  let older = programme.supersedes === null ? undefined : all.get(programme.supersedes);
  while (older && older.screeningId === programme.screeningId) {
    before.push(older);
    older = older.supersedes === null ? undefined : all.get(older.supersedes);
  }
  return before;
}

const sessionsOf = (db: ReadDb, { id, programme }: ProgrammeRecord): readonly Logged[] =>
  openLog(db, id).sessions.map((session) => ({ ...session, of: programme }));

/** What the finished visits after the one a programme rests on say of it, the oldest first. */
function sinceThen(db: ReadDb, record: ScreeningRecord, { programme }: ProgrammeRecord): Since {
  const later = listScreenings(db, record.clientId)
    .filter(({ date, status }) => status === 'finished' && date > record.screening.date)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ id }) => judged(db, id));
  const context = { earlier: [record.screening], ...judgingIn(db) };
  return {
    visits: later.map(({ record: { screening }, evaluation }) => ({ date: screening.date, evaluation })),
    changes: later.map(({ record: { screening } }) =>
      targetChangesOf(programme, changesSince(screening, context)?.tests ?? []),
    ),
  };
}

/** So far back programmes are looked at: twelve weeks, the longest there is, and as many again to come back. */
const LOOK_BACK_DAYS = 2 * 12 * 7;

/** The programmes in force, and what waits of each. */
export const dueProgrammes = (db: ReadDb, today: IsoDate): readonly DueProgramme[] =>
  programmesInForce(db, addDays(today, -LOOK_BACK_DAYS)).map((current) => {
    const before = versionsBefore(db, current);
    const versions = [current.programme, ...before.map(({ programme }) => programme)] as const;
    const sessions = [current, ...before].flatMap((version) => sessionsOf(db, version));
    const { id: programmeId, clientId } = current;
    return { programmeId, clientId, ...programmeDue({ versions, sessions, today }) };
  });

/** A programme as it was followed until today: kept how well, and what it should become; throws `not-found`. */
export function followedProgramme(db: ReadDb, id: Id<'Programme'>, today: IsoDate): FollowedProgramme {
  const current = openProgramme(db, id);
  const before = versionsBefore(db, current);
  const { record, evaluation } = judged(db, current.screeningId);
  const { training: _former, ...visit } = record.screening;
  const { training } = current.programme;
  const followed = {
    versions: [current.programme, ...before.map(({ programme }) => programme)] as const,
    sessions: [current, ...before].flatMap((version) => sessionsOf(db, version)),
    screening: training ? { ...visit, training } : visit,
    evaluation,
    today,
  };
  return { programmeId: id, ...followingOf(followed, sinceThen(db, record, current)) };
}
