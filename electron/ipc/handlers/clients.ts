import { listClients } from '../../database/repositories/client-list';
import { openClient, saveClient } from '../../database/repositories/clients';
import { openSettings, saveSettings } from '../../database/repositories/settings';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';

/** Clients, and the settings of the clinic. */
export const clientHandlers = ({ vault }: HandlerPorts) =>
  ({
    'client.list': ({ search }) => listClients(vault.records().read, search),
    'client.open': ({ id }) => openClient(vault.records().read, id),
    'client.save': (draft) => vault.records().write((db) => saveClient(db, draft)),
    'settings.open': () => openSettings(vault.records().read),
    'settings.save': (settings) => vault.records().write((db) => saveSettings(db, settings)),
  }) satisfies Partial<Handlers>;
