import type { Page } from 'playwright';
import {
  atTest,
  pressGrade,
  typeBodyMass,
  typeForces,
  typeInstead,
  typeValue,
} from '../../tests/support/capture.ts';
import { LONG_NAME, type Person } from './people.ts';
import type { Photographer } from './pictures.ts';

/** Records the six tests of one person with a picture of every kind of capture. */
export async function recordWithPictures(page: Page, { trials }: Person, shoot: Photographer): Promise<void> {
  await atTest(page, /Single-leg stance/);
  await shoot('timer');
  await page.keyboard.press('Space');
  await page.waitForTimeout(1200);
  await shoot('timer-running');
  await page.keyboard.press('Space');
  await page.getByRole('region', { name: 'Trial just saved' }).waitFor();
  await page.keyboard.press('u');
  for (const time of trials.balance.slice(0, -1)) await typeInstead(page, time);
  await page.keyboard.press('Escape');
  await shoot('timer-saved');
  await typeInstead(page, trials.balance.at(-1) ?? '');
  await atTest(page, /lunge/i);
  for (const distance of trials.lunge.slice(0, -1)) await typeValue(page, distance);
  await page.getByText('How to test').click();
  await shoot('number-and-how-to');
  await page.getByText('How to test').click();
  await page.getByRole('main').getByRole('textbox').focus();
  await typeValue(page, trials.lunge.at(-1) ?? '');
  await atTest(page, /step-down/i);
  await shoot('grade');
  for (const grade of trials.stepDown) await pressGrade(page, grade);
  await atTest(page, /abduct/i);
  await shoot('force');
  await typeBodyMass(page, trials.bodyMass);
  await typeForces(page, trials.lever, trials.force);
  await atTest(page, /heel raise/i);
  for (let count = 0; count < 7; count += 1) await page.keyboard.press('Space');
  await shoot('counter');
  await page.keyboard.press('Escape');
  for (const count of trials.heelRaises) await typeInstead(page, count);
  await atTest(page, /side bridge/i);
  for (const time of trials.sideBridge) await typeInstead(page, time);
  await page.keyboard.press('Escape');
  await shoot('complete');
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await shoot('not-tested');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** A person whose name is as long as names get, with a screening left half done and one painful trial. */
export async function leaveHalfDone(page: Page, shoot: Photographer): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
  await page.keyboard.press('Control+N');
  await page.getByLabel('Name').fill(LONG_NAME);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await shoot('protocols');
  await page.getByRole('radio', { name: /^First six/ }).check();
  await page.keyboard.press('Control+Enter');
  await atTest(page, /Single-leg stance/);
  await typeInstead(page, '12.4');
  await page.getByRole('button', { name: /^Pain 5/ }).click();
  await page.getByText('Pain of 5: stop this test here').waitFor();
  await shoot('pain');
}
