import { execFileSync } from 'node:child_process';
import { _electron, type ElectronApplication, type Page } from 'playwright';

export const PASSPHRASE = 'a plumb line hangs straight';

/** The running application with its window. */
export type Opened = { readonly app: ElectronApplication; readonly page: Page };

/** Whether users without rights may make the namespaces that Chromium's sandbox is built from. */
export function namespacesWork(user: readonly string[] = []): boolean {
  if (process.platform !== 'linux') return true;
  const [command = '', ...args] = [...user, 'unshare', '--user', '--map-root-user', 'true'];
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts the built application on a data folder and waits for its window. Chromium's sandbox cannot work for root. */
export async function openApp(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<Opened> {
  const app = await _electron.launch({
    args: ['.'],
    chromiumSandbox: process.getuid?.() !== 0 && namespacesWork(),
    env: { ...process.env, ...env, PLUMBLINE_DATA: dataFolder } as Record<string, string>,
  });
  return { app, page: await app.firstWindow() };
}

/** Answers the next save dialogs by taking the name they suggest, in this folder. */
export const acceptSuggestedName = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, into) => {
    const ask = (...given: readonly unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      return Promise.resolve({ canceled: false, filePath: `${into}/${defaultPath.split(/[\\/]/).at(-1)}` });
    };
    dialog.showSaveDialog = ask as typeof dialog.showSaveDialog;
  }, folder);

/** First start: makes the vault and answers the groups of the recovery code, which is then on the screen. */
export async function makeVaultTo(page: Page, passphrase = PASSPHRASE): Promise<readonly string[]> {
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: /^Make/ }).click();
  const code = page.getByRole('list', { name: /recovery code/i });
  await code.waitFor();
  return code.getByRole('listitem').allTextContents();
}

/** Types the groups of the recovery code that are asked for back, as from paper. */
export async function typeCodeBack(page: Page, groups: readonly string[]): Promise<void> {
  for (const field of await page.getByLabel(/^Group \d+$/).all()) {
    const label = await field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  }
}

/** First start: makes the vault, reads the recovery code off the screen, types two groups back. Answers the code. */
export async function makeVault(page: Page): Promise<string> {
  const groups = await makeVaultTo(page);
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await typeCodeBack(page, groups);
  await page.getByRole('button', { name: /Open Plumbline/ }).click();
  await atToday(page);
  return groups.join('-');
}

/** Waits for the first screen with records. */
export const atToday = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();

/** Types a passphrase and presses Enter, whatever comes of it. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** Adds a client by name alone and stands on the record. */
export async function addClient(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Clients' }).click();
  await page
    .getByRole('button', { name: /add a client|new client|add client/i })
    .first()
    .click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Save the client' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Starts a screening of the client on the record with this protocol. */
export async function startScreening(page: Page, protocol: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Start (a|the first) screening/ })
    .first()
    .click();
  await page.getByRole('radio', { name: new RegExp(`^${protocol}`) }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await atTests(page);
}

/** Waits for the capture screen. */
export const atTests = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Tests of this screening' }).waitFor();
