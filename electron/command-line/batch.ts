import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../shared/basics/errors';
import { sheetIdOf } from '../report/file-name';
import type { SquadVisit } from '../report/squad-standings';
import type { Command, Streams } from './command';
import { diskWords, pathWords } from './disk-words';
import { argumentsOf, onlyArgument, refused, wrongUsage } from './faults';
import { judged } from './judgement';
import { LOOK_OPTIONS, lookOf, paperInput, visitInput } from './paper';
import { makeFolder, writeWhole } from './write-whole';

const OPTIONS = { out: { type: 'string' }, ...LOOK_OPTIONS } as const;
const SUMMARY = 'squad-summary.pdf';
const JSON_FILE = /\.json$/iu;

/** The screening files of a folder, in the order of their names. */
async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => JSON_FILE.test(name)).toSorted();
  } catch (error) {
    throw refused([`${pathWords(folder)}: expected a folder that can be read, found ${diskWords(error)}`]);
  }
}

type Batch = {
  readonly folder: string;
  readonly out: string;
  readonly look: ReturnType<typeof lookOf>;
  readonly streams: Streams;
};

/** Writes the sheet of one file and answers its visit; of a bad file the lines that say what is wrong with it. */
async function sheetOf(
  name: string,
  { folder, out, look, streams }: Batch,
): Promise<SquadVisit | readonly string[]> {
  try {
    const file = join(folder, name);
    const visit = await judged(file, streams);
    const { reportOf } = await import('../report/report-of');
    const sheet = join(out, `${basename(name).replace(JSON_FILE, '')}.pdf`);
    if (basename(sheet) === SUMMARY)
      return [`${pathWords(name)}: expected another name, found that of the summary`];
    await writeWhole(sheet, await reportOf(visitInput('client', visit, look)), file);
    return visit;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.message.split('\n').map((line) => `${pathWords(name)}: ${line}`);
  }
}

/** Writes the sheet of every screening of a folder and a summary of all; goes on after a bad file and lists it at the end. */
export const batchCommand: Command = async (args, streams) => {
  const { values, positionals } = argumentsOf({ args: [...args], options: OPTIONS });
  const folder = onlyArgument(positionals, 'one FOLDER');
  const { out } = values;
  if (!out) throw wrongUsage('--out: expected FOLDER, found nothing');
  const look = lookOf(values);
  const names = await filesIn(folder);
  if (names.length === 0) throw refused([`${pathWords(folder)}: expected screenings (*.json), found none`]);
  await makeFolder(out);
  const visits: SquadVisit[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const made = await sheetOf(name, { folder, out, look, streams });
    if ('screening' in made) visits.push(made);
    else faults.push(...made);
  }
  const days = visits.map(({ screening }) => screening.date).toSorted();
  const date = days.at(-1);
  if (date !== undefined) {
    const { reportOf } = await import('../report/report-of');
    const sheetId = sheetIdOf('squad', ...visits.map(({ screening }) => JSON.stringify(screening)));
    const print = look.print === 'compact' ? 'normal' : look.print;
    const summary = {
      ...paperInput({ ...look, print }, sheetId, date),
      kind: 'squad',
      title: '',
      date,
      visits,
    } as const;
    await writeWhole(join(out, SUMMARY), await reportOf(summary), '-');
  }
  if (faults.length > 0) throw refused(faults);
};
