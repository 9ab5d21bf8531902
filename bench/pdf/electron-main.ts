import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow } from 'electron';
import type { Mark } from '../../electron/report/ink/pen.ts';
import type { ReportInput } from '../../electron/report/report-input.ts';
import { reportOf } from '../../electron/report/report-of.ts';
import { reportInput } from '../../tests/support/reports.ts';
import { equalPage } from './equal-page.ts';

const PAIRS = 30;
const WARM_UPS = 10;
const fontsFolder = process.env.BENCH_FONTS ?? '';

const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Times our report and Electron's printToPDF of an equal page that is already loaded, in turns, in this one process. */
async function measure(input: ReportInput, folder: string): Promise<[number, number][]> {
  const marks: Mark[] = [];
  writeFileSync(join(folder, 'ours.pdf'), await reportOf(input, (mark) => marks.push(mark)));
  const page = join(folder, 'equal.html');
  writeFileSync(page, equalPage(marks, pathToFileURL(fontsFolder).href));
  const window = new BrowserWindow({ show: false });
  await window.loadFile(page);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  const footer =
    '<div style="font-size:8pt;width:100%;text-align:center"><span class="pageNumber"></span> of <span class="totalPages"></span></div>';
  const print = () =>
    window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<div></div>',
      footerTemplate: footer,
    });
  writeFileSync(join(folder, 'peer.pdf'), await print());
  const pairs: [number, number][] = [];
  for (let run = 0; run < PAIRS + WARM_UPS; run += 1) {
    const pair: [number, number] = [await millisecondsOf(() => reportOf(input)), await millisecondsOf(print)];
    if (run >= WARM_UPS) pairs.push(pair);
  }
  window.destroy();
  return pairs;
}

async function run(): Promise<void> {
  // Without a listener the application would end with its first window.
  app.on('window-all-closed', () => {});
  await app.whenReady();
  const kept = process.env.BENCH_KEEP;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'plumbline-bench-pdf-'));
  const client = await measure(reportInput('client', undefined, { fontsFolder }), folder);
  const coach = await measure(reportInput('coach', undefined, { fontsFolder }), folder);
  if (!kept) rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`measured ${JSON.stringify({ client, coach })}\n`);
}

void run().then(
  () => app.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    app.exit(1);
  },
);
