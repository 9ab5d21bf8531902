import { expect } from '@playwright/test';
import { CLIENT, test } from '../support/app-test';
import { atTest, savedAs } from '../support/capture';
import { atTests, atToday, startScreening, unlock } from '../support/coach';
import { killAtOnce } from '../support/processes';

/** Distances of the lunge, left and right in turn, two short of all; each is followed by a kill. */
const DISTANCES = ['9.1', '10.2', '9.3', '10.4'];

test('killed the moment the screen says Saved, it has every trial and resumes at the same test', async ({
  start,
  filled,
}) => {
  test.setTimeout(90_000);
  const first = await start(filled);
  await unlock(first.page);
  await atToday(first.page);
  await first.page.getByRole('link', { name: 'Clients' }).click();
  await first.page.getByText(CLIENT).click();
  await startScreening(first.page, 'First six');
  await first.page.getByRole('button', { name: /^Single-leg stance/ }).waitFor();
  await first.page.keyboard.press('.');
  await atTest(first.page, /lunge/i);

  let { app, page } = first;
  for (const [nth, distance] of DISTANCES.entries()) {
    await page.keyboard.type(distance);
    await page.keyboard.press('Enter');
    await savedAs(page, distance);
    await killAtOnce(app.process());

    ({ app, page } = await start(filled));
    await unlock(page);
    await atToday(page);
    await page.getByRole('region', { name: 'Drafts to resume' }).getByRole('link').first().click();
    await atTests(page);
    await atTest(page, /lunge/i);
    const trials = page.getByRole('complementary').getByRole('listitem');
    for (const kept of DISTANCES.slice(0, nth + 1))
      await expect(trials.filter({ hasText: `${kept} cm` })).toBeVisible();
    await expect(trials).toHaveCount(nth + 1);
  }

  // And in the middle of a hold: what was not measured to its end is told, and not made up.
  await page.getByRole('button', { name: /^Single-leg stance/ }).click();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Stop and save/ }).waitFor();
  const kept = `plumbline.call('attempt.open', { screeningId: location.hash.split('/')[2] }).then(({ value }) => value)`;
  await expect.poll(() => page.evaluate(kept)).not.toBeNull();
  await killAtOnce(app.process());
  ({ page } = await start(filled));
  await unlock(page);
  await atToday(page);
  await page.getByRole('region', { name: 'Drafts to resume' }).getByRole('link').first().click();
  await atTest(page, /Single-leg stance/);
  await expect(
    page.getByText(/was running since .* when the app was closed. That trial is not counted/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Left trial 1 of 3/ })).toBeVisible();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Stop and save/ }).waitFor();
  await expect(page.getByText(/was running since/)).toBeHidden();
});

test('a window that dies comes back by itself, with the vault open and the draft intact', async ({
  start,
  filled,
}) => {
  const { app, page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByText(CLIENT).click();
  await startScreening(page, 'First six');
  await page.keyboard.press('.');
  await atTest(page, /lunge/i);
  await page.keyboard.type('9.1');
  await page.keyboard.press('Enter');
  await savedAs(page, '9.1');

  const inWindow = (script: string): Promise<unknown> =>
    app.evaluate(
      ({ webContents }, code) => webContents.getAllWebContents()[0]?.executeJavaScript(code),
      script,
    );
  await app.evaluate(async ({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    const back = new Promise((resolve) => contents?.once('did-stop-loading', () => resolve(undefined)));
    contents?.forcefullyCrashRenderer();
    await back;
  });
  await expect.poll(() => inWindow('document.querySelector("h1")?.textContent')).toMatch(/lunge/);
  await inWindow('location.hash = "#/"');
  await expect.poll(() => inWindow('document.body.innerText')).toContain('Drafts to resume');
  expect(await inWindow('plumbline.call("vault.state").then((answer) => answer.value.state)')).toBe('open');
});
