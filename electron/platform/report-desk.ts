import { join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { IsoDate } from '../../shared/basics/dates';
import { AppError } from '../../shared/basics/errors';
import type { HandlerPorts, ReportMaterial } from '../ipc/handlers/ports';
import { fileNameOf, sheetIdOf } from '../report/file-name';
import { fontsFolderOf } from '../report/fonts-folder';
import type { ReportInput } from '../report/report-input';
import { type SavedFile, saveByDialog } from './file-dialogs';

const fontsFolder = (): string => fontsFolderOf(__dirname, app.isPackaged ? process.resourcesPath : null);

const inputOf = (material: ReportMaterial): ReportInput => {
  const { kind, print, mono, screening, evaluation, programme, history, settings, madeOn } = material;
  const { clinicName, clinicContact, coachName, paper } = settings;
  return {
    kind,
    print,
    mono,
    screening: screening.screening,
    evaluation,
    programme: programme?.programme ?? null,
    note: screening.note,
    history,
    letterhead: { clinicName, contact: clinicContact, coach: coachName },
    paper,
    sheetId: sheetIdOf(kind, screening.id, programme?.id ?? ''),
    madeOn,
    rulesVersion: evaluation.rulesVersion,
    appVersion: app.getVersion(),
    fontsFolder: fontsFolder(),
  };
};

// pdfkit is loaded when the first report is made, so that the start does not wait for it.
const bytesOf = async (input: ReportInput): Promise<Uint8Array> =>
  (await import('../report/report-of')).reportOf(input);

/** Makes reports in memory, saves them where the coach says, and opens the one saved last in the system's viewer. */
export function reportDesk(
  windowOf: () => BrowserWindow | null,
  today: () => IsoDate,
): HandlerPorts['reports'] {
  let last: SavedFile | null = null;
  const save = async (fileName: string, bytes: Uint8Array): Promise<ReturnType<typeof saved>> => {
    const file = await saveByDialog(windowOf(), { folder: app.getPath('documents'), fileName }, bytes);
    last = file ?? last;
    return saved(file);
  };
  return {
    preview: (material) => bytesOf(inputOf(material)),
    save: async (material) => {
      const input = inputOf(material);
      return save(fileNameOf(input.kind, input.screening.date, input.sheetId), await bytesOf(input));
    },
    openSaved: async () => {
      if (last === null) throw new AppError('not-found', 'no report has been saved since the start');
      return { opened: (await shell.openPath(join(last.folder, last.fileName))) === '' };
    },
    saveRecoverySheet: async (code) => {
      const { recoverySheet } = await import('../report/recovery-sheet');
      const madeOn = today();
      const bytes = await recoverySheet({ code, madeOn, fontsFolder: fontsFolder() });
      return save(fileNameOf('recovery', madeOn, sheetIdOf(madeOn)), bytes);
    },
  };
}

const saved = (file: SavedFile | null) => (file === null ? null : ({ saved: true, ...file } as const));
