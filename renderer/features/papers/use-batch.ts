import { useRef, useState } from 'react';
import type { ErrorCode } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import { asAppError, call, type Output } from '../../bridge/call';
import type { PaperLook, ReportDraft } from './paper-choice';

/** Somebody whose sheet is to be saved. */
export type Whose = { readonly screeningId: Id<'Screening'>; readonly name: string };

/** What became of one paper of a batch: its file, or why there is none. */
export type Outcome = {
  readonly name: string;
  readonly fileName: string | null;
  readonly why: 'no-programme' | ErrorCode | null;
};

export type Batch = {
  readonly of: number;
  readonly outcomes: readonly Outcome[];
  readonly folder: string;
  readonly state: 'running' | 'done' | 'cancelled';
};

async function saved(name: string, draft: ReportDraft): Promise<Outcome> {
  try {
    const answer: Output<'report.saveInFolder'> = await call('report.saveInFolder', draft);
    return { name, fileName: answer?.fileName ?? null, why: answer ? null : 'no-programme' };
  } catch (error) {
    return { name, fileName: null, why: asAppError(error).code };
  }
}

/** Saves a sheet each and the squad's summary, one after the other: what fails is kept for the end, and the rest is done. */
export function useBatch() {
  const [batch, setBatch] = useState<Batch | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const stopped = useRef(false);

  const run = async (people: readonly Whose[], look: PaperLook, title: string): Promise<void> => {
    setFailure(null);
    stopped.current = false;
    const chosen = await call('report.chooseFolder').catch((error: unknown) => {
      setFailure(asAppError(error).code);
      return null;
    });
    if (!chosen) return;
    const sheets = people.map(({ name, screeningId }) => ({
      name,
      draft: { kind: 'client', screeningId, ...look } as const,
    }));
    const screeningIds = people.map(({ screeningId }) => screeningId);
    const summary = {
      name: 'Squad summary',
      draft: { kind: 'squad', screeningIds, title, paper: look.paper, mono: look.mono } as const,
    };
    const outcomes: Outcome[] = [];
    const told = (state: Batch['state']) =>
      setBatch({ of: sheets.length + 1, outcomes: [...outcomes], folder: chosen.folder, state });
    told('running');
    for (const { name, draft } of [...sheets, summary]) {
      if (stopped.current) break;
      outcomes.push(await saved(name, draft));
      told('running');
    }
    told(stopped.current ? 'cancelled' : 'done');
  };
  return {
    batch,
    failure,
    run,
    cancel: () => {
      stopped.current = true;
    },
  };
}
