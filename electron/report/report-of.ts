import type { IsoDate } from '../../shared/basics/dates';
import type { DrawnPage } from '../../shared/report/drawn-page';
import { english } from '../../shared/words/english';
import { captureForm } from './capture-form';
import { clientSheet } from './client-sheet';
import { coachReport } from './coach-report';
import { pagesOfMarks } from './ink/drawn-pages';
import { facesIn } from './ink/faces';
import type { Mark } from './ink/pen';
import { writePdf } from './ink/write-pdf';
import { type Block, paginate } from './layout/flow';
import { type Setting, settingOf } from './layout/setting';
import { type Sheet, sheetOf } from './layout/sheet';
import { progressReport } from './progress-report';
import type { ReportInput } from './report-input';
import { squadSummary } from './squad-summary';

const TITLES: Readonly<Record<ReportInput['kind'], string>> = {
  client: 'Exercise sheet',
  coach: 'Coach report',
  progress: 'Progress report',
  'capture-form': 'Capture form',
  squad: 'Squad summary',
};

type Settings = { readonly client: Setting; readonly coach: Setting };

/** The day a report is of; a blank form has none. */
function dayOf(input: ReportInput): IsoDate | null {
  if (input.kind === 'capture-form') return input.visit?.date ?? null;
  return input.kind === 'squad' ? input.date : input.screening.date;
}

function blocksOf({ client, coach }: Settings, sheet: Sheet, input: ReportInput): readonly Block[] {
  switch (input.kind) {
    case 'client':
      return clientSheet(client, sheet, input);
    case 'coach':
      return coachReport(coach, sheet.bodyWidth, input);
    case 'progress':
      return progressReport({ client, coach }, sheet, input);
    case 'squad':
      return squadSummary(coach, sheet.bodyWidth, input);
    case 'capture-form':
      return captureForm(coach, sheet, input);
  }
}

/** The bytes of a report, made in memory; the same input gives the same bytes. `watch` sees what is put on paper. */
export async function reportOf(
  input: ReportInput,
  watch: ((mark: Mark) => void) | null = null,
): Promise<Uint8Array> {
  const { kind, print, mono, paper, sheetId, madeOn, appVersion } = input;
  const sheet = sheetOf(paper);
  const faces = await facesIn(input.fontsFolder);
  const settings: Settings = {
    client: settingOf(faces, { kind: 'client', print, mono }),
    coach: settingOf(faces, { kind: 'coach', print, mono }),
  };
  // The foot of every page is set as the first page is.
  const setting = kind === 'client' || kind === 'progress' ? settings.client : settings.coach;
  const day = dayOf(input);
  const name = `${TITLES[kind]} ${sheetId}`;
  const about = {
    title: day ? `${name}, ${english.dates.plain(day)}` : name,
    madeOn,
    madeBy: `Plumbline ${appVersion}`,
    foot: [name, day ? english.dates.plain(day) : ''],
    password: input.password,
  } as const;
  return writePdf(paginate(blocksOf(settings, sheet, input), sheet.bodyHeight), sheet, setting, about, watch);
}

/** The pages of the same report, everything where the PDF has it, for the window to show and print. */
export async function drawnPagesOf(input: ReportInput): Promise<readonly DrawnPage[]> {
  const marks: Mark[] = [];
  await reportOf(input, (mark) => marks.push(mark));
  return pagesOfMarks(marks);
}
