import { openClient } from '../../database/repositories/clients';
import { listRunningWeeks, saveRunningWeek } from '../../database/repositories/running-weeks';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';

/** The running week of a client, every asking kept. */
export const runningWeekHandlers = ({ vault }: HandlerPorts) =>
  ({
    'week.list': ({ clientId }) => {
      const { read } = vault.records();
      openClient(read, clientId);
      return listRunningWeeks(read, clientId);
    },
    'week.save': (draft) =>
      vault.records().write((db) => {
        openClient(db, draft.clientId);
        return saveRunningWeek(db, draft);
      }),
  }) satisfies Partial<Handlers>;
