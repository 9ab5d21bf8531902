import { v7 as newId } from 'uuid';
import type { IsoDate } from '../shared/basics/dates';
import { RULES_VERSION } from '../shared/rules-version';
import { dispatchTo } from './ipc/dispatch';
import { handlersOf } from './ipc/handlers';
import type { HandlerPorts } from './ipc/handlers/ports';
import { logTo } from './platform/log';
import { vaultIn } from './vault/vault';

/** What the door needs of the platform. */
export type DoorPorts = {
  readonly vaultFolder: string;
  readonly tempFolder: string;
  readonly supportedRuntime: boolean;
  readonly version: string;
  readonly electron: string;
  readonly today: () => IsoDate;
  readonly reports: HandlerPorts['reports'];
  readonly saveCalendar: HandlerPorts['saveCalendar'];
};

/** Answers the window's calls; `close` shuts the vault in order and never fails. */
export type Door = {
  readonly answer: (name: unknown, input: unknown) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
};

/** Joins vault, handlers and dispatch. Loaded after the window is open, so that the first screen does not wait for it. */
export function doorOf({
  vaultFolder,
  tempFolder,
  supportedRuntime,
  today,
  reports,
  saveCalendar,
  ...about
}: DoorPorts): Door {
  const log = logTo(
    (line) => process.stderr.write(line),
    () => new Date().toISOString(),
  );
  const vault = vaultIn({
    folder: vaultFolder,
    tempFolder,
    clock: { nowMs: () => Date.now(), today },
    newId,
    log,
    supportedRuntime,
  });
  const handlers = handlersOf({
    vault,
    today,
    reports,
    saveCalendar,
    about: { ...about, rulesVersion: RULES_VERSION },
  });
  return {
    answer: dispatchTo(handlers, () => vault.state().state === 'open', log),
    close: () => vault.lock(),
  };
}
