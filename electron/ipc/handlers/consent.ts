import { openClient } from '../../database/repositories/clients';
import { addConsent, listConsent } from '../../database/repositories/consent';
import { openSettings } from '../../database/repositories/settings';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';

/** What clients consented to; each entry is signed with the coach's name in the settings. */
export const consentHandlers = ({ vault }: HandlerPorts) =>
  ({
    'consent.list': ({ clientId }) => {
      const { read } = vault.records();
      openClient(read, clientId);
      return listConsent(read, clientId);
    },
    'consent.record': ({ clientId, consent }) =>
      vault.records().write((db) => {
        openClient(db, clientId);
        addConsent(db, clientId, consent, openSettings(db).coachName);
        return listConsent(db, clientId);
      }),
  }) satisfies Partial<Handlers>;
