import { attemptHandlers } from './attempts';
import { calendarHandlers } from './calendar';
import { clientHandlers } from './clients';
import { consentHandlers } from './consent';
import type { Handlers } from './handlers';
import { judgementHandlers } from './judgement';
import { logoHandlers } from './logo';
import type { HandlerPorts } from './ports';
import { programmeHandlers } from './programmes';
import { protocolHandlers } from './protocols';
import { reportHandlers } from './reports';
import { runningWeekHandlers } from './running-weeks';
import { safetyHandlers } from './safety';
import { screeningHandlers } from './screenings';
import { sessionLogHandlers } from './session-logs';
import { squadHandlers } from './squads';
import { templateHandlers } from './templates';
import { vaultHandlers } from './vault';

/** A handler for every call of the contract; a call without one does not compile. */
export const handlersOf = (ports: HandlerPorts): Handlers => ({
  ...vaultHandlers(ports),
  ...clientHandlers(ports),
  ...consentHandlers(ports),
  ...screeningHandlers(ports),
  ...protocolHandlers(ports),
  ...attemptHandlers(ports),
  ...safetyHandlers(ports),
  ...judgementHandlers(ports),
  ...runningWeekHandlers(ports),
  ...programmeHandlers(ports),
  ...squadHandlers(ports),
  ...templateHandlers(ports),
  ...sessionLogHandlers(ports),
  ...reportHandlers(ports),
  ...calendarHandlers(ports),
  ...logoHandlers(ports),
});
