import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { recordFirstSix } from '../../tests/support/capture.ts';
import {
  acceptSuggestedName,
  atToday,
  makeVaultTo,
  openApp,
  startScreening,
  typeCodeBack,
} from '../../tests/support/coach.ts';
import { leaveHalfDone, recordWithPictures } from './capture.ts';
import { MARLA, type Person, TOBIN } from './people.ts';
import { type Photographer, photographer } from './pictures.ts';
import { findings, programme } from './programme.ts';

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
