import { AppError } from '../../shared/basics/errors';
import type { ReportInput } from '../report/report-input';
import type { PressAnswer, PressOrder } from './message';

/** The line to a process that makes reports; `end` takes it down at once. */
export type PressLine = {
  readonly send: (order: PressOrder) => void;
  readonly end: () => void;
};

/** Starts such a process; what it answers and that it has ended are told to the two functions. */
export type StartPress = (told: (answer: PressAnswer) => void, ended: () => void) => PressLine;

/** Makes reports outside this process, in the order asked; `end` lets the process go and what it remembers with it. */
export type Press = {
  readonly make: (input: ReportInput) => Promise<Uint8Array>;
  readonly end: () => void;
};

type Waiting = {
  readonly done: (bytes: Uint8Array) => void;
  readonly failed: (error: AppError) => void;
};

/** How long an idle press is kept: a coach prints the next paper within it, and nobody's name stays in memory for long. */
const IDLE_MS = 60_000;

const stopped = (): AppError => new AppError('press-stopped', 'the process that makes reports ended');

/**
 * A press that starts its process with the first report, ends it when nothing was asked for a while, and starts a new one after
 * it was lost. What was being made then fails with `press-stopped`; nothing is tried twice by itself.
 */
export function pressBy(start: StartPress, idleMs: number = IDLE_MS): Press {
  const waiting = new Map<number, Waiting>();
  let line: PressLine | null = null;
  let last = 0;
  let idle: NodeJS.Timeout | null = null;

  const end = (): void => {
    if (idle) clearTimeout(idle);
    idle = null;
    const open = line;
    line = null;
    open?.end();
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { failed } of lost) failed(stopped());
  };
  const opened = (): PressLine => {
    if (line) return line;
    const own: PressLine = start(
      (answer) => {
        const asked = waiting.get(answer.id);
        waiting.delete(answer.id);
        if (waiting.size === 0) idle = setTimeout(end, idleMs).unref();
        if ('bytes' in answer) asked?.done(answer.bytes);
        else asked?.failed(new AppError(answer.failure.code, answer.failure.message, answer.failure.details));
      },
      () => {
        if (line === own) end();
      },
    );
    line = own;
    return own;
  };
  return {
    make: (input) =>
      new Promise((done, failed) => {
        if (idle) clearTimeout(idle);
        idle = null;
        last += 1;
        waiting.set(last, { done, failed });
        opened().send({ id: last, input });
      }),
    end,
  };
}
