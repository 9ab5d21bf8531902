import { clientHandlers } from './clients';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';
import { programmeHandlers } from './programmes';
import { reportHandlers } from './reports';
import { screeningHandlers } from './screenings';
import { vaultHandlers } from './vault';

/** A handler for every call of the contract; a call without one does not compile. */
export const handlersOf = (ports: HandlerPorts): Handlers => ({
  ...vaultHandlers(ports),
  ...clientHandlers(ports),
  ...screeningHandlers(ports),
  ...programmeHandlers(ports),
  ...reportHandlers(ports),
});
