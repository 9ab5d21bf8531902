import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The input was refused; one line a fault. */
export class Refused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** The command was called wrongly. */
export class WrongUsage extends Error {}

/** Options and positionals of a command, or WrongUsage naming what does not fit. */
export function argumentsOf<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs({ ...config, strict: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : 'unknown option');
  }
}

/** The single positional argument, or WrongUsage saying what it should have been. */
export function onlyArgument(positionals: readonly string[], what: string): string {
  const [only, ...more] = positionals;
  if (only === undefined || more.length > 0) throw new WrongUsage(`expected ${what}, found ${positionals.length} arguments`);
  return only;
}

/** One of the allowed words, or WrongUsage listing them. */
export function oneOf<Word extends string>(allowed: readonly Word[], found: string | undefined, what: string): Word {
  const word = allowed.find((candidate) => candidate === found);
  if (word === undefined) throw new WrongUsage(`${what}: expected ${allowed.join(' | ')}, found ${found ?? 'nothing'}`);
  return word;
}
