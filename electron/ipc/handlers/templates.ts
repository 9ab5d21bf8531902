import type { WriteDb } from '../../database/handle';
import {
  addTemplate,
  listTemplates,
  renameTemplate,
  retireTemplate,
} from '../../database/repositories/templates';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';

/** Templates to start programmes from; every change answers with the list as it then is. */
export const templateHandlers = ({ vault }: HandlerPorts) => {
  const changing =
    <Draft>(change: (db: WriteDb, draft: Draft) => void) =>
    (draft: Draft) =>
      vault.records().write((db) => {
        change(db, draft);
        return listTemplates(db);
      });
  return {
    'template.list': () => listTemplates(vault.records().read),
    'template.save': changing(addTemplate),
    'template.rename': changing(renameTemplate),
    'template.retire': changing(retireTemplate),
  } satisfies Partial<Handlers>;
};
