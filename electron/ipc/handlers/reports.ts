import { noteReport } from '../../database/repositories/reports';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';
import { namingReportFaults } from './report-faults';
import { type PlannedReport, plannedReport, withProgrammeInForce } from './report-input';

/** Reports: made from the records by what main gives, and noted once saved or printed (a vault open for reading takes no note). */
export const reportHandlers = (ports: HandlerPorts) => {
  const { reports, vault } = ports;
  const note = (notes: PlannedReport['notes'], fileName: string): void => {
    if (notes.length === 0 || vault.state().readOnly) return;
    vault.records().write((db) => {
      for (const one of notes) noteReport(db, { ...one, fileName });
    });
  };
  return {
    'report.preview': (draft) => {
      const { input } = plannedReport(ports, draft);
      return namingReportFaults(() => reports.draw(input));
    },
    'report.chooseFolder': () => reports.chooseFolder(),
    'report.saveInFolder': async (draft) => {
      const chosen = withProgrammeInForce(ports, draft);
      if (!chosen) return null;
      const { input, fileName, notes } = plannedReport(ports, chosen);
      const saved = await namingReportFaults(async () =>
        reports.saveInFolder(fileName, await reports.make(input)),
      );
      note(notes, saved.fileName);
      return { ...saved, password: input.password ?? null };
    },
    'report.openSaved': () => namingReportFaults(() => reports.openSaved()),
    'report.save': async (draft) => {
      const { input, fileName, notes } = plannedReport(ports, draft);
      const saved = await namingReportFaults(async () => reports.save(fileName, await reports.make(input)));
      if (!saved) return null;
      note(notes, saved.fileName);
      return { ...saved, password: input.password ?? null };
    },
    'report.print': async (draft) => {
      const { input, fileName, notes } = plannedReport(ports, draft);
      const answer = await namingReportFaults(() => reports.print(input.paper));
      if (answer.printed) note(notes, fileName);
      return answer;
    },
  } satisfies Partial<Handlers>;
};
