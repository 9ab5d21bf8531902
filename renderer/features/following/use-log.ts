import { useRef, useState } from 'react';
import { type LogColumn, logColumnsOf } from '../../../shared/following/log-columns';
import type { SessionLog } from '../../../shared/following/session-log';
import type { ProgrammeRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { EMPTY, type Entry, entryOf, logOf } from './log-entry';

const keyOf = ({ week, session }: Pick<SessionLog, 'week' | 'session'>): string => `${week} ${session}`;

type Entries = Readonly<Record<string, Entry>>;
type Before = { readonly column: LogColumn; readonly entry: Entry; readonly about: string };

/** Keeps sessions one after the other; of a session changed again meanwhile only the newest. What fails waits to be tried again. */
function useKeeping({ id: programmeId }: ProgrammeRecord) {
  const saving = useAction('log.save');
  const clearing = useAction('log.clear');
  const waiting = useRef(new Map<string, { column: LogColumn; entry: Entry }>());
  const running = useRef(false);
  const [isKept, setIsKept] = useState(true);

  const keep = ({ week, session }: LogColumn, log: SessionLog | null) =>
    log
      ? saving.act({ programmeId, log: { ...log, done: [...log.done] } })
      : clearing.act({ programmeId, week, session });
  const run = async () => {
    if (running.current) return;
    running.current = true;
    for (let [next] = waiting.current; next; [next] = waiting.current) {
      const [key, order] = next;
      if ((await keep(order.column, logOf(order.column, order.entry))) === null) break;
      if (waiting.current.get(key) === order) waiting.current.delete(key);
    }
    running.current = false;
    setIsKept(waiting.current.size === 0);
  };
  return {
    isKept,
    failure: saving.failure ?? clearing.failure,
    tryAgain: () => void run(),
    order: (column: LogColumn, entry: Entry) => {
      waiting.current.set(keyOf(column), { column, entry });
      setIsKept(false);
      void run();
    },
  };
}

const begun = (sessions: readonly SessionLog[]): Entries =>
  Object.fromEntries(sessions.map((log) => [keyOf(log), entryOf(log)]));

/** The sessions of a programme as they are typed: each change is kept at once, and taken back by one key. */
export function useLog(record: ProgrammeRecord, sessions: readonly SessionLog[]) {
  const [columns] = useState(() => logColumnsOf(record.programme));
  const [entries, setEntries] = useState(() => begun(sessions));
  const latest = useRef(entries);
  const past = useRef<readonly Before[]>([]);
  const { order, ...keeping } = useKeeping(record);

  const entryAt = (column: LogColumn): Entry => latest.current[keyOf(column)] ?? EMPTY;
  const put = (column: LogColumn, entry: Entry) => {
    const before = entryAt(column);
    latest.current = { ...latest.current, [keyOf(column)]: entry };
    setEntries(latest.current);
    const [was, is] = [before, entry].map((one) => JSON.stringify(logOf(column, one)));
    if (was !== is) order(column, entry);
  };
  return {
    ...keeping,
    columns,
    entryOf: (column: LogColumn): Entry => entries[keyOf(column)] ?? EMPTY,
    /** The session as of now, also within the event that changed it. */
    entryAt,
    /** Changes a session; changes about the same box, one after the other, are taken back together. */
    change: (column: LogColumn, change: (entry: Entry) => Entry, about: string) => {
      const entry = entryAt(column);
      const last = past.current.at(-1);
      if (last?.about !== about || last.column !== column)
        past.current = [...past.current, { column, entry, about }];
      put(column, change(entry));
    },
    undo: (): LogColumn | null => {
      const last = past.current.at(-1);
      if (!last) return null;
      past.current = past.current.slice(0, -1);
      put(last.column, last.entry);
      return last.column;
    },
    canUndo: past.current.length > 0,
  };
}

export type Log = ReturnType<typeof useLog>;
