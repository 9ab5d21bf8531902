import { z } from 'zod';
import type { Instant, IsoDate } from '../basics/dates';
import { isoDateSchema } from '../basics/dates';
import type { Failure } from '../basics/errors';
import type { Id } from '../basics/ids';
import { idSchema } from '../basics/ids';
import { testIdSchema } from '../catalogue/test-id';
import type { ClientFacts } from '../client/client';
import { clientFactsSchema } from '../client/client';
import type { JudgementContext } from '../evaluation/judgement-context';
import { COACH_WISHES } from '../findings/rule';
import { type RuleChangeRecord, ruleChangeSchema } from '../findings/rule-change';
import { SAFETY_QUESTIONS, type SafetyRecord, safetyYesSchema } from '../findings/safety-questions';
import { programmeChoicesSchema } from '../programme/choices';
import type { IssuedProgramme } from '../programme/programme';
import type { Screening } from '../screening/screening';
import { ORIGINS, SIDES } from '../screening/screening';

/** One call through the door: what goes in is parsed by `input`, what comes back has type Output. */
export type Call<Input extends z.ZodType, Output> = {
  readonly input: Input;
  readonly answers?: () => Output;
};

const call =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input });

const nothing = z.undefined();
const clientId = idSchema('Client');
const screeningId = idSchema('Screening');
const programmeId = idSchema('Programme');

export type VaultState = {
  readonly state: 'none' | 'locked' | 'open';
  /** Failed tries since the last unlock. */
  readonly failedTries: number;
  /** Seconds until the next try is allowed; 0 when it is. */
  readonly waitSeconds: number;
  /** False on a run time too old for real records: only demonstration vaults are made there. */
  readonly supportedRuntime: boolean;
  readonly demonstration: boolean;
  readonly readOnly: boolean;
  /** Saves that were made and that this file no longer holds, and when the last one it holds was made; null when none is missing. It is read-only then. */
  readonly lost: { readonly saves: number; readonly since: Instant | null } | null;
};

export type ClientRecord = {
  readonly id: Id<'Client'>;
  readonly facts: ClientFacts;
  readonly note: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
};

export type ScreeningSummary = {
  readonly id: Id<'Screening'>;
  readonly clientId: Id<'Client'>;
  readonly date: IsoDate;
  readonly protocol: string | null;
  readonly status: 'open' | 'finished';
  readonly trials: number;
  readonly changedAt: Instant;
};

export type ClientRow = {
  readonly id: Id<'Client'>;
  readonly name: string;
  readonly birthYear: number | null;
  readonly lastScreening: ScreeningSummary | null;
  readonly lastProgrammeOn: IsoDate | null;
  readonly retestOn: IsoDate | null;
};

/** One visit as stored: the facts of the screening, with a copy of the client's facts as they were that day. */
export type ScreeningRecord = {
  readonly id: Id<'Screening'>;
  readonly clientId: Id<'Client'>;
  readonly status: 'open' | 'finished';
  readonly note: string;
  readonly screening: Screening;
};

export type ProgrammeRecord = {
  readonly id: Id<'Programme'>;
  readonly clientId: Id<'Client'>;
  readonly screeningId: Id<'Screening'>;
  readonly programme: IssuedProgramme;
};

export type SavedReport = { readonly saved: true; readonly fileName: string; readonly folder: string };

export type Settings = {
  readonly clinicName: string;
  readonly clinicContact: string;
  readonly coachName: string;
  readonly paper: 'a4' | 'letter';
  readonly units: 'metric' | 'imperial';
  readonly theme: 'system' | 'light' | 'dark';
  readonly sound: boolean;
};

const settingsSchema = z.strictObject({
  clinicName: z.string().max(120),
  clinicContact: z.string().max(200),
  coachName: z.string().max(120),
  paper: z.enum(['a4', 'letter']),
  units: z.enum(['metric', 'imperial']),
  theme: z.enum(['system', 'light', 'dark']),
  sound: z.boolean(),
});

const passphrase = z.string().min(1).max(1024);
const clientDraft = z.strictObject({
  id: clientId.optional(),
  facts: clientFactsSchema.extend({ name: z.string().trim().min(1).max(300) }),
  note: z.string().max(10_000),
});
const place = { screeningId, test: testIdSchema, side: z.enum(SIDES) };
const trialDraft = z.strictObject({
  ...place,
  value: z.number(),
  unit: z.literal('N').optional(),
  leverM: z.number().min(0.02).max(1.2).optional(),
  ruleSet: z.record(z.string().max(40), z.string().max(40)).optional(),
  pain: z.number().int().min(0).max(10).optional(),
  observations: z.array(z.string().max(60)).max(20).optional(),
  practice: z.boolean().optional(),
  origin: z.enum(ORIGINS),
});
const reportDraft = z.strictObject({
  kind: z.enum(['client', 'coach']),
  screeningId,
  programmeId: programmeId.optional(),
  large: z.boolean().optional(),
  mono: z.boolean().optional(),
});

const coachName = z.string().trim().min(1).max(120);
/** Every call the window may make; names are what the coach does. Nothing else passes the door. */
export const contract = {
  'app.about': call<{ version: string; electron: string; rulesVersion: string; demonstration: boolean }>()(
    nothing,
  ),
  'vault.state': call<VaultState>()(nothing),
  'vault.create': call<{ recoveryCode: string }>()(
    z.strictObject({ passphrase, demonstration: z.boolean() }),
  ),
  'vault.saveRecoverySheet': call<SavedReport | null>()(z.strictObject({ recoveryCode: z.string().max(80) })),
  'vault.unlock': call<VaultState>()(z.strictObject({ passphrase })),
  'vault.unlockWithRecovery': call<VaultState>()(
    z.strictObject({ recoveryCode: z.string().max(120), newPassphrase: passphrase }),
  ),
  'vault.changePassphrase': call<VaultState>()(z.strictObject({ passphrase, newPassphrase: passphrase })),
  'vault.lock': call<VaultState>()(nothing),
  'client.list': call<readonly ClientRow[]>()(z.strictObject({ search: z.string().max(200) })),
  'client.open': call<ClientRecord>()(z.strictObject({ id: clientId })),
  'client.save': call<ClientRecord>()(clientDraft),
  'screening.list': call<readonly ScreeningSummary[]>()(z.strictObject({ clientId: clientId.optional() })),
  'screening.start': call<ScreeningRecord>()(
    z.strictObject({ clientId, protocol: z.string().max(60).optional(), date: isoDateSchema.optional() }),
  ),
  'screening.open': call<ScreeningRecord>()(z.strictObject({ id: screeningId })),
  'screening.recordTrial': call<ScreeningRecord>()(trialDraft),
  'screening.annotateTrial': call<ScreeningRecord>()(
    z.strictObject({
      screeningId,
      trialId: idSchema('Trial'),
      pain: z.number().int().min(0).max(10).nullable(),
      observations: z.array(z.string().max(60)).max(20),
    }),
  ),
  'screening.voidTrial': call<ScreeningRecord>()(
    z.strictObject({ screeningId, trialId: idSchema('Trial'), why: z.string().trim().min(1).max(200) }),
  ),
  'screening.restoreTrial': call<ScreeningRecord>()(
    z.strictObject({ screeningId, trialId: idSchema('Trial') }),
  ),
  'screening.markNotTested': call<ScreeningRecord>()(
    z.strictObject({ ...place, why: z.string().trim().min(1).max(200).nullable() }),
  ),
  'screening.changeFacts': call<ScreeningRecord>()(
    z.strictObject({
      screeningId,
      facts: clientFactsSchema.partial().omit({ name: true }),
      note: z.string().max(10_000),
    }),
  ),
  'screening.finish': call<ScreeningRecord>()(z.strictObject({ id: screeningId })),
  'screening.reopen': call<ScreeningRecord>()(z.strictObject({ id: screeningId })),
  /** What a screening is judged with; recording a trial never changes it for the screening it belongs to. */
  'judgement.context': call<JudgementContext>()(z.strictObject({ screeningId })),
  'judgement.wish': call<JudgementContext>()(
    z.strictObject({ screeningId, wishes: z.array(z.enum(COACH_WISHES)).max(COACH_WISHES.length) }),
  ),
  'rules.changes': call<readonly RuleChangeRecord[]>()(nothing),
  'rules.change': call<readonly RuleChangeRecord[]>()(
    z.strictObject({
      change: ruleChangeSchema,
      name: coachName,
      reason: z.string().trim().min(1).max(400),
    }),
  ),
  'rules.undo': call<readonly RuleChangeRecord[]>()(
    z.strictObject({ id: idSchema('RuleChange'), name: coachName }),
  ),
  'safety.answers': call<readonly SafetyRecord[]>()(z.strictObject({ clientId })),
  'safety.answer': call<readonly SafetyRecord[]>()(
    z.strictObject({
      clientId,
      yes: z.array(safetyYesSchema).max(SAFETY_QUESTIONS.length),
    }),
  ),
  'safety.clear': call<readonly SafetyRecord[]>()(z.strictObject({ clientId, clearedOn: isoDateSchema })),
  'programme.issue': call<ProgrammeRecord>()(
    z.strictObject({ screeningId, choices: programmeChoicesSchema, weeks: z.number().int().min(1).max(12) }),
  ),
  'programme.open': call<ProgrammeRecord>()(z.strictObject({ id: programmeId })),
  'programme.list': call<readonly ProgrammeRecord[]>()(z.strictObject({ clientId })),
  'report.save': call<SavedReport | null>()(reportDraft),
  /** Opens the report saved last in the system's viewer, to look at and print. */
  'report.openSaved': call<{ readonly opened: boolean }>()(nothing),
  'report.preview': call<Uint8Array>()(reportDraft),
  'settings.open': call<Settings>()(nothing),
  'settings.save': call<Settings>()(settingsSchema),
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
