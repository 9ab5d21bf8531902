import { type BrowserWindow, ipcMain } from 'electron';
import { APP_ORIGIN } from '../platform/app-protocol';

/** Joins the one bridge to `answer`, for calls from the main frame of our own window showing our own page only. */
export function registerDoor(
  windowOf: () => BrowserWindow | null,
  answer: (name: unknown, input: unknown) => Promise<unknown>,
): void {
  ipcMain.handle('plumbline', (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const own = windowOf();
    const ours = own !== null && !own.isDestroyed() && frame !== null && frame === own.webContents.mainFrame;
    if (!ours || !frame.url.startsWith(`${APP_ORIGIN}/`)) throw new Error('refused: unknown sender');
    return answer(name, input);
  });
}
