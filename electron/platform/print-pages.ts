import type { BrowserWindow } from 'electron';
import type { PrintedReport } from '../../shared/ipc/calls/reports';

/** Prints the window's page through the system's dialog, to the edge of the paper: the papers have their own margins. */
export const printPages = (window: BrowserWindow | null, paper: 'a4' | 'letter'): Promise<PrintedReport> =>
  new Promise((answer) => {
    if (!window) {
      answer({ printed: false, why: 'no window' });
      return;
    }
    window.webContents.print(
      {
        silent: false,
        printBackground: true,
        pageSize: paper === 'a4' ? 'A4' : 'Letter',
        margins: { marginType: 'none' },
      },
      (printed, why) => answer({ printed, why: printed ? '' : why }),
    );
  });
