import type { IsoDate } from '../../../shared/basics/dates';
import { protocolName } from '../../../shared/catalogue/protocols';
import type { Adherence } from '../../../shared/following/adherence';
import type { ScreeningRecord } from '../../../shared/ipc/calls/screenings';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { ReadDb } from '../../database/handle';
import { invalidInput } from '../../database/invalid-input';
import { openLogo } from '../../database/repositories/logo';
import { listProgrammes, openProgramme } from '../../database/repositories/programmes';
import type { MadeReport } from '../../database/repositories/reports';
import { idsBefore, openScreening } from '../../database/repositories/screenings';
import { openSettings } from '../../database/repositories/settings';
import { fileNameOf, sheetIdOf } from '../../report/file-name';
import { newFilePassword } from '../../report/file-password';
import type { ClientHistory, PaperInput, ReportInput } from '../../report/report-input';
import { followedProgramme } from './followed-programme';
import { judged, judgingIn } from './judgement';
import type { HandlerPorts } from './ports';
import { protocolWithTests } from './protocols';

export type ReportDraft = ParsedInput<'report.save'>;
type VisitDraft = Extract<ReportDraft, { kind: 'client' | 'coach' | 'progress' }>;
type SquadDraft = Extract<ReportDraft, { kind: 'squad' }>;
type FormDraft = Extract<ReportDraft, { kind: 'capture-form' }>;

/** A report before it is made: all it is made from, the name of its file, and what is noted of whom once it is saved. */
export type PlannedReport = {
  readonly input: ReportInput;
  readonly fileName: string;
  readonly notes: readonly Omit<MadeReport, 'fileName'>[];
};

/** What came before this visit: every earlier one with a trial that counts, and the programmes issued by then. */
const historyOf = (db: ReadDb, record: ScreeningRecord): ClientHistory => ({
  earlier: idsBefore(db, record).map(({ id }) => openScreening(db, id).screening),
  judging: judgingIn(db),
  issuedOn: listProgrammes(db, record.clientId).map(({ programme }) => programme.issuedOn),
});

/** How the programme in force before a visit was kept until then; null where there was none. */
function keptUntil(db: ReadDb, { id, clientId, screening }: ScreeningRecord): Adherence | null {
  const [before] = listProgrammes(db, clientId)
    .filter(({ screeningId, programme }) => screeningId !== id && programme.issuedOn <= screening.date)
    .toSorted((a, b) => b.programme.issuedOn.localeCompare(a.programme.issuedOn) || b.version - a.version);
  return before ? followedProgramme(db, before.id, screening.date).adherence : null;
}

/** How a report looks and where it comes from; its sheet id stands for these ids. */
function paperInput(
  { vault, today, about, reports }: HandlerPorts,
  { kind, paper, print = 'normal', mono = false, lock = false }: ReportDraft,
  ids: readonly string[],
): PaperInput {
  const { read } = vault.records();
  const settings = openSettings(read);
  const logo = openLogo(read);
  const { clinicName, clinicContact, coachName } = settings;
  return {
    print,
    mono,
    letterhead: {
      clinicName,
      contact: clinicContact,
      coach: coachName,
      ...(logo && { logo: { ...logo, bytes: Buffer.from(logo.png, 'base64') } }),
    },
    paper: paper ?? settings.paper,
    sheetId: sheetIdOf(kind, ...ids),
    madeOn: today(),
    appVersion: about.version,
    fontsFolder: reports.fontsFolder(),
    ...(lock && { password: newFilePassword() }),
  };
}

const planned = (input: ReportInput, date: IsoDate | null, notes: PlannedReport['notes']): PlannedReport => ({
  input,
  fileName: fileNameOf(input.kind, date, input.sheetId),
  notes,
});

function plannedVisit(ports: HandlerPorts, draft: VisitDraft): PlannedReport {
  const { kind, screeningId, programmeId } = draft;
  const { read } = ports.vault.records();
  const { record, evaluation } = judged(read, screeningId);
  const programme = programmeId ? openProgramme(read, programmeId) : null;
  if (programme && programme.screeningId !== record.id)
    throw invalidInput(['programmeId'], 'a programme of this screening', programmeId);
  const { id, clientId, screening, note } = record;
  const visit = {
    ...paperInput(ports, draft, [id, programme?.id ?? '']),
    screening,
    evaluation,
    programme: programme?.programme ?? null,
    note,
    history: historyOf(read, record),
  };
  const input: ReportInput =
    kind === 'progress' ? { ...visit, kind, kept: keptUntil(read, record) } : { ...visit, kind };
  return planned(input, screening.date, [
    { clientId, screeningId: id, programmeId: programme?.id ?? null, kind },
  ]);
}

function plannedForm(ports: HandlerPorts, draft: FormDraft): PlannedReport {
  const { read } = ports.vault.records();
  const { kind, screeningId, protocol: asked = '' } = draft;
  if (!screeningId) {
    const { name, tests } = protocolWithTests(read, asked);
    const look = paperInput(ports, draft, [name, ...tests]);
    return planned({ ...look, kind, protocol: name, tests, visit: null }, null, []);
  }
  const { id, clientId, screening, tests: kept } = openScreening(read, screeningId);
  const { date, protocol, client, measurements } = screening;
  const tests = kept.length > 0 ? kept : [...new Set(measurements.map(({ test }) => test))];
  const input = {
    ...paperInput(ports, draft, [id]),
    kind,
    protocol: protocolName(protocol),
    tests,
    visit: { name: client.name ?? '', date },
  };
  return planned(input, date, [{ clientId, screeningId: id, programmeId: null, kind }]);
}

function plannedSquad(ports: HandlerPorts, draft: SquadDraft): PlannedReport {
  const { kind, title, screeningIds } = draft;
  const { read } = ports.vault.records();
  const people = [...new Set(screeningIds)].map((id) => judged(read, id));
  const visits = people.map(({ record: { screening }, evaluation }) => ({ screening, evaluation }));
  const date = visits.map(({ screening }) => screening.date).reduce((a, b) => (a > b ? a : b));
  const ids = people.map(({ record }) => record.id).toSorted();
  return planned(
    { ...paperInput(ports, draft, ids), kind, title, date, visits },
    date,
    people.map(({ record: { id, clientId } }) => ({
      clientId,
      screeningId: id,
      programmeId: null,
      kind,
    })),
  );
}

/** The draft of a client's sheet with the programme in force named; null when none was issued. Any other draft as it is. */
export function withProgrammeInForce({ vault }: HandlerPorts, draft: ReportDraft): ReportDraft | null {
  if (draft.kind !== 'client' || draft.programmeId) return draft;
  const { read } = vault.records();
  const { clientId } = openScreening(read, draft.screeningId);
  const inForce = listProgrammes(read, clientId).find(
    ({ screeningId, supersededBy }) => screeningId === draft.screeningId && supersededBy === null,
  );
  return inForce ? { ...draft, programmeId: inForce.id } : null;
}

/** All a report is made from, as the records have it; throws `not-found`, or `invalid-input` for what does not go together. */
export function plannedReport(ports: HandlerPorts, draft: ReportDraft): PlannedReport {
  if (draft.kind === 'squad') return plannedSquad(ports, draft);
  return draft.kind === 'capture-form' ? plannedForm(ports, draft) : plannedVisit(ports, draft);
}
