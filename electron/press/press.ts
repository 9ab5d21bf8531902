import { AppError } from '../../shared/basics/errors';
import type { DrawnPage } from '../../shared/report/drawn-page';
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
  /** The pages of the same report, for the window to show and print. */
  readonly draw: (input: ReportInput) => Promise<readonly DrawnPage[]>;
  readonly end: () => void;
};

type Made = Exclude<PressAnswer, { failure: unknown }>;
type Waiting = {
  readonly done: (made: Made) => void;
  readonly failed: (error: AppError) => void;
};

/** How long an idle press is kept: a coach prints the next paper within it, and nobody's name stays in memory for long. */
const IDLE_MS = 60_000;

const unasked = (): never => {
  throw new AppError('report-failed', 'the press answered something else than was asked');
};

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
        if (!('failure' in answer)) asked?.done(answer);
        else asked?.failed(new AppError(answer.failure.code, answer.failure.message, answer.failure.details));
      },
      () => {
        if (line === own) end();
      },
    );
    line = own;
    return own;
  };
  const order = (input: ReportInput, as: PressOrder['as']): Promise<Made> =>
    new Promise((done, failed) => {
      if (idle) clearTimeout(idle);
      idle = null;
      last += 1;
      waiting.set(last, { done, failed });
      opened().send({ id: last, input, as });
    });
  return {
    make: async (input) => {
      const made = await order(input, 'pdf');
      return 'bytes' in made ? made.bytes : unasked();
    },
    draw: async (input) => {
      const made = await order(input, 'pages');
      return 'pages' in made ? made.pages : unasked();
    },
    end,
  };
}
