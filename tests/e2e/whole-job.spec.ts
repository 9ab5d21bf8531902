import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { EXERCISE_IDS, exerciseOf } from '../../shared/catalogue/exercises';
import { test } from '../support/app-test';
import {
  atTest,
  countTo,
  LEFT_LOWER,
  pressGrade,
  typeBodyMass,
  typeForces,
  typeInstead,
  typeValue,
} from '../support/capture';
import {
  acceptSuggestedName,
  addClient,
  atToday,
  makeVaultTo,
  startScreening,
  typeCodeBack,
  unlock,
} from '../support/coach';
import { readText } from '../support/pdf-text';

const NAME = 'Oriane Fennimore';

const finding = (page: Page, text: string | RegExp) =>
  page.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: text });
const exercises = (page: Page) =>
  page.getByRole('list', { name: 'Exercises of the programme' }).getByRole('heading', { level: 3 });

/** What an exercise is called on the client's sheet. */
const onPaper = (name: string): string =>
  EXERCISE_IDS.map(exerciseOf).find((exercise) => exercise.name === name)?.plainName ?? name;

/** First run, up to Today: a group typed wrong is told, and the code can be seen again. */
async function firstRun(page: Page): Promise<void> {
  const groups = await makeVaultTo(page);
  expect(groups.length).toBeGreaterThanOrEqual(6);
  await page.getByRole('button', { name: 'I have written it down' }).click();
  for (const field of await page.getByLabel(/^Group \d+$/).all()) await field.fill('0000');
  await page.getByRole('button', { name: /Open Plumbline/ }).click();
  await expect(page.getByText(/Not what the sheet says in group/).first()).toBeVisible();
  await typeCodeBack(page, groups);
  await page.getByRole('button', { name: /Open Plumbline/ }).click();
  await atToday(page);
}

/** Balance, timed: one trial by the stopwatch, one voided and counted again, the rest typed. */
async function recordBalance(page: Page): Promise<void> {
  await atTest(page, /Single-leg stance/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /Stop and save/ })).toBeVisible();
  await page.waitForTimeout(400);
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Trial just saved' })).toContainText(/left: 0\.[4-9] s/i);
  await page.keyboard.press('u');
  await expect(page.getByText('void: entered by mistake')).toBeVisible();
  for (const time of LEFT_LOWER.balance) await typeInstead(page, time);
}

/** Voids the last distance of the right side with a reason, then counts it again. */
async function voidAndRestore(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Weight-bearing lunge/ }).click();
  const right = page.getByRole('complementary').getByRole('region', { name: 'Right' });
  await right.getByRole('button', { name: /^Trial 3 11\.9 cm change/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Void: wrong position' }).press('Enter');
  await expect(right.getByText('void: wrong position')).toBeVisible();
  await right.getByRole('button', { name: /^Trial 3 11\.9 cm change/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Count it again' }).press('Enter');
  await expect(right.getByText('void: wrong position')).toBeHidden();
}

test('a new clinic: from the first start to two PDFs, and all of it is there tomorrow', async ({
  start,
  folder,
}) => {
  test.setTimeout(90_000);
  const papers = join(folder, 'papers');
  const { app, page, quit, said } = await start(join(folder, 'data'));

  await test.step('first run', () => firstRun(page));
  await test.step('a client with only a name', async () => {
    await addClient(page, NAME);
    await startScreening(page, 'First six');
  });

  await test.step('six tests of six kinds', async () => {
    await recordBalance(page);
    await atTest(page, /lunge/i);
    for (const distance of LEFT_LOWER.lunge) await typeValue(page, distance);
    await atTest(page, /step-down/i);
    for (const grade of LEFT_LOWER.stepDown) await pressGrade(page, grade);
    await atTest(page, /abduct/i);
    await typeBodyMass(page, LEFT_LOWER.bodyMass);
    await typeForces(page, LEFT_LOWER.lever, LEFT_LOWER.force);
    await atTest(page, /heel raise/i);
    await countTo(page, 18);
    await typeInstead(page, '24');
    await voidAndRestore(page);
  });

  await test.step('pain of 5 stops the test on that side; the other side is left out with a reason', async () => {
    await page.getByRole('button', { name: /^Side bridge/ }).click();
    await typeInstead(page, '31');
    await page.getByRole('button', { name: /^Pain 5 of 10/ }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Pain of 5: stop this test here' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Left stopped: pain/ })).toBeVisible();
    await page.getByRole('button', { name: /^Right/ }).click();
    await page.getByRole('button', { name: /Not tested/ }).click();
    await page.getByRole('button', { name: 'client declined' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect(page.getByText('6 of 6 tests done')).toBeVisible();
  });

  await test.step('findings: what is real, by how much, and how sure', async () => {
    await page.keyboard.press('f');
    await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
    await expect(finding(page, 'Left ankle bends 4.6 cm less than right; a real difference')).toBeVisible();
    await expect(
      finding(page, 'Left hip pushes out 21 % less than right; likely a real difference'),
    ).toBeVisible();
    await expect(finding(page, 'Left leg lifts 6 fewer reps (25 %) than right; likely')).toBeVisible();
    await expect(finding(page, 'Right leg balances 15.5 s less than left; likely')).toBeVisible();
    // Seven and a half against twelve centimetres: mean of three a side, error of the difference 0.98 cm.
    const lunge = page.getByRole('row', { name: /Weight-bearing lunge/ });
    await expect(lunge).toContainText('7.5 cm');
    await expect(lunge).toContainText('12.0 cm');
    await expect(lunge).toContainText('0.98 (published)');
    await expect(lunge).toContainText('confirmed');
    await expect(page.getByRole('region', { name: 'What is not known' })).toContainText(
      /Side bridge, left: no score, .*pain/,
    );
    await expect(page.getByRole('region', { name: 'What is not known' })).toContainText(
      /Side bridge, right: no score, .*client declined/,
    );
  });

  const kept = await test.step('a programme with reasons, changed by the coach', async () => {
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
    const proposed = await exercises(page).allInnerTexts();
    expect(proposed.length).toBeGreaterThanOrEqual(3);
    for (const card of await page
      .getByRole('list', { name: 'Exercises of the programme' })
      .locator('> li')
      .all())
      await expect(card).toContainText('Because');
    const names = proposed.map((text) => text.replace(/^\d+\.\s*/, ''));
    const [first = '', second = ''] = names;
    const last = names.at(-1) ?? '';
    await page.getByRole('button', { name: `Take ${last} out` }).click();
    await expect(exercises(page)).toHaveCount(names.length - 1);
    await page.getByRole('button', { name: `Move ${first} down` }).click();
    await expect(exercises(page).first()).toHaveText(`1. ${second}`);
    const days = page.getByRole('textbox', { name: `${first}: days a week` });
    await days.fill('4');
    await page.getByLabel('Note to the client (printed)').fill('Start on Monday, slowly.');
    await page.getByRole('button', { name: 'Issue this programme' }).click();
    await expect(page.getByText(/Issued on/)).toBeVisible();
    return { names: [second, first, ...names.slice(2, -1)], out: last, first };
  });

  await test.step('both papers, named without the client', async () => {
    mkdirSync(papers);
    await acceptSuggestedName(app, papers);
    await page.getByRole('button', { name: /client’s sheet/ }).click();
    await expect(page.getByRole('status').filter({ hasText: /^Saved exercise-sheet/ })).toBeVisible();
    await page.getByRole('button', { name: /coach’s report/ }).click();
    await expect(page.getByRole('status').filter({ hasText: /^Saved coach-report/ })).toBeVisible();
    const files = readdirSync(papers);
    expect(files).toHaveLength(2);
    for (const file of files) expect(file).not.toMatch(/oriane|fennimore/i);
    const textOf = (kind: string) =>
      readText(readFileSync(join(papers, files.find((file) => file.includes(kind)) ?? '')));
    const sheet = textOf('exercise-sheet');
    expect(sheet).toContain('Exercise sheet for Oriane');
    expect(sheet, 'the surname stays in the vault').not.toContain('Fennimore');
    expect(sheet).toContain('Start with your LEFT side.');
    expect(sheet).toContain('Start on Monday, slowly.');
    for (const name of kept.names) expect(sheet).toContain(onPaper(name));
    expect(sheet).not.toContain(onPaper(kept.out));
    const report = textOf('coach-report');
    expect(report).toContain(NAME);
    expect(report).toMatch(/Weight-bearing lunge/);
    expect(report).toMatch(/client declined/);
  });

  await quit();
  const again = await start(join(folder, 'data'));

  await test.step('tomorrow: unlock and find all of it again', async () => {
    await unlock(again.page);
    await atToday(again.page);
    await again.page
      .getByRole('link', { name: new RegExp(NAME) })
      .first()
      .click();
    await again.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await expect(again.page.getByRole('region', { name: 'Screenings' })).toContainText('25 trials');
    await expect(again.page.getByRole('region', { name: 'Programmes' })).toContainText('retest in 6 weeks');
    await again.page.getByRole('link', { name: 'Findings' }).click();
    await again.page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
    await expect(finding(again.page, 'Left ankle bends 4.6 cm less than right')).toBeVisible();
    await again.page.getByRole('button', { name: 'Programme' }).click();
    await again.page.getByText('Issued before:').getByRole('link').click();
    await expect(again.page.getByText(/Issued on/)).toBeVisible();
    await expect(exercises(again.page)).toHaveText(kept.names.map((name, index) => `${index + 1}. ${name}`));
    await expect(again.page.getByText('Start on Monday, slowly.')).toBeVisible();
    await again.page.getByRole('button', { name: 'Change it' }).click();
    await expect(again.page.getByRole('textbox', { name: `${kept.first}: days a week` })).toHaveValue('4');
    await again.page.getByRole('button', { name: 'Back to the findings' }).click();
    await again.page.getByRole('button', { name: 'Back to the tests' }).click();
    await expect(again.page.getByText('6 of 6 tests done')).toBeVisible();
  });
  await again.quit();

  await test.step('the name is nowhere in clear', () => {
    expect(said() + again.said()).not.toMatch(/Oriane|Fennimore/i);
    expect(filesHolding(join(folder, 'data'), /Oriane|Fennimore/i)).toEqual([]);
  });
});

/** The files below a folder whose bytes hold a text, in UTF-8 or UTF-16. */
function filesHolding(folder: string, text: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return text.test(bytes.toString('latin1')) || text.test(bytes.toString('utf16le'));
    });
}
