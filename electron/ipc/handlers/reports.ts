import { noteReport } from '../../database/repositories/reports';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';
import { namingReportFaults } from './report-faults';
import { plannedReport } from './report-input';

/** Reports: made from the records by what main gives, and noted once saved (a vault open for reading takes no note). */
export const reportHandlers = (ports: HandlerPorts) => {
  const { reports, vault } = ports;
  return {
    'report.preview': (draft) => {
      const { input } = plannedReport(ports, draft);
      return namingReportFaults(() => reports.make(input));
    },
    'report.openSaved': () => namingReportFaults(() => reports.openSaved()),
    'report.save': async (draft) => {
      const { input, fileName, notes } = plannedReport(ports, draft);
      const saved = await namingReportFaults(async () => reports.save(fileName, await reports.make(input)));
      if (saved && notes.length > 0 && !vault.state().readOnly)
        vault.records().write((db) => {
          for (const note of notes) noteReport(db, { ...note, fileName: saved.fileName });
        });
      return saved;
    },
  } satisfies Partial<Handlers>;
};
