import { join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { IsoDate } from '../../shared/basics/dates';
import { AppError } from '../../shared/basics/errors';
import type { HandlerPorts } from '../ipc/handlers/ports';
import { pressBy } from '../press/press';
import { fileNameOf, freeName, sheetIdOf } from '../report/file-name';
import { fontsFolderOf } from '../report/fonts-folder';
import { folderByDialog, type SavedFile, saveByDialog, writeWhole } from './file-dialogs';
import { startPressProcess } from './press-process';
import { printPages } from './print-pages';

const fontsFolder = (): string => fontsFolderOf(__dirname, app.isPackaged ? process.resourcesPath : null);

/** Has reports made in memory by the press, saves them where the coach says, and opens the one saved last in the system's viewer. */
export function reportDesk(
  windowOf: () => BrowserWindow | null,
  today: () => IsoDate,
): HandlerPorts['reports'] {
  const press = pressBy(startPressProcess);
  let last: SavedFile | null = null;
  /** The folder many papers go to, and what was written there since it was chosen. */
  let batch: { readonly folder: string; readonly written: Set<string> } | null = null;
  const save = async (fileName: string, bytes: Uint8Array) => {
    const file = await saveByDialog(windowOf(), { folder: app.getPath('documents'), fileName }, bytes);
    last = file ?? last;
    return file === null ? null : ({ saved: true, ...file } as const);
  };
  return {
    fontsFolder,
    make: press.make,
    draw: press.draw,
    print: (paper) => printPages(windowOf(), paper),
    endMaking: press.end,
    save,
    chooseFolder: async () => {
      const folder = await folderByDialog(windowOf(), app.getPath('documents'));
      if (folder !== null) batch = { folder, written: new Set() };
      return folder === null ? null : { folder };
    },
    saveInFolder: async (fileName, bytes) => {
      if (batch === null) throw new AppError('not-found', 'no folder has been chosen');
      const { folder, written } = batch;
      const free = freeName(fileName, written);
      await writeWhole(join(folder, free), bytes);
      written.add(free);
      last = { folder, fileName: free };
      return { saved: true, folder, fileName: free } as const;
    },
    openSaved: async () => {
      if (last === null) throw new AppError('not-found', 'no report has been saved since the start');
      return { opened: (await shell.openPath(join(last.folder, last.fileName))) === '' };
    },
    saveRecoverySheet: async (code) => {
      // Made here, in this process: the code must not be known to another one.
      const { recoverySheet } = await import('../report/recovery-sheet');
      const madeOn = today();
      const bytes = await recoverySheet({ code, madeOn, fontsFolder: fontsFolder() });
      return save(fileNameOf('recovery', madeOn, sheetIdOf(madeOn)), bytes);
    },
  };
}
