import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { expectAccessible } from '../support/accessible';
import { CLIENT, test } from '../support/app-test';
import { acceptSuggestedName, atToday, unlock } from '../support/coach';
import { issueBegun } from '../support/followed';

/** Four weeks of four sessions, as a card has boxes for. */
const SESSIONS = 16;

const box = (page: Page, row: number, column: number) => page.locator(`[data-box="${row}-${column}"]`);
const atFollowing = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Follow the programme' }).waitFor();
const kept = (page: Page) => expect(page.getByText('Kept.', { exact: true })).toBeVisible();
const exercise = (page: Page, name: RegExp) =>
  page
    .getByRole('list', { name: 'Next step of each exercise' })
    .getByRole('listitem')
    .filter({ hasText: name });

test('a programme is typed back by keys, stepped up as the coach confirms, and goes into a calendar', async ({
  start,
  filled,
}) => {
  test.setTimeout(150_000);
  const { app, page, quit } = await start(filled);
  const keys = page.keyboard;
  await unlock(page);
  await atToday(page);
  await issueBegun(page, 4);

  await test.step('Today says that its log waits', async () => {
    await page.reload();
    await atToday(page);
    await page.getByRole('link', { name: /^Type back \d+ sessions$/ }).click();
    await atFollowing(page);
    await expect(box(page, 0, 0)).toBeFocused();
  });

  await test.step('four weeks as planned take 80 presses', async () => {
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await keys.press(key);
    };
    for (let session = 0; session < SESSIONS; session += 1)
      for (const key of ['Enter', '6', 'Enter', '0', 'Enter']) await press(key);
    expect(presses).toBe(80);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/^16 of \d+ sessions done/)).toBeVisible();
    await kept(page);
  });

  await test.step('what cannot be read stays and says what was expected; undo takes it back', async () => {
    await page.getByText('Weeks 1 to 4', { exact: true }).click();
    await box(page, 1, SESSIONS - 1).focus();
    await keys.type('12');
    await keys.press('ArrowLeft');
    await expect(box(page, 1, SESSIONS - 1)).toHaveValue('12');
    await expect(box(page, 1, SESSIONS - 1)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(/“12” is not kept\. Type a whole number from 0 to 10\./)).toBeVisible();
    await expectAccessible(page, 'typing the log back, with a fault');
    await keys.press('Control+z');
    await expect(box(page, 1, SESSIONS - 1)).toHaveValue('6');
  });

  await test.step('the coach confirms one step, and a new version takes the place of the old', async () => {
    await exercise(page, /Heel raise on one leg/)
      .getByText('Confirm', { exact: true })
      .click();
    await expect(exercise(page, /Heel raise on one leg/)).toContainText('12 repetitions instead of 10');
    await keys.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
    await expect(page.getByLabel(/^Why version 1 is changed/)).toHaveValue(
      /^Heel raise on one leg, knee straight: Two good sessions in a row: 12 repetitions instead of 10\.$/,
    );
    await keys.press('Control+Enter');
    await expect(page.getByText(/Version 2\. Issued on/)).toBeVisible();
    await expect(page.getByText(/right 3 × 12 reps|3 × 12 reps/).first()).toBeVisible();
  });

  await test.step('its calendar is read by another program and counts as the second', async () => {
    await acceptSuggestedName(app, filled);
    await page.getByRole('button', { name: 'Save the calendar…' }).click();
    await expect(page.getByText(/^Saved exercise-calendar-\d{4}-\d{2}-\d{2}-[0-9A-Z]{4}\.ics/)).toBeVisible();
    const file = readdirSync(filled).find((name) => name.endsWith('.ics')) ?? '';
    const text = readFileSync(join(filled, file), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(4);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('sequence')))).toEqual(new Set([1]));
    expect(text).toContain('Heel raise on one leg');
    expect(text).not.toContain(CLIENT.split(' ')[0]);
  });

  await test.step('after a restart all of it is there, and the old version still holds its log', async () => {
    await quit();
    const { page: again } = await start(filled);
    await unlock(again);
    await atToday(again);
    await again.getByRole('link', { name: CLIENT }).first().click();
    await again.getByRole('link', { name: 'Open' }).first().click();
    await expect(again.getByText(/Version 2\. Issued on/)).toBeVisible();
    await again.getByRole('link', { name: 'version 1' }).click();
    await expect(again.getByText(/Not in force any more/)).toBeVisible();
    await again.keyboard.press('l');
    await atFollowing(again);
    await expect(again.getByText('A newer version took the place of this one.')).toBeVisible();
    await expect(box(again, 0, 0)).toBeFocused();
    await again.getByText('Weeks 1 to 4', { exact: true }).click();
    await expect(box(again, 1, 0)).toHaveValue('6');
  });
});
