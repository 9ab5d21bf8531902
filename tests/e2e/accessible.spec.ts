import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { expectAccessible } from '../support/accessible';
import { CLIENT, test } from '../support/app-test';
import { atTest, LEFT_LOWER, pressGrade, recordFirstSix, savedAs, typeValue } from '../support/capture';
import { atTests, atToday, makeVaultTo, startScreening, unlock } from '../support/coach';

test.setTimeout(300_000);

const goTo = async (page: Page, address: string, heading: RegExp): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

test('before the vault is open', async ({ start, folder }) => {
  const { page } = await start(folder);
  await page.getByLabel('New passphrase').waitFor();
  await expectAccessible(page, 'first run');
  await page.getByLabel('New passphrase').fill('short');
  await page.getByRole('button', { name: /^Make/ }).click();
  await expectAccessible(page, 'first run, passphrase too short');
  await makeVaultTo(page);
  await expectAccessible(page, 'recovery code');
  await page.getByRole('button', { name: 'I have written it down' }).click();
  for (const field of await page.getByLabel(/^Group \d+$/).all()) await field.fill('0000');
  await page.getByRole('button', { name: /Open Plumbline/ }).click();
  await expectAccessible(page, 'recovery check, wrong group');
});

test('unlocking', async ({ start, filled }) => {
  const { page } = await start(filled);
  await page.getByRole('heading', { name: 'Unlock your vault' }).waitFor();
  await expectAccessible(page, 'unlock');
  await unlock(page, 'wrong');
  await page.getByRole('alert').waitFor();
  await expectAccessible(page, 'unlock, wrong passphrase');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await expectAccessible(page, 'recovery form');
});

test('clients, from none to a form with errors', async ({ start, folder }) => {
  const { page } = await start(folder);
  await makeVaultTo(page);
  await page.evaluate(() => location.reload());
  await atToday(page);
  await expectAccessible(page, 'Today, empty');
  await goTo(page, '#/clients', /Clients/);
  await expectAccessible(page, 'clients, none');
  await goTo(page, '#/clients/new', /New client/);
  await expectAccessible(page, 'client form');
  await page.getByLabel('Date or year of birth').fill('31.2.1990');
  await page.getByLabel('Height').fill('9');
  await page.getByLabel('Leg length left').fill('90');
  await page.keyboard.press('Control+S');
  await page.getByText(/^Look again at/).waitFor();
  await expectAccessible(page, 'client form, with errors');
  await page.keyboard.press('Control+1');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'leaving a form unsaved');
});

test('capture, every kind and state', async ({ start, filled }) => {
  const { page } = await start(filled);
  await unlock(page);
  await goTo(page, '#/clients', /Clients/);
  await page.getByText(CLIENT).click();
  await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
  await expectAccessible(page, 'client record, empty');
  await page.getByRole('button', { name: 'Start a screening' }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'protocol dialog');
  await page.keyboard.press('Escape');
  await startScreening(page, 'First six');

  await atTest(page, /Single-leg stance/);
  await expectAccessible(page, 'timer, idle');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Stop and save/ }).waitFor();
  await expectAccessible(page, 'timer, running');
  await page.keyboard.press('Space');
  await page.getByRole('region', { name: 'Trial just saved' }).waitFor();
  await expectAccessible(page, 'timer, saved');
  await page.getByRole('button', { name: /^Pain 5/ }).click();
  await page.getByText('Pain of 5: stop this test here').waitFor();
  await expectAccessible(page, 'stopped by pain');
  await page.getByText('How to test').click();
  await expectAccessible(page, 'how to test, open');
  await page.getByRole('button', { name: /^Pain 5/ }).click();
  await page.getByText('Pain of 5: stop this test here').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Right/ }).click();
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'not tested, asking why');
  await page.keyboard.press('3');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Single-leg stance/ }).click();
  await page.getByRole('button', { name: /^Right/ }).click();
  await expectAccessible(page, 'not tested');

  await page.getByRole('button', { name: /^Weight-bearing lunge/ }).click();
  await page.keyboard.type('2..2');
  await page.keyboard.press('Enter');
  await page.getByText(/^Type a number/).waitFor();
  await expectAccessible(page, 'number, refused');
  await page.evaluate(() =>
    document.dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true })),
  );
  await page.getByRole('group', { name: 'Number pad' }).waitFor();
  await expectAccessible(page, 'number, by touch');
  await page.getByRole('main').getByRole('textbox').fill('22');
  await page.keyboard.press('Enter');
  await savedAs(page, '22');
  await page.getByRole('button', { name: /^Trial 1 22\.0 cm change/ }).click();
  await page.getByRole('menu').waitFor();
  await expectAccessible(page, 'menu of a trial');
  await page.getByRole('menuitem', { name: 'Void: lost balance' }).click();
  await page.getByText('void: lost balance').waitFor();
  await expectAccessible(page, 'a void trial');
  for (const distance of LEFT_LOWER.lunge) await typeValue(page, distance);
  await atTest(page, /step-down/i);
  await expectAccessible(page, 'grade');
  for (const grade of LEFT_LOWER.stepDown) await pressGrade(page, grade);
  await atTest(page, /abduct/i);
  await expectAccessible(page, 'force, body mass asked');
  await page.getByRole('button', { name: /heel raise/i }).click();
  await page.keyboard.press('Space');
  await expectAccessible(page, 'counter, counting');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expectAccessible(page, 'counter, typing instead');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'key list');
});

test('findings, programme, papers, and a vault with records in it', async ({ start, filled }) => {
  const { page } = await start(filled);
  await unlock(page);
  await goTo(page, '#/clients', /Clients/);
  await expectAccessible(page, 'clients');
  await page.getByText(CLIENT).click();
  await startScreening(page, 'First six');
  await page.keyboard.press('f');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await expectAccessible(page, 'findings, of nothing');
  await page.keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
  await expectAccessible(page, 'programme, of nothing');
  await page.keyboard.press('b');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await page.keyboard.press('b');
  await atTests(page);
  await recordFirstSix(page, LEFT_LOWER);
  await expectAccessible(page, 'capture, complete');
  await page.keyboard.press('f');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await expectAccessible(page, 'findings');
  await page.keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
  await page.getByText('Passed over, and why').click();
  await page
    .getByRole('button', { name: /^Take .* out/ })
    .first()
    .click();
  await expectAccessible(page, 'programme, one exercise out');
  await page.getByRole('button', { name: 'Issue this programme' }).click();
  await expect(page.getByText(/Issued on/)).toBeVisible();
  await expectAccessible(page, 'programme, issued');
  await goTo(page, '#/', /Today/);
  await expectAccessible(page, 'Today');
  await goTo(page, '#/clients', /Clients/);
  await page.getByText(CLIENT).click();
  await expectAccessible(page, 'client record');
  await goTo(page, '#/settings', /Settings/);
  await expectAccessible(page, 'settings');
});

test('the library, every shelf', async ({ start, filled }) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  for (const shelf of ['tests', 'exercises', 'rules', 'sources', 'limits']) {
    await goTo(page, `#/library/${shelf}`, /Library/);
    await page
      .locator('nav [aria-current="page"]')
      .filter({ hasText: new RegExp(shelf, 'i') })
      .first()
      .waitFor();
    await expectAccessible(page, `library, ${shelf}`);
  }
});
