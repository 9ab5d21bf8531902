import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { test } from '../support/app-test';
import { atTest, LEFT_LOWER, pressGrade, savedAs, typeInstead, typeValue } from '../support/capture';
import { acceptSuggestedName, atTests, atToday, PASSPHRASE } from '../support/coach';

/** Moves the focus with Tab until it stands on what is wanted; fails when it is never reached. */
async function tabTo(
  page: Page,
  wanted: string | RegExp,
  role: 'button' | 'link' | 'textbox' | 'radio',
): Promise<void> {
  const target = page.getByRole(role, { name: wanted }).first();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reaches ${role} ${String(wanted)}`);
}

test('from the passphrase to a saved PDF without a mouse', async ({ start, filled, folder }) => {
  test.setTimeout(90_000);
  const { app, page } = await start(filled);
  // Whoever has no mouse has none: any pointer would be a mistake of this test.
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  const keys = page.keyboard;

  await keys.type(PASSPHRASE);
  await keys.press('Enter');
  await atToday(page);
  await keys.press('Control+N');
  await page.getByRole('heading', { level: 1, name: 'New client' }).waitFor();
  await keys.type('Wilma Keys');
  await keys.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await expect(page.getByRole('dialog').locator('input[name="protocol"]:checked')).toBeFocused();
  for (let presses = 0; presses < 8; presses += 1) {
    if (await page.getByRole('radio', { name: /^First six/ }).isChecked()) break;
    await keys.press('ArrowDown');
  }
  await keys.press('Control+Enter');
  await atTests(page);

  await atTest(page, /Single-leg stance/);
  for (const time of LEFT_LOWER.balance) await typeInstead(page, time);
  await atTest(page, /lunge/i);
  for (const distance of LEFT_LOWER.lunge) await typeValue(page, distance);
  await atTest(page, /step-down/i);
  for (const grade of LEFT_LOWER.stepDown) await pressGrade(page, grade);

  await atTest(page, /abduct/i);
  await expect(page.getByLabel('Body mass today')).toBeFocused();
  await keys.type(LEFT_LOWER.bodyMass);
  await keys.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Lever/ })).toBeFocused();
  await keys.type(LEFT_LOWER.lever);
  await keys.press('Enter');
  await expect(page.getByRole('textbox', { name: /, force$/ })).toBeFocused();
  for (const force of LEFT_LOWER.force) {
    await keys.type(force);
    await keys.press('Enter');
    await savedAs(page, force);
  }
  await atTest(page, /heel raise/i);
  for (const count of LEFT_LOWER.heelRaises) await typeInstead(page, count);
  await atTest(page, /side bridge/i);
  await typeInstead(page, '62');
  await keys.press('Escape');
  await keys.press('n');
  await page.getByRole('dialog').waitFor();
  await keys.press('3');
  await expect(page.getByText('6 of 6 tests done')).toBeVisible();

  await keys.press('f');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await keys.press('p');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
  const heading = page.getByRole('list', { name: 'Exercises of the programme' }).getByRole('heading').first();
  const first = (await heading.innerText()).replace(/^\d+\.\s*/, '');
  await tabTo(page, `Move ${first} down`, 'button');
  await keys.press('Enter');
  await expect(heading).not.toHaveText(`1. ${first}`);
  await expect(page.getByRole('button', { name: `Move ${first} down` })).toBeFocused();
  await tabTo(page, /^Issue this programme/, 'button');
  await keys.press('Enter');
  await acceptSuggestedName(app, folder);
  await page.getByText(/Issued on/).waitFor();
  await tabTo(page, /client’s sheet/, 'button');
  await keys.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Saved exercise-sheet/ })).toBeVisible();
  expect(readdirSync(folder).filter((file) => file.endsWith('.pdf'))).toHaveLength(1);
});
