import { type ParseArgsConfig, parseArgs } from 'node:util';
import { AppError } from '../../shared/basics/errors';

const USAGE = 'usage';

/** The input was refused; one line a fault. */
export const refused = (lines: readonly string[]): AppError =>
  new AppError('invalid-input', lines.join('\n'));

/** The command was called wrongly. */
export const wrongUsage = (message: string): AppError =>
  new AppError('invalid-input', message, { at: USAGE });

/** Whether the command itself was called wrongly, rather than its input refused. */
export const isWrongUsage = ({ details }: AppError): boolean => details.at === USAGE;

/** Options and positionals of a command; throws wrong usage naming what does not fit. */
export function argumentsOf<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs({ ...config, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongUsage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'unknown option');
  }
}

/** The single positional argument; throws wrong usage saying what it should have been. */
export function onlyArgument(positionals: readonly string[], what: string): string {
  const [only, ...more] = positionals;
  if (only === undefined || only === '') throw wrongUsage(`expected ${what}, found nothing`);
  if (more.length > 0)
    throw wrongUsage(`expected ${what}, found ${positionals.length}: ${positionals.join(' ')}`);
  return only;
}

/** One of the allowed words; throws wrong usage listing them. */
export function oneOf<Word extends string>(
  allowed: readonly Word[],
  found: string | undefined,
  what: string,
): Word {
  const word = allowed.find((candidate) => candidate === found);
  if (word === undefined)
    throw wrongUsage(`${what}: expected ${allowed.join(' | ')}, found ${found ?? 'nothing'}`);
  return word;
}
