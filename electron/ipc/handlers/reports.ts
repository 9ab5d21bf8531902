import type { ScreeningRecord } from '../../../shared/ipc/calls/screenings';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { ReadDb } from '../../database/handle';
import { invalidInput } from '../../database/invalid-input';
import { openClient } from '../../database/repositories/clients';
import { listProgrammes, openProgramme } from '../../database/repositories/programmes';
import { noteReport } from '../../database/repositories/reports';
import { idsBefore, openScreening } from '../../database/repositories/screenings';
import { openSettings } from '../../database/repositories/settings';
import type { ClientHistory } from '../../report/report-input';
import type { Handlers } from './handlers';
import { judged, judgingIn } from './judgement';
import type { HandlerPorts, ReportMaterial } from './ports';
import { namingReportFaults } from './report-faults';

type Draft = ParsedInput<'report.save'>;

/** What came before this visit: every earlier one with a trial that counts, and the programmes issued by then. */
const historyOf = (db: ReadDb, record: ScreeningRecord): ClientHistory => ({
  earlier: idsBefore(db, record).map(({ id }) => openScreening(db, id).screening),
  judging: judgingIn(db),
  issuedOn: listProgrammes(db, record.clientId).map(({ programme }) => programme.issuedOn),
});

function materialOf({ vault, today }: HandlerPorts, draft: Draft): ReportMaterial {
  const { read } = vault.records();
  const { record: screening, evaluation } = judged(read, draft.screeningId);
  const programme = draft.programmeId ? openProgramme(read, draft.programmeId) : null;
  if (programme && programme.screeningId !== screening.id)
    throw invalidInput(['programmeId'], 'a programme of this screening', draft.programmeId);
  return {
    kind: draft.kind,
    print: draft.print ?? 'normal',
    mono: draft.mono ?? false,
    client: openClient(read, screening.clientId),
    screening,
    evaluation,
    programme,
    history: historyOf(read, screening),
    settings: openSettings(read),
    madeOn: today(),
  };
}

/** Reports: made from the records by what main gives, and noted once saved (a vault open for reading takes no note). */
export const reportHandlers = (ports: HandlerPorts) =>
  ({
    'report.preview': (draft) => namingReportFaults(() => ports.reports.preview(materialOf(ports, draft))),
    'report.openSaved': () => namingReportFaults(() => ports.reports.openSaved()),
    'report.save': async (draft) => {
      const material = materialOf(ports, draft);
      const saved = await namingReportFaults(() => ports.reports.save(material));
      if (saved && !ports.vault.state().readOnly)
        ports.vault.records().write((db) =>
          noteReport(db, {
            clientId: material.client.id,
            screeningId: material.screening.id,
            programmeId: material.programme?.id ?? null,
            kind: material.kind,
            fileName: saved.fileName,
          }),
        );
      return saved;
    },
  }) satisfies Partial<Handlers>;
