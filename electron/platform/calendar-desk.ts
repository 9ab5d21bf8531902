import { app, type BrowserWindow } from 'electron';
import type { HandlerPorts } from '../ipc/handlers/ports';
import { saveByDialog } from './file-dialogs';

/** Saves a calendar where the coach says. */
export const calendarDesk =
  (windowOf: () => BrowserWindow | null): HandlerPorts['saveCalendar'] =>
  async (fileName, bytes) => {
    const file = await saveByDialog(windowOf(), { folder: app.getPath('documents'), fileName }, bytes);
    return file === null ? null : { saved: true, ...file };
  };
