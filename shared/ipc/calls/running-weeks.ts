import { z } from 'zod';
import type { IsoDate } from '../../basics/dates';
import type { Id } from '../../basics/ids';
import { trainingSchema } from '../../exchange/training-schema';
import type { Training } from '../../screening/screening';
import { call, clientId } from '../call';

/** How a client trains, as asked on a day. */
export type RunningWeek = {
  readonly id: Id<'RunningWeek'>;
  readonly clientId: Id<'Client'>;
  readonly askedOn: IsoDate;
  readonly training: Training;
};

export const runningWeekCalls = {
  'week.list': call<readonly RunningWeek[]>()(z.strictObject({ clientId })),
  'week.save': call<readonly RunningWeek[]>()(z.strictObject({ clientId, training: trainingSchema })),
} as const;
