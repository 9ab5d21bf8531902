import './platform/web-crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu } from 'electron';
import type { IsoDate } from '../shared/basics/dates';
import type { Door } from './door';
import { registerDoor } from './ipc/register';
import { declareAppScheme, windowFilesIn } from './platform/app-protocol';
import { openWindow } from './platform/window';

/** Electron's makers support its three newest majors; 45 is the newest this app was made for. */
const OLDEST_SUPPORTED_MAJOR = 43;

const supportedRuntime =
  Number.parseInt(process.versions.electron, 10) >= OLDEST_SUPPORTED_MAJOR ||
  process.env.PLUMBLINE_ALLOW_OLD_RUNTIME === '1';

/** The day it is on this computer. */
const today = (): IsoDate => {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10) as IsoDate;
};

/** Makes the data folder, for this user alone; a fault is told in a plain sentence, ends the app without damage and answers null. */
function makeDataFolder(): string | null {
  const folder = process.env.PLUMBLINE_DATA ?? app.getPath('userData');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    app.setPath('userData', folder);
    return join(folder, 'vault');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    const place = folder.replace(homedir(), '~');
    const sentence = `The folder for its records cannot be written: ${place} (${code}). Nothing was changed. Give this user the right to write there, or free some disk space, and start again.`;
    process.stderr.write(`Plumbline cannot start. ${sentence}\n`);
    dialog.showErrorBox('Plumbline cannot start', sentence);
    app.exit(1);
    return null;
  }
}

function start(): void {
  const vaultFolder = makeDataFolder();
  if (vaultFolder === null) return;
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write('Plumbline is already open; its window comes to the front.\n');
    app.exit(0);
    return;
  }
  let window: BrowserWindow | null = null;
  const windowOf = (): BrowserWindow | null => window;
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  const files = windowFilesIn(join(__dirname, '../renderer'));
  void app.whenReady().then(() => {
    window = openWindow({ files, preload: join(__dirname, '../preload/preload.js') });
    window.on('closed', () => {
      window = null;
    });
    // Reading the code behind the door holds this process up; the page calls first when it has painted.
    let door: Promise<Door> | null = null;
    const opened = (): Promise<Door> => {
      if (door === null) {
        door = openDoor(vaultFolder, windowOf);
        void door.then(closeBeforeQuit);
      }
      return door;
    };
    registerDoor(windowOf, async (name, input) => (await opened()).answer(name, input));
  });
}

async function openDoor(vaultFolder: string, windowOf: () => BrowserWindow | null): Promise<Door> {
  const [{ doorOf }, { reportDesk }, { calendarDesk }] = await Promise.all([
    import('./door'),
    import('./platform/report-desk'),
    import('./platform/calendar-desk'),
  ]);
  return doorOf({
    vaultFolder,
    tempFolder: app.getPath('temp'),
    supportedRuntime,
    version: app.getVersion(),
    electron: process.versions.electron,
    today,
    reports: reportDesk(windowOf, today),
    saveCalendar: calendarDesk(windowOf),
  });
}

/** Quits only after the vault was closed in order; in a later turn, as Electron ignores a quit inside a refused one. */
function closeBeforeQuit({ close }: Door): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      setImmediate(() => app.quit());
    });
  });
}

// Chromium refuses its own sandbox to root; whoever runs this as root says so with the switch, as build machines do.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
declareAppScheme();
if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
start();
