import { catalogueCommand, schemaCommand } from './knowledge';
import { evaluateCommand, programmeCommand } from './judgement';
import { reportCommand } from './paper';
import { Refused, WrongUsage } from './faults';

/** Where a command writes: `out` is the answer, `say` is talk; `resources` is the folder of fonts and other shipped files. */
export type Streams = {
  readonly out: (text: string) => unknown;
  readonly say: (text: string) => unknown;
  readonly resources: string;
};

export type Command = (args: readonly string[], streams: Streams) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  evaluate: evaluateCommand,
  programme: programmeCommand,
  report: reportCommand,
  catalogue: catalogueCommand,
  schema: schemaCommand,
};

const USAGE = `Usage: plumbline COMMAND
  evaluate FILE                          judge a screening (JSON)
  programme FILE                         judge it and propose a programme (JSON)
  report FILE --kind client|coach --out FILE.pdf [--paper a4|letter] [--large] [--mono]
  catalogue tests|exercises|rules|targets|sources
  schema screening|evaluation|programme
FILE may be - for standard input.`;

/** Runs one command and returns the exit status: 0 done, 1 the input was refused, 2 wrong usage. */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new WrongUsage(name ? `no command "${name}"` : 'no command given');
    await command(rest, streams);
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      for (const line of error.lines) streams.say(line);
      return 1;
    }
    if (error instanceof WrongUsage) {
      streams.say(`${error.message}\n${USAGE}`);
      return 2;
    }
    streams.say(`plumbline failed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
