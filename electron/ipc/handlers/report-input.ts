import type { ScreeningRecord } from '../../../shared/ipc/calls/screenings';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { ReadDb } from '../../database/handle';
import { invalidInput } from '../../database/invalid-input';
import { listProgrammes, openProgramme } from '../../database/repositories/programmes';
import type { MadeReport } from '../../database/repositories/reports';
import { idsBefore, openScreening } from '../../database/repositories/screenings';
import { openSettings } from '../../database/repositories/settings';
import { fileNameOf, sheetIdOf } from '../../report/file-name';
import type { ClientHistory, ReportInput } from '../../report/report-input';
import { judged, judgingIn } from './judgement';
import type { HandlerPorts } from './ports';

export type ReportDraft = ParsedInput<'report.save'>;

/** A report before it is made: all it is made from, the name of its file, and what is noted once it is saved. */
export type PlannedReport = {
  readonly input: ReportInput;
  readonly fileName: string;
  readonly note: Omit<MadeReport, 'fileName'>;
};

/** What came before this visit: every earlier one with a trial that counts, and the programmes issued by then. */
const historyOf = (db: ReadDb, record: ScreeningRecord): ClientHistory => ({
  earlier: idsBefore(db, record).map(({ id }) => openScreening(db, id).screening),
  judging: judgingIn(db),
  issuedOn: listProgrammes(db, record.clientId).map(({ programme }) => programme.issuedOn),
});

/** All a report is made from, as the records have it; throws `not-found`, or `invalid-input` for a programme of another screening. */
export function plannedReport(
  { vault, today, about, reports }: HandlerPorts,
  { kind, screeningId, programmeId, print = 'normal', mono = false }: ReportDraft,
): PlannedReport {
  const { read } = vault.records();
  const { record, evaluation } = judged(read, screeningId);
  const programme = programmeId ? openProgramme(read, programmeId) : null;
  if (programme && programme.screeningId !== record.id)
    throw invalidInput(['programmeId'], 'a programme of this screening', programmeId);
  const { clinicName, clinicContact, coachName, paper } = openSettings(read);
  const sheetId = sheetIdOf(kind, record.id, programme?.id ?? '');
  return {
    input: {
      kind,
      print,
      mono,
      screening: record.screening,
      evaluation,
      programme: programme?.programme ?? null,
      note: record.note,
      history: historyOf(read, record),
      letterhead: { clinicName, contact: clinicContact, coach: coachName },
      paper,
      sheetId,
      madeOn: today(),
      rulesVersion: evaluation.rulesVersion,
      appVersion: about.version,
      fontsFolder: reports.fontsFolder(),
    },
    fileName: fileNameOf(kind, record.screening.date, sheetId),
    note: {
      clientId: record.clientId,
      screeningId: record.id,
      programmeId: programme?.id ?? null,
      kind,
    },
  };
}
