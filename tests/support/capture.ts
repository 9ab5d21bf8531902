import type { Page } from 'playwright';

/** The trials of the protocol "First six", in the order they are entered: sides take turns but in the last two. */
export type FirstSix = {
  readonly bodyMass: string;
  /** Seconds on one leg, left and right in turn. */
  readonly balance: readonly string[];
  /** Centimetres from toe to wall, left and right in turn. */
  readonly lunge: readonly string[];
  /** Grades of the step-down, left and right. */
  readonly stepDown: readonly string[];
  readonly lever: string;
  /** Newtons, left and right in turn. */
  readonly force: readonly string[];
  /** Heel raises, left and right. */
  readonly heelRaises: readonly string[];
  /** Seconds of side bridge, left and right. */
  readonly sideBridge: readonly string[];
};

/** An invented runner whose left side scores lower at the ankle and the hip, and the right in balance. */
export const LEFT_LOWER: FirstSix = {
  bodyMass: '64.2',
  balance: ['38.4', '22.9', '31.2', '20', '36', '21.5'],
  lunge: ['7.5', '12.0', '7.3', '12.2', '7.6', '11.9'],
  stepDown: ['3', '1'],
  lever: '36',
  force: ['205', '262', '209', '265', '207', '258', '204', '260'],
  heelRaises: ['18', '24'],
  sideBridge: ['62', '80'],
};

/** An invented runner whose sides are alike. */
export const ALIKE: FirstSix = {
  bodyMass: '71',
  balance: ['41', '43', '44.5', '42', '43', '44'],
  lunge: ['11.0', '11.2', '11.1', '11.0', '11.3', '11.4'],
  stepDown: ['1', '1'],
  lever: '38',
  force: ['271', '268', '269', '272', '273', '270', '272', '271'],
  heelRaises: ['27', '28'],
  sideBridge: ['88', '91'],
};

const savedBox = (page: Page) => page.getByRole('region', { name: 'Trial just saved' });

/** Waits until the screen says that main has this value on the disk. */
export const savedAs = (page: Page, value: string): Promise<void> =>
  savedBox(page)
    .getByRole('status')
    .filter({ hasText: new RegExp(`(^|[^\\d.])${Number(value)}(\\.0)?(?![\\d.])`) })
    .waitFor();

/** How many trials the screen shows for the test, both sides together. */
const trialsShown = (page: Page): Promise<number> =>
  page.getByRole('complementary').getByRole('listitem').count();

/** Types digits into the field that has the focus and presses Enter; comes back when they are saved. */
export async function typeValue(page: Page, value: string): Promise<void> {
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  await savedAs(page, value);
}

/** Types a time or a count instead of taking it. */
export async function typeInstead(page: Page, value: string): Promise<void> {
  const field = page.getByRole('main').getByRole('textbox');
  if (!(await field.isVisible())) await page.keyboard.press('t');
  await field.and(page.locator(':focus')).waitFor();
  await typeValue(page, value);
}

/** Presses the key of a grade, or ticks as many faults of one point and records; comes back when it is saved. */
export async function pressGrade(page: Page, grade: string): Promise<void> {
  const before = await trialsShown(page);
  if (await page.getByRole('group', { name: /^Tick the faults/ }).isVisible()) {
    for (let fault = 1; fault <= Number(grade); fault += 1) await page.keyboard.press(String(fault));
    await page.getByRole('button', { name: `Record ${grade}` }).waitFor();
    await page.keyboard.press('Space');
  } else await page.keyboard.press(grade);
  await page.waitForFunction((shown) => document.querySelectorAll('aside li').length !== shown, before);
  await savedAs(page, grade);
}

/** The body mass of the day, by which newtons become Nm/kg. */
export async function typeBodyMass(page: Page, kilograms: string): Promise<void> {
  const field = page.getByLabel('Body mass today');
  await field.fill(kilograms);
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
}

/** Newtons on a lever; the lever is remembered after the first trial. */
export async function typeForces(page: Page, lever: string, newtons: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: /^Lever/ }).fill(lever);
  for (const force of newtons) {
    const field = page.getByRole('textbox', { name: /, force$/ });
    await field.fill(force);
    await field.press('Enter');
    await savedAs(page, force);
  }
}

/** Starts the beat, counts with the space bar and saves with S. */
export async function countTo(page: Page, count: number): Promise<void> {
  const shown = page.getByLabel('Count', { exact: true });
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Count one/ }).waitFor();
  for (let nth = 1; nth <= count; nth += 1) await page.keyboard.press('Space');
  await shown.filter({ hasText: String(count) }).waitFor();
  await page.keyboard.press('s');
  await savedAs(page, String(count));
}

/** Waits until a test is the one on the screen. */
export const atTest = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Records all trials of the protocol "First six", by keyboard, from its first test on. */
export async function recordFirstSix(page: Page, trials: FirstSix): Promise<void> {
  await atTest(page, /Single-leg stance/);
  for (const time of trials.balance) await typeInstead(page, time);
  await atTest(page, /lunge/i);
  for (const distance of trials.lunge) await typeValue(page, distance);
  await atTest(page, /step-down/i);
  for (const grade of trials.stepDown) await pressGrade(page, grade);
  await atTest(page, /abduct/i);
  await typeBodyMass(page, trials.bodyMass);
  await typeForces(page, trials.lever, trials.force);
  await atTest(page, /heel raise/i);
  for (const count of trials.heelRaises) await typeInstead(page, count);
  await atTest(page, /side bridge/i);
  for (const time of trials.sideBridge) await typeInstead(page, time);
}
