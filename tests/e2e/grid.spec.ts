import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { expectAccessible } from '../support/accessible';
import { CLIENT, test } from '../support/app-test';
import { atToday, unlock } from '../support/coach';

/** The quick protocol as a coach wrote it down: row by row, left before right. */
const FORM = [
  ['Single-leg stance, eyes open', ['38.4', '31.2', '36'], ['22.9', '20', '21.5']],
  ['Weight-bearing lunge, distance', ['7,5', '7.3', '7.6'], ['12.0', '12.2', '11.9']],
  ['Heel-rise quality', ['2'], ['3']],
  ['Lateral step-down', ['3'], ['1']],
  ['Single-leg sit-to-stand in 30 s', ['14'], ['18']],
] as const;

const box = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name},`) });

/** The trials the screen for one test at a time shows, left then right. */
async function trialsOf(page: Page, name: string): Promise<readonly (readonly string[])[]> {
  await page.getByRole('navigation', { name: 'Tests of this screening' }).getByText(name).click();
  const card = page.getByRole('region', { name: `${name}, so far` });
  await card.waitFor();
  return Promise.all(
    ['Left', 'Right'].map((side) =>
      card.getByRole('region', { name: side, exact: true }).locator('ol span:nth-child(2)').allTextContents(),
    ),
  );
}

test.setTimeout(120_000);

test('a paper form is typed with Tab and Enter alone', async ({ start, filled }) => {
  const { page } = await start(filled);
  const keys = page.keyboard;
  await unlock(page);
  await atToday(page);

  await test.step('begins with the day it was filled in', async () => {
    await keys.press('Control+2');
    await page.getByRole('textbox', { name: 'Search clients' }).waitFor();
    await page.getByText(CLIENT).waitFor();
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
    await keys.press('Control+Enter');
    await expect(page.getByRole('dialog').getByRole('radio', { name: /^Runner, 20/ })).toBeFocused();
    await keys.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Quick, 8 minutes/ })).toBeChecked();
    await keys.press('Shift+Tab');
    await expect(page.getByRole('radio', { name: 'Test now' })).toBeFocused();
    await keys.press('ArrowRight');
    await keys.press('Tab');
    await expect(page.getByRole('textbox', { name: 'Tested on' })).toBeFocused();
    await keys.press('Control+A');
    await keys.type('3.11.2026');
    await keys.press('Control+Enter');
    await expect(box(page, 'Single-leg stance, eyes open, left, trial 1')).toBeFocused();
    await expect(page.getByText('3 November 2026')).toBeVisible();
  });

  await test.step('takes digits and Enter, one box after the other, and keeps what it cannot read', async () => {
    for (const [name, left, right] of FORM)
      for (const [side, values] of [
        ['left', left],
        ['right', right],
      ] as const)
        for (const [nth, value] of values.entries()) {
          await expect(box(page, `${name}, ${side}, trial ${nth + 1}`)).toBeFocused();
          const slip = name === 'Heel-rise quality' && side === 'right';
          await keys.type(slip ? '7' : value);
          await keys.press('Enter');
        }
    const slipped = box(page, 'Heel-rise quality, right, trial 1');
    await expect(slipped).toBeFocused();
    await expect(slipped).toHaveValue('7');
    await expect(page.getByRole('alert')).toHaveText(
      'Heel-rise quality, right, trial 1: type a whole number from 0 to 3. “7” is not saved.',
    );
    await expect(page.getByText('4 of 5 tests done')).toBeVisible();
    await expectAccessible(page, 'paper form, one box refused');
  });

  await test.step('asks before what is not saved is left', async () => {
    await keys.press('Control+1');
    const asked = page.getByRole('dialog', { name: 'Leave without saving?' });
    await asked.waitFor();
    await keys.press('Escape');
    await asked.waitFor({ state: 'detached' });
    await expect(box(page, 'Heel-rise quality, right, trial 1')).toHaveValue('7');
    await box(page, 'Heel-rise quality, right, trial 1').focus();
    await keys.type('3');
    await keys.press('Enter');
    await expect(page.getByText('5 of 5 tests done')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Finish and see findings' })).toBeFocused();
  });

  await test.step('takes a correction, pain and a reason not to test', async () => {
    const second = box(page, 'Weight-bearing lunge, distance, left, trial 2');
    await second.focus();
    await keys.type('7.4 p2');
    await keys.press('Tab');
    await expect(page.getByText('pain 2')).toBeVisible();
    await expect(second).toHaveValue('7.4');
    await keys.press('Tab');
    await keys.type('7,9v');
    await keys.press('F2');
    await page.getByRole('dialog').waitFor();
    await expect(page.getByRole('combobox', { name: 'Pain, trial 1' })).toBeFocused();
    await keys.type('1');
    await expect(page.getByRole('combobox', { name: 'Counts, trial 4' })).toHaveValue(
      'struck out on the form',
    );
    await keys.press('Escape');
    await expect(page.getByText('pain 1')).toBeVisible();
    await box(page, 'Single-leg sit-to-stand in 30 s, right, trial 1').focus();
    await keys.press('Control+A');
    await keys.press('Delete');
    await keys.press('F2');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('textbox', { name: 'Another reason' }).focus();
    await keys.type('left early');
    await keys.press('Enter');
    await expect(page.getByText('Not tested: left early.')).toBeVisible();
  });

  await test.step('holds what the other screen shows', async () => {
    await page.getByRole('link', { name: 'One test at a time' }).click();
    await page.getByRole('navigation', { name: 'Tests of this screening' }).waitFor();
    const shown = [];
    for (const [name] of FORM) shown.push(await trialsOf(page, name));
    expect(shown).toEqual([
      [
        ['38.4 s', '31.2 s', '36.0 s'],
        ['22.9 s', '20.0 s', '21.5 s'],
      ],
      [
        ['7.5 cm', '7.3 cm', '7.4 cm', '7.6 cm', '7.9 cm'],
        ['12.0 cm', '12.2 cm', '11.9 cm'],
      ],
      [['2 grades'], ['3 grades']],
      [['3 points'], ['1 point']],
      [['14 reps'], ['18 reps']],
    ]);
  });
});
