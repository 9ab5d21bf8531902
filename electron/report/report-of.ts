import { clientSheet } from './client-sheet';
import { coachReport } from './coach-report';
import { facesIn } from './ink/faces';
import type { Mark } from './ink/pen';
import { writePdf } from './ink/write-pdf';
import { paginate } from './layout/flow';
import { settingOf } from './layout/setting';
import { sheetOf } from './layout/sheet';
import type { ReportInput } from './report-input';
import { plainDate } from './words';

const TITLES = { client: 'Exercise sheet', coach: 'Coach report' } as const;

/** The bytes of a client's sheet or a coach's report, made in memory; the same input gives the same bytes. `watch` sees what is put on paper. */
export async function reportOf(
  input: ReportInput,
  watch: ((mark: Mark) => void) | null = null,
): Promise<Uint8Array> {
  const { kind, print, mono, paper, sheetId, madeOn, appVersion, screening } = input;
  const sheet = sheetOf(paper);
  const setting = settingOf(await facesIn(input.fontsFolder), { kind, print, mono });
  const blocks =
    kind === 'client' ? clientSheet(setting, sheet, input) : coachReport(setting, sheet.bodyWidth, input);
  const title = `${TITLES[kind]} ${sheetId}, ${plainDate(screening.date)}`;
  const about = {
    title,
    madeOn,
    madeBy: `Plumbline ${appVersion}`,
    foot: [`${TITLES[kind]} ${sheetId}`, plainDate(screening.date)],
  } as const;
  return writePdf(paginate(blocks, sheet.bodyHeight), sheet, setting, about, watch);
}
