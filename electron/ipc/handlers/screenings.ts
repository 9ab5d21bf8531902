import type { Id } from '../../../shared/basics/ids';
import type { ScreeningRecord } from '../../../shared/ipc/calls/screenings';
import type { WriteDb } from '../../database/handle';
import { endAttempt } from '../../database/repositories/attempts';
import { carryBodyFacts, openClient, saveClient } from '../../database/repositories/clients';
import {
  changeFacts,
  isNewest,
  listScreenings,
  openScreening,
  putOffTest,
  setStatus,
  startScreening,
} from '../../database/repositories/screenings';
import {
  annotateTrial,
  markNotTested,
  recordTrial,
  restoreTrial,
  voidTrial,
} from '../../database/repositories/trials';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';
import { protocolToRun } from './protocols';

type OfScreening = { readonly screeningId: Id<'Screening'> };

/** Screenings and their trials. Every change is on the disk before it is answered, with the whole screening. */
export const screeningHandlers = ({ vault }: HandlerPorts) => {
  const changing =
    <Draft extends OfScreening>(change: (db: WriteDb, draft: Draft) => void) =>
    (draft: Draft): ScreeningRecord =>
      vault.records().write((db) => {
        change(db, draft);
        return openScreening(db, draft.screeningId);
      });
  return {
    'screening.list': ({ clientId }) => listScreenings(vault.records().read, clientId),
    'screening.start': (draft) =>
      vault.records().write((db) => {
        const { clientId, date, protocol } = draft;
        const chosen = protocol === undefined ? {} : protocolToRun(db, clientId, protocol);
        return startScreening(db, { clientId, date, ...chosen }, openClient(db, clientId).facts);
      }),
    'screening.walkIn': ({ name, protocol }) =>
      vault.records().write((db) => {
        const client = saveClient(db, { facts: { name, sex: 'unspecified' }, note: '' });
        const chosen = protocolToRun(db, client.id, protocol);
        return startScreening(db, { clientId: client.id, ...chosen }, client.facts);
      }),
    'screening.open': ({ id }) => openScreening(vault.records().read, id),
    'screening.recordTrial': changing((db, draft) => {
      recordTrial(db, draft);
      endAttempt(db, draft);
    }),
    'screening.annotateTrial': changing(annotateTrial),
    'screening.voidTrial': changing(voidTrial),
    'screening.restoreTrial': changing(restoreTrial),
    'screening.markNotTested': changing(markNotTested),
    'screening.putOff': changing(putOffTest),
    'screening.changeFacts': (draft) =>
      vault.records().write((db) => {
        const changed = changeFacts(db, draft);
        if (isNewest(db, changed)) carryBodyFacts(db, changed.clientId, changed.screening.client);
        return changed;
      }),
    'screening.finish': ({ id, leaveOut = [] }) =>
      vault.records().write((db) => {
        for (const place of leaveOut) markNotTested(db, { screeningId: id, ...place });
        return setStatus(db, id, 'finished');
      }),
    'screening.reopen': ({ id }) => vault.records().write((db) => setStatus(db, id, 'open')),
  } satisfies Partial<Handlers>;
};
