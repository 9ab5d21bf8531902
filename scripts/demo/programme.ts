import type { Page } from 'playwright';
import type { Photographer } from './pictures.ts';

/** The findings from the top, then part by part. */
export async function findings(page: Page, shoot: Photographer): Promise<void> {
  await page.keyboard.press('f');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await shoot('findings');
  for (const [name, heading] of [
    ['findings-bars', /Left against right/],
    ['findings-numbers', 'All numbers'],
    ['findings-unknown', 'What is not known'],
  ] as const) {
    await page.getByRole('heading', { name: heading }).evaluate((found) => found.scrollIntoView());
    await shoot(name);
  }
}

/** The running week by letters alone: which runs on which days, and when. */
async function askTheWeek(page: Page, shoot: Photographer): Promise<void> {
  await page.getByRole('link', { name: 'Ask the running week' }).click();
  await page.getByRole('heading', { level: 1, name: 'Running week' }).waitFor();
  await page.getByRole('group', { name: 'Monday' }).getByRole('radio').first().focus();
  await page.keyboard.type('rhmemhmememlm');
  await shoot('running-week');
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
  await page.getByRole('heading', { name: /^Week 1 of/ }).evaluate((found) => found.scrollIntoView());
  await shoot('weeks');
}

/** A programme in the week, issued, printed and followed. */
export async function programme(page: Page, shoot: Photographer): Promise<void> {
  await page.keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
  await shoot('programme');
  await askTheWeek(page, shoot);
  await page.getByLabel('Note to the client (printed)').fill('Start on Monday. Slow and tidy beats many.');
  await page
    .getByRole('button', { name: 'Issue this programme' })
    .evaluate((found) => found.scrollIntoView());
  await shoot('programme-end');
  await page.getByRole('button', { name: 'Issue this programme' }).click();
  await page.getByText(/Issued on/).waitFor();
  for (const [button, file] of [
    [/client’s sheet/, /^Saved exercise-sheet/],
    [/coach’s report/, /^Saved coach-report/],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('status').filter({ hasText: file }).waitFor();
  }
  await shoot('programme-issued');
  await page.getByRole('link', { name: 'See and print…' }).click();
  await page.getByRole('list', { name: 'Pages' }).getByRole('listitem').first().waitFor();
  await shoot('papers');
  await page.goBack();
  await page.keyboard.press('l');
  await page.getByRole('heading', { level: 1, name: 'Follow the programme' }).waitFor();
  await shoot('log');
  await page.goBack();
}
