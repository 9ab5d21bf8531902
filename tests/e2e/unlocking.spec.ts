import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { CLIENT, test } from '../support/app-test';
import { atToday, makeVault, PASSPHRASE, unlock } from '../support/coach';
import { startAgain } from '../support/processes';

const wrongTry = async (page: Page, nth: number): Promise<void> => {
  await unlock(page, `not the passphrase ${nth}`);
  const tries = nth === 1 ? '1 wrong try' : `${nth} wrong tries`;
  await expect(page.getByText(`${tries} since the vault was last opened.`)).toBeVisible();
};

test('a wrong passphrase is told, nothing is lost, and the right one opens and tells of the try', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  await wrongTry(page, 1);
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase of this vault');
  await unlock(page);
  await atToday(page);
  await expect(page.getByRole('alert')).toContainText('1 wrong try');
});

test('five wrong tries bring a wait that a new start does not undo, and nothing is wiped', async ({
  start,
  filled,
}) => {
  const first = await start(filled);
  for (let nth = 1; nth <= 7; nth += 1) {
    await expect(first.page.getByRole('button', { name: /^Unlock/ })).toBeEnabled();
    await wrongTry(first.page, nth);
  }
  // After the seventh the wait is four seconds: long enough to be seen on a busy machine.
  await expect(first.page.getByRole('button', { name: /Next try in \d s/ })).toBeDisabled();
  await first.quit();

  const { page } = await start(filled);
  await expect(page.getByText('7 wrong tries since the vault was last opened.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Unlock/ })).toBeEnabled();
  await unlock(page);
  await atToday(page);
  await expect(page.getByText(CLIENT)).toHaveCount(0);
  await page.getByRole('link', { name: 'Clients' }).click();
  await expect(page.getByText(CLIENT)).toBeVisible();
});

test('the recovery code opens the vault and sets a new passphrase; the old one is over', async ({
  start,
  folder,
}) => {
  const { page } = await start(folder);
  const code = await makeVault(page);
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel('New passphrase').fill('another plumb line, hung anew');
  await page.getByLabel('The same again').fill('another plumb line, hung anew');
  await page.keyboard.press('Enter');
  await atToday(page);

  await page.keyboard.press('Control+L');
  await unlock(page, PASSPHRASE);
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase');
  await unlock(page, 'another plumb line, hung anew');
  await atToday(page);
});

test('a recovery code with a wrong group is told, and what was typed stays', async ({ start, filled }) => {
  const { page } = await start(filled);
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA');
  await page.getByLabel('New passphrase').fill('another plumb line, hung anew');
  await page.getByLabel('The same again').fill('another plumb line, hung anew');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('not the recovery code of this vault');
  await expect(page.getByRole('textbox', { name: 'Recovery code' })).toHaveValue(/^AAAA-/);
});

test('the Lock button shuts the vault and leaves nothing of it on the page', async ({ start, filled }) => {
  const { page } = await start(filled);
  await unlock(page);
  await page.getByRole('link', { name: 'Clients' }).click();
  await expect(page.getByText(CLIENT)).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('heading', { name: 'Unlock your vault' }).waitFor();
  expect(await page.content()).not.toContain(CLIENT);
  const refused = await page.evaluate(() =>
    (
      globalThis as unknown as { plumbline: { call: (n: string, i: unknown) => Promise<unknown> } }
    ).plumbline.call('client.list', { search: '' }),
  );
  expect(refused).toMatchObject({ ok: false, error: { code: 'vault-locked' } });
});

test('a second start brings the first window to the front and ends by itself', async ({ start, filled }) => {
  const { app } = await start(filled);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = await startAgain(filled);
  expect(second.code).toBe(0);
  expect(second.said).toContain('Plumbline is already open');
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
