import type { z } from 'zod';
import type { Failure } from '../basics/errors';
import type { Call } from './call';
import { attemptCalls } from './calls/attempts';
import { calendarCalls } from './calls/calendar';
import { clientCalls } from './calls/clients';
import { consentCalls } from './calls/consent';
import { judgementCalls } from './calls/judgement';
import { logoCalls } from './calls/logo';
import { programmeCalls } from './calls/programmes';
import { protocolCalls } from './calls/protocols';
import { reportCalls } from './calls/reports';
import { runningWeekCalls } from './calls/running-weeks';
import { safetyCalls } from './calls/safety';
import { screeningCalls } from './calls/screenings';
import { sessionLogCalls } from './calls/session-logs';
import { settingsCalls } from './calls/settings';
import { squadCalls } from './calls/squads';
import { templateCalls } from './calls/templates';
import { vaultCalls } from './calls/vault';

/** Every call the window may make; names are what the coach does. Nothing else passes the door. */
export const contract = {
  ...vaultCalls,
  ...clientCalls,
  ...consentCalls,
  ...screeningCalls,
  ...protocolCalls,
  ...attemptCalls,
  ...squadCalls,
  ...judgementCalls,
  ...safetyCalls,
  ...runningWeekCalls,
  ...programmeCalls,
  ...templateCalls,
  ...sessionLogCalls,
  ...reportCalls,
  ...calendarCalls,
  ...settingsCalls,
  ...logoCalls,
} as const;

export type CallName = keyof typeof contract;
export type Input<Name extends CallName> = z.input<(typeof contract)[Name]['input']>;
export type ParsedInput<Name extends CallName> = z.output<(typeof contract)[Name]['input']>;
export type Output<Name extends CallName> =
  (typeof contract)[Name] extends Call<z.ZodType, infer Value> ? Value : never;

/** What comes back through the door: the value, or the failure; nothing is thrown across. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
