import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { expectAccessible } from '../support/accessible';
import { CLIENT, test } from '../support/app-test';
import { atToday, unlock } from '../support/coach';

test.setTimeout(150_000);

/** The client is on record already; the third line is no day there ever was. */
const LIST = `ada  example;;f
Ben Runner;4.3.1990;m
Cleo Strider;31.2.1990;f
Dora Long;1988;`;

const people = (page: Page, list: 'To do' | 'Done') =>
  page.getByRole('region', { name: list, exact: true }).getByRole('button');
const atStation = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const atClubNight = (page: Page) => page.getByRole('heading', { level: 1, name: 'Club night' }).waitFor();

/** Grades the left and the right side with the keys; comes back at the list. */
async function grade(page: Page, who: string, left: string, right: string): Promise<void> {
  await page.getByText(who, { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Left/, pressed: true }).waitFor();
  await page.keyboard.press(left);
  await page.getByRole('button', { name: /^Right/, pressed: true }).waitFor();
  await page.keyboard.press(right);
  await page.getByRole('heading', { level: 2, name: `${who}, just now` }).waitFor();
}

/** How far each of the people is, as the day shows it. */
const standing = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .getByRole('region', { name: 'People' })
    .getByRole('progressbar')
    .evaluateAll((bars) =>
      bars.map((bar) => `${bar.getAttribute('aria-label')}: ${bar.getAttribute('value')}`),
    );

test('a squad day goes from a pasted list over two stations, and is there after a restart', async ({
  start,
  filled,
}) => {
  const { page, quit } = await start(filled);
  const keys = page.keyboard;
  await unlock(page);
  await atToday(page);

  await test.step('a list of four, one line of which cannot be read', async () => {
    await page.getByRole('link', { name: 'New squad day' }).click();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await keys.type('Club night');
    await page.getByRole('combobox', { name: 'Protocol' }).selectOption({ label: 'Quick, 8 minutes' });
    await page.getByRole('textbox', { name: 'Names or CSV' }).fill(LIST);
    await expect(page.getByRole('list', { name: 'Lines left out' })).toHaveText(
      'Line 3 “Cleo Strider;31.2.1990;f”: “31.2.1990” as date of birth: There is no such day. The day comes before the month.',
    );
    await expect(page.getByRole('checkbox', { name: `Not the ${CLIENT} on record` })).not.toBeChecked();
    await expect(page.getByText('3 people: 1 on record, 2 new. 1 line is left out.')).toBeVisible();
    await expectAccessible(page, 'new squad day, one line refused');
    await keys.press('Control+Enter');
    await atClubNight(page);
    await expectAccessible(page, 'squad day');
  });

  await test.step('one station: who is next is offered, anybody else is a press away, somebody is skipped', async () => {
    await page.getByRole('link', { name: /^Heel-rise quality/ }).click();
    await atStation(page, /^Heel-rise/);
    await expect(people(page, 'To do')).toHaveCount(3);
    await expect(people(page, 'To do').first()).toBeFocused();
    await keys.press('Enter');
    await grade(page, CLIENT, '2', '3');
    await expect(people(page, 'To do').filter({ hasText: 'Ben Runner' })).toBeFocused();
    await people(page, 'To do').filter({ hasText: 'Dora Long' }).click();
    await grade(page, 'Dora Long', '1', '1');
    await expect(people(page, 'To do')).toHaveText([/Ben Runner/]);
    await keys.press('Enter');
    await page.getByText('Ben Runner', { exact: true }).waitFor();
    await keys.press('n');
    await page.getByRole('dialog').waitFor();
    await keys.press('3');
    await page.getByText('Everybody has been here.').waitFor();
    await expect(people(page, 'Done')).toHaveText([
      /Ada Example.*done/,
      /Ben Runner.*not tested/,
      /Dora Long.*done/,
    ]);
    await expectAccessible(page, 'station, everybody done');
  });

  await test.step('somebody comes late, and starts at another station', async () => {
    await page.getByRole('link', { name: 'Club night' }).click();
    await keys.press('Control+N');
    await page.getByRole('textbox', { name: 'Names or CSV' }).fill('Zoe Late\nBen Runner');
    await expect(page.getByText('1 person: 0 on record, 1 new.')).toBeVisible();
    await keys.press('Control+Enter');
    await atClubNight(page);
    await page.getByRole('link', { name: /^Lateral step-down/ }).click();
    await atStation(page, /^Lateral step-down/);
    await people(page, 'To do').filter({ hasText: 'Zoe Late' }).click();
    await grade(page, 'Zoe Late', 'Space', 'Space');
    await keys.press('u');
    await page.getByText('Zoe Late', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Right/, pressed: true }).waitFor();
    await keys.press('1');
    await keys.press('Space');
    await page.getByRole('heading', { level: 2, name: 'Zoe Late, just now' }).waitFor();
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toContainText('1 point');
  });

  await test.step('one person, all tests', async () => {
    await page.getByRole('link', { name: 'Club night' }).click();
    await page.getByRole('link', { name: CLIENT, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
    const tests = page.getByRole('region', { name: 'Tests' }).getByRole('button');
    await expect(tests.filter({ hasText: 'done' })).toHaveText([/Heel-rise/]);
    await expect(page.getByText('No consent to be tested is on record.')).toBeVisible();
    await page.getByRole('button', { name: 'Given just now' }).click();
    await page.getByText('No consent to be tested is on record.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ask them now' }).click();
    await page.getByRole('button', { name: 'No to all others' }).click();
    await keys.press('Control+S');
    await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
    await expect(page.getByText(/^Safety questions asked on/)).toBeVisible();
    await tests.filter({ hasText: 'Lateral step-down' }).click();
    await page.getByRole('button', { name: /^Left/, pressed: true }).waitFor();
    await keys.press('Space');
    await page.getByRole('button', { name: /^Right/, pressed: true }).waitFor();
    await keys.press('Space');
    await page.getByText('2 of 5 done').waitFor();
    await expectAccessible(page, 'person on a squad day');
    await page.getByRole('link', { name: 'Club night' }).click();
    await atClubNight(page);
    await expect(page.getByText('no consent', { exact: true })).toHaveCount(3);
  });

  const before = await standing(page);
  expect(before).toEqual([
    'Tests done by Ada Example: 2',
    'Tests done by Ben Runner: 1',
    'Tests done by Dora Long: 1',
    'Tests done by Zoe Late: 1',
  ]);
  await quit();

  await test.step('all of it is there after a restart, and nobody twice', async () => {
    const { page: again } = await start(filled);
    await unlock(again);
    await atToday(again);
    await expect(again.getByText('Drafts to resume')).toHaveCount(0);
    await again.getByRole('link', { name: 'Club night' }).click();
    await atClubNight(again);
    expect(await standing(again)).toEqual(before);
    await again.getByRole('link', { name: /^Lateral step-down/ }).click();
    await atStation(again, /^Lateral step-down/);
    await expect(people(again, 'Done')).toHaveText([/Ada Example/, /Zoe Late/]);
    await again.getByRole('link', { name: 'Clients', exact: true }).click();
    await expect(again.getByRole('row')).toHaveCount(5);
  });
});
