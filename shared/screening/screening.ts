import type { IsoDate } from '../basics/dates';
import type { Id } from '../basics/ids';
import type { TestId } from '../catalogue/tests';
import type { ClientFacts } from '../client/client';
import type { OtherUnit } from './entry-unit';

/** The side a value belongs to; `both` for tests that have one value for the whole body. */
export type Side = 'left' | 'right' | 'both';
export const SIDES = ['left', 'right', 'both'] as const;

/** How a value came in. */
export const ORIGINS = ['typed', 'timed', 'imported', 'device'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One recorded attempt. `value` is in the measurement's unit; a `void` trial says why and never counts. */
export type Trial = {
  readonly id?: Id<'Trial'>;
  readonly value: number;
  /** What the instrument showed, where it was in another unit than the one `value` is kept in. */
  readonly measured?: { readonly value: number; readonly unit: OtherUnit };
  /** 0 to 10; 4 or more voids the score. */
  readonly pain?: number;
  readonly observations?: readonly string[];
  readonly void?: string;
  readonly practice?: boolean;
};

/** All trials of one test on one side, or why it was not tested. */
export type Measurement = {
  readonly test: TestId;
  readonly side: Side;
  /** `N` when trials are newtons on a lever; absent when they are in the catalogue's unit. */
  readonly unit?: string;
  readonly leverM?: number;
  /** Rule-set options in force, such as `{ surface: 'wedge' }`; they keep norms and trends apart. */
  readonly ruleSet?: Readonly<Record<string, string>>;
  readonly trials: readonly Trial[];
  readonly origin?: Origin;
  readonly notTested?: string;
};

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The client's running week and what is at home; needed to place a programme. */
export type Training = {
  readonly startDate: IsoDate;
  readonly weeks: number;
  readonly layout: 'four-by-twenty' | 'micro' | 'once';
  readonly week: readonly {
    readonly day: Weekday;
    readonly kind: 'rest' | 'free' | 'easy' | 'long' | 'hard';
    readonly run?: 'am' | 'mid' | 'pm';
  }[];
  readonly races?: readonly {
    readonly date: IsoDate;
    readonly target: boolean;
    readonly distance: RaceDistance;
  }[];
  readonly equipment?: readonly string[];
  readonly lastRace?: { readonly date: IsoDate; readonly target: boolean; readonly distance: RaceDistance };
};
export type RaceDistance = '5k' | '10k' | 'half' | 'marathon' | 'other';

/** One dated visit: the facts, and nothing derived from them. */
export type Screening = {
  readonly client: ClientFacts;
  readonly date: IsoDate;
  readonly protocol?: string;
  readonly measurements: readonly Measurement[];
  readonly training?: Training;
};
