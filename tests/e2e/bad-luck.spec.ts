import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { CLIENT, test } from '../support/app-test';
import { atTest, savedAs } from '../support/capture';
import { atToday, startScreening, unlock } from '../support/coach';
import { saidBefore } from '../support/processes';
import { handOver, openUnprivileged, whyNotSandboxed } from '../support/unprivileged';

/** Makes a folder a disk of its own of this size; false where that is not allowed. */
function becomesDisk(folder: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Fills a disk to its last block; what comes back is the filler, to be removed. */
function fill(disk: string): string {
  const filler = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
  return filler;
}

test('a full disk is told in plain words, the form keeps what was typed, and room mends it', async ({
  start,
  filled,
  folder,
}, testInfo) => {
  const vault = join(filled, 'vault');
  const aside = join(folder, 'aside');
  execFileSync('mv', [vault, aside]);
  mkdirSync(vault);
  testInfo.skip(!becomesDisk(vault, '4m'), 'only root may mount a small disk here');
  execFileSync('cp', ['-a', `${aside}/.`, vault]);
  try {
    const { page, quit } = await start(filled);
    await unlock(page);
    await atToday(page);
    const filler = fill(vault);

    await page.keyboard.press('Control+N');
    await page.getByLabel('Name').fill('Late Arrival');
    await page.getByRole('textbox', { name: 'Note' }).fill('A long note. '.repeat(700));
    await page.keyboard.press('Control+S');
    await expect(page.getByRole('alert')).toContainText('The disk is full');
    await expect(page.getByRole('alert')).toContainText('Everything saved before is whole');
    await expect(page.getByLabel('Name')).toHaveValue('Late Arrival');
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(/^A long note\./);

    rmSync(filler);
    await page.keyboard.press('Control+S');
    await page.getByRole('heading', { level: 1, name: 'Late Arrival' }).waitFor();
    await quit();
  } finally {
    execFileSync('umount', ['-l', vault]);
  }
});

test('a disk that fills up during a screening keeps the number in its field until it is saved', async ({
  start,
  filled,
  folder,
}, testInfo) => {
  const vault = join(filled, 'vault');
  const aside = join(folder, 'aside');
  execFileSync('mv', [vault, aside]);
  mkdirSync(vault);
  testInfo.skip(!becomesDisk(vault, '4m'), 'only root may mount a small disk here');
  execFileSync('cp', ['-a', `${aside}/.`, vault]);
  try {
    const { page, quit } = await start(filled);
    await unlock(page);
    await page.getByRole('link', { name: 'Clients' }).click();
    await page.getByText(CLIENT).click();
    await startScreening(page, 'First six');
    await page.keyboard.press('.');
    await atTest(page, /lunge/i);
    const filler = fill(vault);
    const field = page.getByRole('main').getByRole('textbox');
    for (let nth = 0; nth < 40 && !(await page.getByRole('alert').isVisible()); nth += 1) {
      await field.fill(`9.${nth}`);
      await field.press('Enter');
      await Promise.race([
        expect(field)
          .toHaveValue('')
          .catch(() => undefined),
        page
          .getByRole('alert')
          .waitFor()
          .catch(() => undefined),
      ]);
    }
    await expect(page.getByRole('alert')).toContainText('The disk is full');
    const kept = await field.inputValue();
    expect(kept).toMatch(/^9\.\d+$/);
    rmSync(filler);
    await field.press('Enter');
    await savedAs(page, kept);
    await quit();
  } finally {
    execFileSync('umount', ['-l', vault]);
  }
});

test('a vault folder that may only be read opens for reading, says so, and refuses to save in words', async ({
  filled,
  folder,
}, testInfo) => {
  const why = whyNotSandboxed();
  testInfo.skip(why !== null, why ?? '');
  handOver(folder);
  const vault = join(filled, 'vault');
  chmodSync(vault, 0o555);
  const { app, page } = await openUnprivileged(folder, filled);
  try {
    await unlock(page);
    await atToday(page);
    await expect(page.getByText(/can be read and printed but not changed/)).toBeVisible();
    await page.getByRole('link', { name: 'Clients' }).click();
    await expect(page.getByText(CLIENT)).toBeVisible();
    await page.keyboard.press('Control+N');
    await page.getByLabel('Name').fill('Late Arrival');
    await page.keyboard.press('Control+S');
    await expect(page.getByRole('alert')).toContainText('can be read but not written');
    await expect(page.getByLabel('Name')).toHaveValue('Late Arrival');
    await page.keyboard.press('Control+1');
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await atToday(page);
  } finally {
    await app.close();
    chmodSync(vault, 0o755);
  }
});

test('closing the window on a half-filled form asks first; staying keeps it, leaving closes', async ({
  start,
  filled,
}) => {
  const { app, page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await page.keyboard.press('Control+N');
  await page.getByLabel('Name').fill('Late Arrival');
  const cross = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await cross();
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('Late Arrival');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const closed = app.waitForEvent('close');
  await cross();
  // The window may be gone before the click is reported back; that it closes is what is awaited.
  const leave = page.getByRole('button', { name: 'Leave without saving' });
  await leave.click().catch(() => undefined);
  await closed;
});

test('locking on a half-filled form asks first, then leaves nothing of it on the page', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await page.keyboard.press('Control+N');
  await page.getByLabel('Name').fill('Late Arrival');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('button', { name: 'Leave without saving' }).click();
  await page.getByRole('heading', { name: 'Unlock your vault' }).waitFor();
  expect(await page.content()).not.toContain('Late Arrival');
});

test('a folder for records that cannot be written is told in a plain sentence', async ({ folder }) => {
  const place = join(folder, 'a-file');
  writeFileSync(place, 'in the way');
  const said = await saidBefore(join(place, 'data'), /start again\./);
  expect(said).toContain('Plumbline cannot start. The folder for its records cannot be written');
  expect(said).toContain('Nothing was changed');
});
