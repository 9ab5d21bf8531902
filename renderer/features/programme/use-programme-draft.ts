import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { useAction } from '../../bridge/use-action';
import { acted, historyOf, redone, undone } from './history';
import { type Draft, storedDraft } from './programme-draft';

/** Typing is kept when it pauses for so long; everything else at once. */
const PAUSE_MS = 600;

/** Changes the draft; acts about the same thing are undone together. */
export type ActOnDraft = (change: (draft: Draft) => Draft, about?: string | null) => void;

/** A draft with its history; every state of it is kept in the vault. */
export function useProgrammeDraft(screeningId: Id<'Screening'>, begun: Draft) {
  const [history, setHistory] = useState(() => historyOf(begun));
  const keeping = useAction('programme.keepDraft');
  const { now, about } = history;
  const kept = useRef(begun);
  const latest = useRef(begun);
  latest.current = now;

  const keep = useRef(() => {});
  keep.current = () => {
    if (kept.current === latest.current) return;
    kept.current = latest.current;
    void keeping.act({ screeningId, draft: storedDraft(latest.current) });
  };
  useEffect(() => {
    if (kept.current === now) return undefined;
    const timer = setTimeout(() => keep.current(), about === null ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, about]);
  useEffect(() => () => keep.current(), []);

  const act: ActOnDraft = (change, what = null) =>
    setHistory((before) => acted(before, change(before.now), what));
  return {
    draft: now,
    act,
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    /** True once the draft on the screen is on the disk. */
    isKept: kept.current === now && !keeping.busy && keeping.failure === null,
    failure: keeping.failure,
    /** Forgets to keep what was not kept: it was issued. */
    letGo: () => {
      kept.current = latest.current;
    },
  };
}
