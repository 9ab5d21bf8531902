import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { CLIENT, test } from '../support/app-test';
import { LEFT_LOWER, recordFirstSix } from '../support/capture';
import { atToday, startScreening, unlock } from '../support/coach';

const exercises = (page: Page) =>
  page.getByRole('list', { name: 'Exercises of the programme' }).getByRole('heading', { level: 3 });
const changes = (page: Page) =>
  page.getByRole('list', { name: 'Changed from the proposal' }).getByRole('listitem');
const block = (page: Page, name: RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

/** The first Monday from a day on, so many weeks later, and the day so many after it, as the form takes it. */
function dayOfWeek(week: number, day: number): string {
  const date = new Date();
  date.setDate(date.getDate() + ((8 - date.getDay()) % 7) + 7 * week + day);
  return `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`;
}

async function toProgramme(page: Page): Promise<void> {
  await unlock(page);
  await atToday(page);
  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByRole('link', { name: CLIENT }).click();
  await startScreening(page, 'First six');
  await recordFirstSix(page, LEFT_LOWER);
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await page.keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
}

/** The running week by letters alone, with a target race in its third week. */
async function askTheWeek(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ask the running week' }).click();
  await page.getByRole('heading', { level: 1, name: 'Running week' }).waitFor();
  await page.keyboard.press('Control+s');
  await expect(said(page, /Look again at: Monday, Tuesday, Wednesday/)).toBeVisible();
  await page.getByRole('group', { name: 'Monday' }).getByRole('radio').first().focus();
  await page.keyboard.type('rhmemhmememlm');
  await expect(page.getByRole('button', { name: 'Add a race' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Day', { exact: true }).fill(dayOfWeek(2, 6));
  await page.getByRole('switch', { name: 'Target race' }).check();
  await page.getByRole('checkbox', { name: 'Step or stair' }).check();
  await page.getByRole('checkbox', { name: 'Short loop band' }).check();
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
}

test('from findings to a programme in a real week, changed, undone, issued, and replaced by a new version', async ({
  start,
  filled,
}) => {
  test.setTimeout(180_000);
  const { page, quit } = await start(filled);
  await toProgramme(page);
  await askTheWeek(page);

  await test.step('the week of the normal example: heavy after the hard runs, nothing on the rest day', async () => {
    for (const place of ['Heavy block, Tuesday evening', 'Heavy block, Thursday evening'])
      await expect(block(page, new RegExp(`^${place}`))).toBeVisible();
    await expect(block(page, /^Moderate block, Friday midday/)).toBeVisible();
    await expect(block(page, /^Light block, Wednesday midday/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Week 1 of 6' })).toBeVisible();
  });

  await test.step('by keys: a forbidden place says its rule and keeps nothing', async () => {
    await block(page, /^Heavy block, Tuesday evening/).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Tuesday evening: where it stands now/ })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(
      page.getByRole('button', { name: /^Monday evening: may not stand there: rest day \(HC1\)/ }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(said(page, /^Not kept\. Heavy block on Monday evening .*rest day \(HC1\)/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(block(page, /^Heavy block, Tuesday evening/)).toBeFocused();
    await expect(changes(page)).toHaveCount(0);
  });

  await test.step('by keys: an allowed place says its cost and is kept', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: /^Tuesday late: costs 1 point/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(block(page, /^Heavy block, Tuesday late, moved by you/)).toBeFocused();
    await expect(said(page, /Tuesday late, costs 1 point: late in the evening −1/)).toBeVisible();
    await expect(changes(page)).toHaveText([
      /Week 1, heavy block: on Tuesday late instead of Tuesday evening/,
    ]);
  });

  await test.step('by mouse: dragged to the rest day it goes back, dragged to Saturday it stays', async () => {
    const light = block(page, /^Light block/);
    await page.keyboard.press('w');
    const drag = async (day: number) => {
      const from = await light.boundingBox();
      const to = await page.locator('tbody tr').nth(2).locator('td').nth(day).boundingBox();
      if (!from || !to) throw new Error('block and place are on the screen');
      await page.mouse.move(from.x + 20, from.y + 20);
      await page.mouse.down();
      await page.mouse.move(to.x + 30, to.y + 20, { steps: 8 });
      await page.mouse.up();
    };
    await drag(0);
    await expect(said(page, /^Not kept\. Light block on Monday evening .*rest day \(HC1\)/)).toBeVisible();
    await expect(block(page, /^Light block, Wednesday midday/)).toBeVisible();
    await drag(5);
    await expect(block(page, /^Light block, Saturday evening, moved by you/)).toBeVisible();
    await expect(changes(page)).toHaveCount(2);
  });

  await test.step('undo and redo by keys, whatever was done', async () => {
    await page.keyboard.press('Control+z');
    await expect(changes(page)).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(changes(page)).toHaveCount(0);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    await expect(changes(page)).toHaveCount(2);
    const names = await exercises(page).allInnerTexts();
    await page
      .getByRole('button', { name: /^Take .* out$/ })
      .last()
      .click();
    await expect(exercises(page)).toHaveCount(names.length - 1);
    await expect(changes(page)).toHaveCount(3);
    await page.getByRole('button', { name: /^As proposed .*taken out/ }).click();
    await expect(exercises(page)).toHaveText(names);
  });

  await test.step('swap, add and save as a template', async () => {
    const [first = ''] = await exercises(page).allInnerTexts();
    await page
      .getByRole('button', { name: /^Swap / })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Search').fill('calf stretch straight');
    await page.keyboard.press('Enter');
    await expect(exercises(page).first()).not.toHaveText(first);
    await page.getByRole('button', { name: 'Add an exercise' }).click();
    await page.getByRole('dialog').getByLabel('Search').fill('dead bug');
    await page.keyboard.press('Enter');
    await expect(exercises(page).filter({ hasText: /Dead bug/i })).toHaveCount(1);
    await page.getByRole('button', { name: 'Save as a template' }).click();
    await page.getByLabel('Name').fill('Ankles and trunk');
    await page.keyboard.press('Enter');
    await expect(page.getByText('The template “Ankles and trunk” is saved.')).toBeVisible();
  });

  const kept = await exercises(page).allInnerTexts();
  await test.step('what is not issued yet is there after a restart', async () => {
    await expect(page.getByText('Draft kept.')).toBeVisible();
    await quit();
  });
  const again = (await start(filled)).page;
  await unlock(again);
  await atToday(again);
  await again.getByRole('link', { name: 'Clients' }).click();
  await again.getByRole('link', { name: CLIENT }).click();
  await again.getByRole('link', { name: 'Programme' }).click();
  await expect(exercises(again)).toHaveText(kept);
  await expect(block(again, /^Light block, Saturday evening, moved by you/)).toBeVisible();

  await test.step('the target race tapers its week; pages lead there', async () => {
    await again.getByRole('button', { name: 'Week after' }).click();
    await again.getByRole('button', { name: 'Week after' }).click();
    await expect(again.getByRole('heading', { name: 'Week 3 of 6' })).toBeVisible();
    await expect(again.getByText('Target race', { exact: true })).toBeVisible();
    await expect(again.getByRole('list', { name: 'Notes on this week' })).toContainText('tapered off');
  });

  await test.step('a template brings its exercises, judged anew for this client', async () => {
    await again.getByRole('button', { name: 'Apply a template' }).click();
    await again.getByRole('menuitem', { name: 'Ankles and trunk' }).click();
    await expect(again.getByText(/“Ankles and trunk” is applied: \d of \d exercises/)).toBeVisible();
    await expect(exercises(again)).toHaveText(kept);
  });

  await test.step('issued, it is frozen; changed, it is a new version and the old one stays', async () => {
    await again.keyboard.press('Control+Enter');
    await expect(again.getByText(/Version 1\. Issued on/)).toBeVisible();
    await expect(exercises(again)).toHaveText(kept);
    await again.keyboard.press('c');
    await again
      .getByRole('button', { name: /^Take .* out$/ })
      .last()
      .click();
    await again.getByLabel(/^Why version 1 is changed/).fill('No time for the trunk.');
    await again.keyboard.press('Control+Enter');
    await expect(again.getByText(/Version 2\. Issued on/)).toBeVisible();
    await expect(again.getByText('Why: No time for the trunk.')).toBeVisible();
    await expect(exercises(again)).toHaveText(kept.slice(0, -1));
    await again.getByRole('link', { name: 'version 1' }).click();
    await expect(again.getByText(/Not in force any more/)).toBeVisible();
    await expect(exercises(again)).toHaveText(kept);
    await expect(again.getByRole('button', { name: 'Change it' })).toHaveCount(0);
  });
});
