import { openLogo, removeLogo, saveLogo } from '../../database/repositories/logo';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';

/** The clinic's sign on the papers. */
export const logoHandlers = ({ vault }: HandlerPorts) =>
  ({
    'logo.open': () => openLogo(vault.records().read),
    'logo.save': (logo) => vault.records().write((db) => saveLogo(db, logo)),
    'logo.remove': () => vault.records().write((db) => removeLogo(db)),
  }) satisfies Partial<Handlers>;
