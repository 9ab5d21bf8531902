import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import {
  atTest,
  pressGrade,
  recordFirstSix,
  typeBodyMass,
  typeForces,
  typeInstead,
  typeValue,
} from '../../tests/support/capture.ts';
import {
  acceptSuggestedName,
  atToday,
  makeVaultTo,
  openApp,
  startScreening,
  typeCodeBack,
} from '../../tests/support/coach.ts';
import { LONG_NAME, MARLA, type Person, TOBIN } from './people.ts';
import { type Photographer, photographer } from './pictures.ts';

/** The pictures shown in docs/: where they go there, and which one each is. */
const IN_DOCS = {
  'capture.png': '1440x900-light/*-number-and-how-to.png',
  'findings.png': '1440x900-light/*-findings.png',
  'programme.png': '1440x900-light/*-programme.png',
  'findings-dark.png': '1440x900-dark/*-findings-bars.png',
} as const;

const output = resolve('demo-output');
const papers = join(output, 'papers');

async function firstRun(page: Page, shoot: Photographer): Promise<void> {
  await page.getByLabel('New passphrase').waitFor();
  await shoot('first-run');
  const groups = await makeVaultTo(page);
  await shoot('recovery-code');
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await shoot('recovery-check');
  await typeCodeBack(page, groups);
  await page.getByRole('button', { name: /Open Plumbline/ }).click();
  await atToday(page);
  await shoot('today-empty');
}

async function add(page: Page, person: Person, shoot?: Photographer): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
  await page.keyboard.press('Control+N');
  await page.getByLabel('Name').fill(person.name);
  await page.getByLabel('Date or year of birth').fill(person.birth);
  await page.getByText(person.sex, { exact: true }).click();
  await page.getByLabel('Height').fill(person.height);
  await shoot?.('client-form');
  await page.keyboard.press('Control+S');
  await page.getByRole('heading', { level: 1, name: person.name }).waitFor();
}

/** Records the six tests of one person with a picture of every kind of capture. */
async function recordWithPictures(page: Page, { trials }: Person, shoot: Photographer): Promise<void> {
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

async function findings(page: Page, shoot: Photographer): Promise<void> {
  await page.keyboard.press('f');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await shoot('findings');
  for (const [name, heading] of [
    ['findings-bars', /Left against right/],
    ['findings-numbers', 'All numbers'],
    ['findings-unknown', 'What is not known'],
  ] as const) {
    await page.getByRole('heading', { name: heading }).evaluate((found) => found.scrollIntoView());
    await shoot(name);
  }
}

/** The running week by letters alone: which runs on which days, and when. */
async function askTheWeek(page: Page, shoot: Photographer): Promise<void> {
  await page.getByRole('link', { name: 'Ask the running week' }).click();
  await page.getByRole('heading', { level: 1, name: 'Running week' }).waitFor();
  await page.getByRole('group', { name: 'Monday' }).getByRole('radio').first().focus();
  await page.keyboard.type('rhmemhmememlm');
  await shoot('running-week');
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
  await page.getByRole('heading', { name: /^Week 1 of/ }).evaluate((found) => found.scrollIntoView());
  await shoot('weeks');
}

async function programme(page: Page, shoot: Photographer): Promise<void> {
  await page.keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
  await shoot('programme');
  await askTheWeek(page, shoot);
  await page.getByLabel('Note to the client (printed)').fill('Start on Monday. Slow and tidy beats many.');
  await page
    .getByRole('button', { name: 'Issue this programme' })
    .evaluate((found) => found.scrollIntoView());
  await shoot('programme-end');
  await page.getByRole('button', { name: 'Issue this programme' }).click();
  await page.getByText(/Issued on/).waitFor();
  for (const [button, file] of [
    [/client’s sheet/, /^Saved exercise-sheet/],
    [/coach’s report/, /^Saved coach-report/],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('status').filter({ hasText: file }).waitFor();
  }
  await shoot('programme-issued');
  await page.getByRole('link', { name: 'See and print…' }).click();
  await page.getByRole('list', { name: 'Pages' }).getByRole('listitem').first().waitFor();
  await shoot('papers');
  await page.goBack();
  await page.keyboard.press('l');
  await page.getByRole('heading', { level: 1, name: 'Follow the programme' }).waitFor();
  await shoot('log');
  await page.goBack();
}

/** A squad day of three people from a pasted list, one of them on record. */
async function squad(page: Page, shoot: Photographer): Promise<void> {
  await page.getByRole('link', { name: 'New squad day' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Club night');
  await page.getByRole('textbox', { name: 'Names or CSV' }).fill(`${TOBIN.name}\nWilla Marsh\nJonas Okoye`);
  await shoot('squad-new');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Club night' }).waitFor();
  await shoot('squad');
}

/** Everything that is looked up rather than done: lists, record, library, settings. */
async function around(page: Page, shoot: Photographer): Promise<void> {
  const visit = async (address: string, heading: RegExp, name: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await shoot(name);
  };
  await visit('#/', /Today/, 'today');
  await squad(page, shoot);
  await visit('#/clients', /Clients/, 'clients');
  await page.getByText(MARLA.name).first().click();
  await page.getByRole('heading', { level: 1, name: MARLA.name }).waitFor();
  await shoot('client-record');
  for (const shelf of ['tests', 'exercises', 'rules', 'sources', 'limits'])
    await visit(`#/library/${shelf}`, /Library/, `library-${shelf}`);
  await visit('#/settings', /Settings/, 'settings');
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await shoot('keys');
  await page.keyboard.press('Escape');
}

/** A person whose name is as long as names get, with a screening left half done and one painful trial. */
async function leaveHalfDone(page: Page, shoot: Photographer): Promise<void> {
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

/** Renders every page of the PDFs as a picture where poppler is installed; says so where it is not. */
function renderPapers(): boolean {
  return readdirSync(papers)
    .filter((file) => file.endsWith('.pdf'))
    .every((file) => {
      const stem = join(papers, file.replace(/\.pdf$/, ''));
      return spawnSync('pdftoppm', ['-png', '-r', '100', `${stem}.pdf`, stem]).status === 0;
    });
}

function fillDocs(): void {
  const docs = resolve('docs/pictures');
  mkdirSync(docs, { recursive: true });
  for (const [name, pattern] of Object.entries(IN_DOCS)) {
    const [folder = '', ending = ''] = pattern.split('/*');
    const file = readdirSync(join(output, folder)).find((each) => each.endsWith(ending));
    if (file) copyFileSync(join(output, folder, file), join(docs, name));
  }
  console.log(`Pictures for the documents are in ${docs}`);
}

const data = mkdtempSync(join(tmpdir(), 'plumbline-demo-'));
rmSync(output, { recursive: true, force: true });
mkdirSync(papers, { recursive: true });
// Invented people only, in a folder that is deleted at the end: the engine may be older than real records allow.
const { app, page } = await openApp(data, { PLUMBLINE_ALLOW_OLD_RUNTIME: '1' });
try {
  const shoot = photographer(page, output);
  await acceptSuggestedName(app, papers);
  console.log('First run, and a client ...');
  await firstRun(page, shoot);
  await add(page, MARLA, shoot);
  console.log('Six tests of six kinds ...');
  await startScreening(page, 'First six');
  await recordWithPictures(page, MARLA, shoot);
  console.log('Findings, programme and papers ...');
  await findings(page, shoot);
  await programme(page, shoot);
  console.log('Two more people ...');
  await add(page, TOBIN);
  await startScreening(page, 'First six');
  await recordFirstSix(page, TOBIN.trials);
  await page.keyboard.press('f');
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await shoot('findings-none');
  await leaveHalfDone(page, shoot);
  await around(page, shoot);
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('heading', { name: 'Unlock your vault' }).waitFor();
  await shoot('unlock');
} finally {
  await app.close();
  rmSync(data, { recursive: true, force: true });
}
const rendered = renderPapers();
if (process.argv.includes('--docs')) fillDocs();
console.log(`The demonstration is in ${output}`);
for (const folder of readdirSync(output)) {
  const files = readdirSync(join(output, folder)).length;
  console.log(`  ${folder}: ${files} files`);
}
if (!rendered)
  console.log(
    'The pages were not drawn as pictures: pdftoppm is not installed (sudo apt-get install poppler-utils).',
  );
