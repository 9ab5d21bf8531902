import { EXERCISES } from '../../shared/catalogue/exercises';
import { SOURCES } from '../../shared/catalogue/sources';
import { TARGETS } from '../../shared/catalogue/target';
import { TESTS } from '../../shared/catalogue/tests';
import { jsonSchemaOf, SCHEMAS, type SchemaName } from '../../shared/exchange/schemas';
import { RULES } from '../../shared/findings/rules';
import { argumentsOf, oneOf, onlyArgument } from './faults';
import type { Command } from './run';

const KNOWLEDGE = { tests: TESTS, exercises: EXERCISES, rules: RULES, targets: TARGETS, sources: SOURCES } as const;

const word = (args: readonly string[], what: string): string =>
  onlyArgument(argumentsOf({ args: [...args], allowPositionals: true, options: {} }).positionals, what);

/** Prints one part of the knowledge as a JSON list, each entry with its id. */
export const catalogueCommand: Command = async (args, { out }) => {
  const names = Object.keys(KNOWLEDGE) as (keyof typeof KNOWLEDGE)[];
  const part = KNOWLEDGE[oneOf(names, word(args, names.join(' | ')), 'catalogue')];
  out(`${JSON.stringify(Object.entries(part).map(([id, entry]) => ({ id, ...entry })), null, 2)}\n`);
};

/** Prints the JSON Schema of one exchange file. */
export const schemaCommand: Command = async (args, { out }) => {
  const names = Object.keys(SCHEMAS) as SchemaName[];
  out(`${JSON.stringify(jsonSchemaOf(oneOf(names, word(args, names.join(' | ')), 'schema')), null, 2)}\n`);
};
