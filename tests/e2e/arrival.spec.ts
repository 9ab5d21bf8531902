import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { expectAccessible } from '../support/accessible';
import { CLIENT, test } from '../support/app-test';
import { atTest, typeInstead } from '../support/capture';
import { atTests, atToday, unlock } from '../support/coach';

test.setTimeout(120_000);

const consent = (page: Page) => page.getByRole('region', { name: 'Consent' });
const safety = (page: Page) => page.getByRole('region', { name: 'Safety questions' });
const door = (page: Page) => page.getByRole('combobox', { name: 'Name or code' });

test('a walk-in is screened by one field and one Enter; consent and safety are asked there', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await expectAccessible(page, 'Today');
  await page.keyboard.press('/');
  await page.keyboard.type('K7F');
  await page.getByRole('option', { name: /K7F.*new/ }).waitFor();
  await expectAccessible(page, 'Today, somebody at the door');
  await page.keyboard.press('Enter');
  await atTests(page);
  await atTest(page, /Single-leg stance/);
  await expect(consent(page)).toContainText('No consent to be tested is on record.');
  await expect(safety(page)).toContainText('The safety questions have not been asked yet.');
  await expectAccessible(page, 'a screening with nothing asked before it');

  await page.getByRole('button', { name: 'Write down consent…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Write it down/ })
    .and(page.locator(':focus'))
    .waitFor();
  await expectAccessible(page, 'writing down consent');
  await page.keyboard.press('Enter');
  await expect(consent(page)).toHaveCount(0);

  await safety(page).getByRole('button', { name: 'Ask them now' }).click();
  await page.getByRole('heading', { level: 1, name: 'Safety questions' }).waitFor();
  await page.getByRole('button', { name: 'No to all others' }).click();
  await page.keyboard.press('Control+S');
  await atTests(page);
  await expect(safety(page)).toHaveCount(0);
  await typeInstead(page, '31.5');

  await page.keyboard.press('Control+2');
  await page.getByText('K7F').click();
  await expect(page.getByText(/^Given on .*, said aloud/)).toBeVisible();
  await page.getByRole('button', { name: /To be filmed.*write down consent/ }).click();
  await page.getByRole('dialog').getByText('Withdrawn').click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Withdrawn on /)).toBeVisible();
  await expectAccessible(page, 'client record, consent given and withdrawn');
});

test('a known client is recognised at the door and never made twice', async ({ start, filled }) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await door(page).fill(CLIENT.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Start a screening' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(2);
});

test('a minor’s own yes is not enough: a guardian is asked for by name', async ({ start, filled }) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await page.keyboard.press('Control+N');
  await page.getByLabel('Name').fill('Young Runner');
  await page.getByLabel('Date or year of birth').fill(String(new Date().getFullYear() - 12));
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: 'Start a screening' }).waitFor();
  await expect(page.getByRole('button', { name: 'Given just now' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Write down consent…' }).click();
  await page.getByRole('dialog').last().getByText('The client').click();
  await page.keyboard.press('Control+Enter');
  await expect(consent(page)).toContainText('A guardian’s consent is not on record');
  await page.getByRole('button', { name: 'Write down consent…' }).click();
  await page.getByLabel('Name of the guardian').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Say who consented.')).toBeVisible();
  await page.keyboard.type('Jo Parent');
  await page.keyboard.press('Enter');
  await expect(consent(page)).toHaveCount(0);
});
