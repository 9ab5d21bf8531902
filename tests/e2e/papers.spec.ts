import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { ElectronApplication, Page } from 'playwright';
import { expectAccessible } from '../support/accessible';
import { CLIENT, test } from '../support/app-test';
import { LEFT_LOWER, recordFirstSix, typeInstead } from '../support/capture';
import { acceptSuggestedName, addClient, atToday, startScreening, unlock } from '../support/coach';

const PAGE = /^Page \d+ of \d+$/;
const pages = (page: Page) => page.getByRole('list', { name: 'Pages' }).getByRole('listitem', { name: PAGE });
const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

/** A page as a coarse grey picture, how light each square of 6 mm is: fine enough to miss a word, too coarse for how its edges are smoothed. */
function lightOf(pdf: string, page: number): readonly number[] {
  const pick = ['-f', `${page}`, '-l', `${page}`];
  const picture = execFileSync('pdftoppm', ['-r', '50', '-gray', ...pick, pdf], { maxBuffer: 50_000_000 });
  const [head = '', wide, high] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.toString('latin1')) ?? [];
  const [width, height, side] = [Number(wide), Number(high), 12];
  const squares: number[] = [];
  for (let top = 0; top + side <= height; top += side)
    for (let left = 0; left + side <= width; left += side) {
      let sum = 0;
      for (let y = top; y < top + side; y += 1)
        for (let x = left; x < left + side; x += 1) sum += picture[head.length + y * width + x] ?? 0;
      squares.push(sum / side ** 2);
    }
  return squares;
}

/** The most by which a square of one picture is lighter or darker than that of the other, of 255. */
const mostApart = (one: readonly number[], other: readonly number[]): number =>
  Math.max(
    Math.abs(one.length - other.length),
    ...one.map((light, at) => Math.abs(light - (other[at] ?? 0))),
  );

/** Stands in for the printer: what would be printed is kept as a PDF. */
const withPrinter = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('the window is open');
    const print = (options: { pageSize: string }, answer: (printed: boolean, why: string) => void) => {
      const margins = { top: 0, bottom: 0, left: 0, right: 0 };
      const pageSize = options.pageSize as 'A4';
      void contents.printToPDF({ printBackground: true, pageSize, margins }).then((bytes) => {
        Object.assign(globalThis, { printed: Buffer.from(bytes).toString('base64') });
        answer(true, '');
      });
    };
    contents.print = print as typeof contents.print;
  });

const printedBy = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() => {
    const { printed = '' } = globalThis as { printed?: string };
    return printed;
  });

const withFolder = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, into) => {
    const ask = () => Promise.resolve({ canceled: false, filePaths: [into] });
    dialog.showOpenDialog = ask as typeof dialog.showOpenDialog;
  }, folder);

async function issueProgramme(page: Page): Promise<void> {
  await page.keyboard.press('f');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await page.keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(/Issued on/).waitFor();
}

test('papers are looked at, printed, saved, locked, and made for several, with the clinic’s logo', async ({
  start,
  filled,
}) => {
  test.setTimeout(180_000);
  const { app, page } = await start(filled);
  const saved = join(filled, 'saved');
  mkdirSync(saved);
  await unlock(page);
  await atToday(page);
  await acceptSuggestedName(app, saved);
  await withPrinter(app);
  await withFolder(app, saved);
  const files = (kind: string) => readdirSync(saved).filter((name) => name.startsWith(kind));

  await test.step('a logo is told by what it is, not by its name, and drawn afresh', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    const chooser = page.locator('input[type="file"]');
    await chooser.setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('%PDF-1.7 no picture'),
    });
    await expect(page.getByRole('alert')).toHaveText(/neither a PNG nor a JPEG/);
    await chooser.setInputFiles(resolve('resources/icon-64.png'));
    await expect(page.getByRole('img', { name: 'The logo as it is printed' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('the form of a protocol is there before anybody was screened', async () => {
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('link', { name: 'Protocols' }).click();
    await page.getByRole('link', { name: 'Capture form of First six' }).click();
    await expect(pages(page).first()).toContainText('1. Single-leg stance, eyes open');
    await page.keyboard.press('Control+s');
    await expect(status(page, /^Saved capture-form-[0-9A-Z]{4}\.pdf/)).toBeVisible();
  });

  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByRole('link', { name: CLIENT }).click();
  await startScreening(page, 'First six');
  await recordFirstSix(page, LEFT_LOWER);
  await page.keyboard.press('Escape');
  await issueProgramme(page);

  await test.step('what is seen is what is saved and what is printed, and nothing else is written', async () => {
    await page.getByRole('link', { name: 'See and print…' }).click();
    await expect(pages(page).first()).toContainText(`Exercise sheet for ${CLIENT.split(' ')[0]}`);
    await page.keyboard.press('Control+p');
    await expect.poll(() => printedBy(app), { timeout: 20_000 }).not.toBe('');
    const print = await printedBy(app);
    expect(files('exercise-sheet')).toEqual([]);
    await page.keyboard.press('Control+s');
    await expect(status(page, /^Saved exercise-sheet-/)).toBeVisible();
    const [sheet = ''] = files('exercise-sheet');
    const printed = join(filled, 'printed.pdf');
    writeFileSync(printed, Buffer.from(print, 'base64'));
    for (let number = 1; number <= (await pages(page).count()); number += 1)
      expect(mostApart(lightOf(printed, number), lightOf(join(saved, sheet), number))).toBeLessThan(40);
  });

  await test.step('other papers, larger, on Letter; a locked one opens with its password alone', async () => {
    await page.getByRole('radio', { name: /^Coach’s report/ }).check();
    await expect(pages(page).first()).toContainText(`Screening of ${CLIENT}`);
    await page.getByText('US Letter').click();
    await page.getByText('Large', { exact: true }).click();
    await page.getByRole('switch', { name: 'Lock the PDF' }).check({ force: true });
    await page.keyboard.press('Control+s');
    await expect(status(page, /^Saved coach-report-/)).toBeVisible();
    const password = (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).textContent()) ?? '';
    const [report = ''] = files('coach-report');
    const check = (given: readonly string[]) =>
      execFileSync('qpdf', ['--check', ...given, join(saved, report)], { encoding: 'utf8', stdio: 'pipe' });
    expect(() => check([])).toThrow(/invalid password/);
    expect(check([`--password=${password}`])).toContain('No syntax or stream encoding errors');
    expect(readFileSync(join(saved, report)).includes('Screening')).toBe(false);
    await expectAccessible(page, 'papers');
  });

  await test.step('sheets of several into a folder, and a summary; what fails is listed', async () => {
    await page.getByRole('link', { name: 'Clients' }).first().click();
    await addClient(page, 'Bo Berg');
    await startScreening(page, 'First six');
    await typeInstead(page, '31');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Clients' }).first().click();
    await page.getByRole('link', { name: 'Papers for several' }).click();
    await page.getByRole('checkbox', { name: 'Everybody' }).check();
    await page.keyboard.press('Control+s');
    await expect(status(page, /^2 papers saved in/)).toBeVisible();
    await expect(page.getByText('Bo Berg: no programme is issued yet, so there is no sheet')).toBeVisible();
    expect(files('squad-summary')).toHaveLength(1);
    await expectAccessible(page, 'papers for several');
    await page.getByRole('button', { name: 'Squad summary' }).click();
    await expect(pages(page).first()).toContainText('2 people, screened');
    for (const name of readdirSync(saved)) expect(name).not.toMatch(/ada|bo|berg|example/iu);
  });
});
