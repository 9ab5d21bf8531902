import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

export const PASSPHRASE = 'a plumb line hangs straight';

/** The running application with its window. */
export type Opened = { readonly app: ElectronApplication; readonly page: Page };

/** A fresh data folder of its own. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));

/** Starts the built application on a data folder and waits for its window. Chromium's sandbox cannot work for root. */
export async function openApp(dataFolder: string): Promise<Opened> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    args: [...root, '.'],
    env: { ...process.env, PLUMBLINE_DATA: dataFolder } as Record<string, string>,
  });
  return { app, page: await app.firstWindow() };
}

/** Answers the next save dialogs with this file, as a coach would who picks a place. */
export const answerSaveDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);

/** First start: makes the vault, reads the recovery code off the screen, types two groups back. Answers the code. */
export async function makeVault(page: Page): Promise<string> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(/again/i).fill(PASSPHRASE);
  await page.getByRole('button', { name: /make/i }).click();
  const groups = await page.getByRole('list', { name: /recovery code/i }).getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: 'I have written it down' }).click();
  for (const field of await page.getByLabel(/^Group \d+$/).all()) {
    const label = await field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  }
  await page.getByRole('button', { name: /Open Plumbline/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  return groups.join('-');
}

/** Unlocks an existing vault with its passphrase. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** Adds a client by name alone and stands on the record. */
export async function addClient(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByRole('button', { name: /add a client|new client|add client/i }).first().click();
  await page.getByLabel('Name').fill(name);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
