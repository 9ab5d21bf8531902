import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { CLIENT, test } from '../support/app-test';
import { atTest, typeInstead, typeValue } from '../support/capture';
import { atToday, startScreening, unlock } from '../support/coach';

const findings = (page: Page) => page.getByRole('list', { name: 'Findings' }).getByRole('listitem');

/** What a screen reader or keyboard would stumble over on this screen. */
const barriers = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const openClient = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByRole('link', { name: CLIENT }).click();
  await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
};

test('safety questions are asked by key alone, and a yes stops its tests in words', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await openClient(page);
  await page.getByRole('button', { name: 'Ask now' }).click();
  await page.getByRole('heading', { level: 1, name: 'Safety questions' }).waitFor();
  await expect(page.getByRole('radio', { name: 'No' }).first()).toBeFocused();
  const questions = await page.locator('[data-question]').count();
  // The tenth is a yes: a sore spot over a bone or the like.
  for (let nth = 1; nth <= questions; nth += 1) await page.keyboard.press(nth === 9 ? 'y' : 'n');
  await expect(page.getByRole('status').filter({ hasText: '1 yes' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
  await expect(page.getByText(/^Not cleared by a clinician/)).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await startScreening(page, 'Runner');
  const stopped = page.getByRole('status').filter({ hasText: 'Do not do this test today' });
  await page
    .getByRole('button', { name: /, stopped$/ })
    .first()
    .click();
  await expect(stopped).toContainText(/RF05/);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: /^Leave it out/ }).click();
  await expect(page.getByRole('button', { name: /, not tested$/ })).toBeVisible();
});

test('a rule switched off says so where it would have spoken, and speaks again when undone', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await openClient(page);
  await startScreening(page, 'First six');
  await atTest(page, /Single-leg stance/);
  for (const time of ['38.4', '22.9', '31.2', '20', '36', '21.5']) await typeInstead(page, time);
  for (const distance of ['7.5', '12.0', '7.3', '12.2', '7.6', '11.9']) await typeValue(page, distance);
  await page.keyboard.press('f');
  await expect(findings(page).filter({ hasText: 'Left ankle' })).not.toHaveCount(0);

  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('link', { name: /^Rules/ }).click();
  await page.getByRole('link', { name: /R05/ }).first().click();
  await page.getByRole('button', { name: 'Switch this rule off' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Reason/ })).toBeFocused();
  await page.keyboard.type('our wedge is higher');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Jo Coach');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('in force', { exact: true })).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  const toFindings = async () => {
    await openClient(page);
    await page.getByRole('link', { name: 'Findings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  };
  await toFindings();
  await expect(findings(page).filter({ hasText: 'Left ankle' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What is not known' })).toContainText(
    /Changed by a coach\. R05 is switched off by Jo Coach on .*: our wedge is higher/,
  );
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('link', { name: /^Rules/ }).click();
  await page.getByRole('link', { name: /R05/ }).first().click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/Undone by Jo Coach/)).toBeVisible();
  await toFindings();
  await expect(findings(page).filter({ hasText: 'Left ankle' })).not.toHaveCount(0);
});
