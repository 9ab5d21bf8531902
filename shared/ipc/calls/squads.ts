import { z } from 'zod';
import { type IsoDate, isoDateSchema } from '../../basics/dates';
import { type Id, idSchema } from '../../basics/ids';
import type { TestId } from '../../catalogue/tests';
import { clientFactsSchema } from '../../client/client';
import type { ConsentStanding } from '../../client/consent';
import type { TestState } from '../../findings/test-state';
import { call, clientId, nothing } from '../call';
import type { ScreeningRecord } from './screenings';

export type SquadDaySummary = {
  readonly id: Id<'SquadDay'>;
  readonly name: string;
  readonly date: IsoDate;
  readonly protocol: string;
  readonly people: number;
  /** The screenings begun on the day. */
  readonly screenings: readonly Id<'Screening'>[];
};

/** One client on the roster, and how far they are. */
export type SquadPerson = {
  readonly clientId: Id<'Client'>;
  readonly name: string;
  readonly birthYear: number | null;
  /** Begun at the first station; null before. */
  readonly screening: { readonly id: Id<'Screening'>; readonly status: ScreeningRecord['status'] } | null;
  /** Where each test of the day stands, in the order of its tests. */
  readonly states: readonly TestState[];
  readonly consent: ConsentStanding;
  readonly safetyAskedOn: IsoDate | null;
};

/** Several clients tested on one day with one protocol. */
export type SquadDay = {
  readonly id: Id<'SquadDay'>;
  readonly name: string;
  readonly date: IsoDate;
  readonly protocol: string;
  readonly tests: readonly TestId[];
  /** By name. */
  readonly people: readonly SquadPerson[];
};

const squadId = idSchema('SquadDay');
const name = z.string().trim().min(1).max(80);
const MOST = 200;

/** Who comes: clients on record, and people who are new and added with it. */
const roster = {
  known: z.array(clientId).max(MOST),
  fresh: z
    .array(
      clientFactsSchema
        .pick({ birthDate: true, birthYear: true, sex: true })
        .extend({ name: z.string().trim().min(1).max(300) }),
    )
    .max(MOST),
};

export const squadCalls = {
  /** The squad days, newest first. */
  'squad.list': call<readonly SquadDaySummary[]>()(nothing),
  'squad.open': call<SquadDay>()(z.strictObject({ id: squadId })),
  'squad.make': call<SquadDay>()(
    z.strictObject({ name, date: isoDateSchema, protocol: z.string().max(60), ...roster }),
  ),
  'squad.change': call<SquadDay>()(z.strictObject({ id: squadId, name, date: isoDateSchema })),
  /** Puts more people on the roster; who is on it already stays as they are. */
  'squad.add': call<SquadDay>()(z.strictObject({ id: squadId, ...roster })),
  /** Takes a client off the roster; a screening that was begun stays with the client. */
  'squad.takeOff': call<SquadDay>()(z.strictObject({ id: squadId, clientId })),
  /** The screening of a client on the roster, begun now if it was not. */
  'squad.begin': call<ScreeningRecord>()(z.strictObject({ id: squadId, clientId })),
} as const;
