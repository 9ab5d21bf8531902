import { AppError } from '../../shared/basics/errors';
import { systemCodeOf } from '../database/failure-of';

/** All a line of the log may hold: what happened, codes and ids. No names, no scores, no text anybody typed. */
export type LogEntry = {
  readonly what: string;
  readonly call?: string;
  readonly code?: string;
  readonly system?: string;
  readonly id?: string;
  readonly frames?: readonly string[];
};
export type Log = (entry: LogEntry) => void;

const FRAMES = 12;

/** What may be said of an error: its code, the system's code, and for our own mistakes where it was thrown. Never its message, which may quote what was typed. */
export function saidOf(error: unknown): Omit<LogEntry, 'what' | 'call'> {
  const own = error instanceof AppError;
  const system = systemCodeOf(own ? error.cause : error);
  const expected = own && error.code !== 'unexpected';
  const frames = error instanceof Error && !expected ? framesOf(error) : [];
  return {
    code: own ? error.code : 'unexpected',
    ...(system && { system }),
    ...(frames.length > 0 && { frames }),
  };
}

const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, FRAMES)
    .map((line) => line.replace(/\(?(?:file:\/\/)?\/.*\/([^/]+)\)?$/, '$1'));

/** A log that writes one line of JSON an entry, of the known fields only, to what is given. */
export const logTo =
  (write: (line: string) => void, nowIso: () => string): Log =>
  ({ what, call, code, system, id, frames }) =>
    write(`${JSON.stringify({ at: nowIso(), what, call, code, system, id, frames })}\n`);
