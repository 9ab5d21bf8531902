import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { expectAccessible } from '../support/accessible';
import { CLIENT, test } from '../support/app-test';
import { LEFT_LOWER, typeInstead, typeValue } from '../support/capture';
import { atTests, atToday, startScreening, unlock } from '../support/coach';

test.setTimeout(120_000);

const chosen = (page: Page) =>
  page.getByRole('list', { name: 'Tests of this protocol' }).getByRole('listitem');
const openClient = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+2');
  await page.getByText(CLIENT).click();
  await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
};
const openProtocols = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('link', { name: 'Protocols' }).click();
  await page.getByRole('heading', { level: 1, name: 'Protocols' }).waitFor();
};

test('a protocol composed by keys is saved, run in its own order, and left alone by later changes', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await openProtocols(page);
  await expectAccessible(page, 'protocols, none of one’s own');
  await page.keyboard.press('Control+N');
  await page.getByLabel('Name').and(page.locator(':focus')).waitFor();
  await expectAccessible(page, 'composer, empty');
  await page.keyboard.type('Hall');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('status').filter({ hasText: 'Add at least one test.' })).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const part of ['side bridge', 'lunge, dist', 'eyes open']) {
    await page.keyboard.type(part);
    await page.keyboard.press('Enter');
  }
  await expect(chosen(page)).toHaveText([/Single-leg stance/, /lunge/, /Side bridge/]);
  for (let tabs = 0; tabs < 80; tabs += 1) {
    await page.keyboard.press('Tab');
    const label = await page.locator(':focus').getAttribute('aria-label');
    if (label?.startsWith('Single-leg stance')) break;
  }
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(chosen(page)).toHaveText([/lunge/, /Side bridge/, /Single-leg stance.*usually comes first/]);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(chosen(page)).toHaveText([/lunge/, /Single-leg stance/]);
  await expectAccessible(page, 'composer, out of the usual order');
  await page.keyboard.press('Control+S');
  await page.getByRole('heading', { level: 1, name: 'Protocols' }).waitFor();
  await expectAccessible(page, 'protocols, one of one’s own');

  await openClient(page);
  await startScreening(page, 'Hall');
  const tests = page.getByRole('navigation', { name: 'Tests of this screening' }).getByRole('listitem');
  await expect(tests).toHaveText([/lunge/, /Single-leg stance/]);
  for (const distance of LEFT_LOWER.lunge) await typeValue(page, distance);
  for (const time of LEFT_LOWER.balance) await typeInstead(page, time);

  await openProtocols(page);
  await page.getByRole('link', { name: 'Change Hall' }).click();
  await page.locator('[data-test="wblt-cm"]').getByRole('button', { name: /^Take/ }).click();
  await page.keyboard.press('Control+S');
  await page.getByRole('heading', { level: 1, name: 'Protocols' }).waitFor();
  await page.getByRole('button', { name: 'Retire Hall' }).click();
  await page.getByText('Retired (1)').click();
  await page.getByRole('button', { name: 'Take back Hall' }).waitFor();
  await openClient(page);
  await page.getByRole('link', { name: 'Resume' }).click();
  await atTests(page);
  await expect(tests).toHaveText([/lunge/, /Single-leg stance/]);
});

test('a test dragged by the mouse comes to stand where it is let go, and a taken name is told at the name', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await openProtocols(page);
  await page.getByRole('link', { name: 'Copy Quick, 8 minutes' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('Quick, 8 minutes, copy');
  await page.setViewportSize({ width: 1280, height: 900 });
  const rowOf = (id: string) => page.locator(`[data-test="${id}"]`);
  await rowOf('sls-eo').dragTo(rowOf('heel-raise-quality'), { targetPosition: { x: 200, y: 40 } });
  await expect(chosen(page).nth(2)).toContainText('Single-leg stance');
  await page
    .getByRole('button', { name: /^Hip abduction strength/ })
    .dragTo(rowOf('wblt-cm'), { targetPosition: { x: 200, y: 4 } });
  await expect(chosen(page).first()).toContainText('Hip abduction');
  await page.getByRole('button', { name: 'Put in the usual order' }).click();
  await expect(chosen(page).first()).toContainText('Single-leg stance');

  await page.getByLabel('Name').fill('quick 8 minutes');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Another protocol has this name')).toBeVisible();
  await expectAccessible(page, 'composer, name taken');
  await page.getByLabel('Name').fill('Quick, with the hip');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('paragraph').filter({ hasText: 'Quick, with the hip' })).toBeVisible();
});

test('a return check is offered once there are findings, with the tests behind them', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  await unlock(page);
  await atToday(page);
  await openClient(page);
  const check = page.getByRole('radio', { name: /^Return check/ });
  await page.getByRole('button', { name: /^Start the first screening/ }).click();
  await page.getByRole('radio', { name: /^Quick/ }).waitFor();
  await expect(check).toHaveCount(0);
  await page.keyboard.press('Escape');
  await startScreening(page, 'Quick');
  for (const time of LEFT_LOWER.balance) await typeInstead(page, time);
  await openClient(page);
  await startScreening(page, 'Return check');
  await expect(
    page.getByRole('navigation', { name: 'Tests of this screening' }).getByRole('listitem'),
  ).toHaveText([/Single-leg stance, eyes open/]);
});
