import type { IsoDate } from '../../../shared/basics/dates';
import type { PrintedReport, SavedFile } from '../../../shared/ipc/calls/reports';
import type { DrawnPage } from '../../../shared/report/drawn-page';
import type { ReportInput } from '../../report/report-input';
import type { Vault } from '../../vault/vault';

/** What the handlers need from outside; `main.ts` joins it. A dialog that is closed answers null. */
export type HandlerPorts = {
  readonly vault: Vault;
  readonly about: { readonly version: string; readonly electron: string; readonly rulesVersion: string };
  readonly today: () => IsoDate;
  /** Asks where to save a calendar, with this name suggested. */
  readonly saveCalendar: (fileName: string, bytes: Uint8Array) => Promise<SavedFile | null>;
  readonly reports: {
    /** Where the fonts of the reports lie. */
    readonly fontsFolder: () => string;
    /** The bytes of a report, made outside this process. */
    readonly make: (input: ReportInput) => Promise<Uint8Array>;
    /** The pages of a report, for the window to draw. */
    readonly draw: (input: ReportInput) => Promise<readonly DrawnPage[]>;
    /** Prints the page the window shows for the printer, through the system's dialog. */
    readonly print: (paper: ReportInput['paper']) => Promise<PrintedReport>;
    /** Lets the process that makes reports go, with all it remembers of them. */
    readonly endMaking: () => void;
    /** Asks where to save a PDF, with this name suggested. */
    readonly save: (fileName: string, bytes: Uint8Array) => Promise<SavedFile | null>;
    /** Asks for a folder to save many papers in. */
    readonly chooseFolder: () => Promise<{ readonly folder: string } | null>;
    /** Saves a PDF in the folder chosen last, never over another paper of the same batch. Throws `not-found` when none was chosen. */
    readonly saveInFolder: (fileName: string, bytes: Uint8Array) => Promise<SavedFile>;
    /** Opens the report saved last in the system's viewer. */
    readonly openSaved: () => Promise<{ readonly opened: boolean }>;
    /** Saves the page with the recovery code, given as it is printed. */
    readonly saveRecoverySheet: (recoveryCode: string) => Promise<SavedFile | null>;
  };
};
