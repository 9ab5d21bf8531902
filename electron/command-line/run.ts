import { AppError } from '../../shared/basics/errors';
import { batchCommand } from './batch';
import type { Command, Streams } from './command';
import { isWrongUsage, wrongUsage } from './faults';
import { figuresCommand } from './figures';
import { evaluateCommand, programmeCommand } from './judgement';
import { catalogueCommand, schemaCommand } from './knowledge';
import { reportCommand } from './paper';

const COMMANDS: Readonly<Record<string, Command>> = {
  evaluate: evaluateCommand,
  programme: programmeCommand,
  report: reportCommand,
  batch: batchCommand,
  catalogue: catalogueCommand,
  schema: schemaCommand,
  figures: figuresCommand,
};

const USAGE = `Usage: plumbline COMMAND
  evaluate FILE                          judge a screening (JSON)
  programme FILE                         judge it and propose a programme (JSON)
  report FILE --kind client|coach --out FILE.pdf [--paper a4|letter] [--large|--compact] [--mono]
  batch FOLDER --out FOLDER              a sheet for every screening, and squad-summary.pdf
  catalogue tests|exercises|rules|targets|sources
  schema screening|evaluation|programme
  figures --out FOLDER [--mono]          every figure as SVG, and contact-sheet.pdf
FILE may be - for standard input.
`;

async function answer([name = '', ...rest]: readonly string[], streams: Streams): Promise<void> {
  const help = name === 'help' || name === '--help' || name === '-h';
  if (help) {
    streams.out(USAGE);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw wrongUsage(name ? `no command "${name}"` : 'no command given');
  await command(rest, streams);
}

/** Runs one command and returns the exit status: 0 done, 1 the input was refused, 2 wrong usage. Never throws. */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  try {
    await answer(args, streams);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) {
      streams.say(
        `plumbline: this should not happen (${error instanceof Error ? error.message : String(error)})`,
      );
      return 1;
    }
    streams.say(error.message);
    if (!isWrongUsage(error)) return 1;
    streams.say(USAGE.trimEnd());
    return 2;
  }
}
