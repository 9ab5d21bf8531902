import type { IsoDate } from '../../../shared/basics/dates';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { ClientRecord } from '../../../shared/ipc/calls/clients';
import type { ProgrammeRecord } from '../../../shared/ipc/calls/programmes';
import type { SavedReport } from '../../../shared/ipc/calls/reports';
import type { ScreeningRecord } from '../../../shared/ipc/calls/screenings';
import type { Settings } from '../../../shared/ipc/calls/settings';
import type { PrintSize } from '../../../shared/report/print-size';
import type { ClientHistory } from '../../report/report-input';
import type { Vault } from '../../vault/vault';

/** All a report is made from, as the records have it. */
export type ReportMaterial = {
  readonly kind: 'client' | 'coach';
  readonly print: PrintSize;
  readonly mono: boolean;
  readonly client: ClientRecord;
  readonly screening: ScreeningRecord;
  readonly evaluation: Evaluation;
  readonly programme: ProgrammeRecord | null;
  readonly history: ClientHistory;
  readonly settings: Settings;
  readonly madeOn: IsoDate;
};

/** What the handlers need from outside; `main.ts` joins it. A dialog that is closed answers null. */
export type HandlerPorts = {
  readonly vault: Vault;
  readonly about: { readonly version: string; readonly electron: string; readonly rulesVersion: string };
  readonly today: () => IsoDate;
  readonly reports: {
    readonly save: (material: ReportMaterial) => Promise<SavedReport | null>;
    readonly preview: (material: ReportMaterial) => Promise<Uint8Array>;
    /** Opens the report saved last in the system's viewer. */
    readonly openSaved: () => Promise<{ readonly opened: boolean }>;
    /** Saves the page with the recovery code, given as it is printed. */
    readonly saveRecoverySheet: (recoveryCode: string) => Promise<SavedReport | null>;
  };
};
