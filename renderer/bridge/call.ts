import { AppError } from '../../shared/basics/errors';
import type { Answer, CallName, Input, Output } from '../../shared/ipc/contract';

export type { Attempt } from '../../shared/ipc/calls/attempts';
export type { ClientRecord, ClientRow } from '../../shared/ipc/calls/clients';
export type { ProgrammeRecord } from '../../shared/ipc/calls/programmes';
export type { ProtocolRecord } from '../../shared/ipc/calls/protocols';
export type { RunningWeek } from '../../shared/ipc/calls/running-weeks';
export type { ScreeningRecord, ScreeningSummary } from '../../shared/ipc/calls/screenings';
export type { DueProgramme } from '../../shared/ipc/calls/session-logs';
export type { Settings } from '../../shared/ipc/calls/settings';
export type { SquadDay, SquadDaySummary, SquadPerson } from '../../shared/ipc/calls/squads';
export type { VaultState } from '../../shared/ipc/calls/vault';
export type { CallName, Input, Output } from '../../shared/ipc/contract';

type Bridge = { readonly call: (name: string, input: unknown) => Promise<unknown> };

declare global {
  interface Window {
    readonly plumbline: Bridge;
  }
}

/** The input of a call, left out where the call takes nothing. */
export type Given<Name extends CallName> = Input<Name> extends undefined ? [] : [input: Input<Name>];

/** What main answers to one call; throws an AppError with main's code when the call failed. */
export async function call<Name extends CallName>(name: Name, ...given: Given<Name>): Promise<Output<Name>> {
  // The door parses the input and types its answer by the contract, so the answer's shape is main's promise.
  const answer = (await window.plumbline.call(name, given[0])) as Answer<Output<Name>>;
  if (answer.ok) return answer.value;
  throw new AppError(answer.error.code, answer.error.message, answer.error.details);
}

/** The error as an AppError; one of our own bugs becomes `unexpected`. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  // The router hands a refused address on as the cause of its own error.
  if (error instanceof Error && error.cause instanceof AppError) return error.cause;
  return new AppError('unexpected', error instanceof Error ? error.message : String(error), {}, error);
}
