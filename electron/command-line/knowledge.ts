import { EXERCISES } from '../../shared/catalogue/exercises';
import { RULE_LADDERS } from '../../shared/catalogue/rule-ladders';
import { SOURCES } from '../../shared/catalogue/sources';
import { TARGETS } from '../../shared/catalogue/target';
import { TESTS } from '../../shared/catalogue/tests';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../shared/exchange/schemas';
import { RULE_IDS, RULES } from '../../shared/findings/rules';
import { type Command, jsonText } from './command';
import { argumentsOf, oneOf, onlyArgument } from './faults';

const listOf = (entries: Readonly<Record<string, object>>) =>
  Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));

/** What a rule trains with; null for the one that leads to no exercise. */
const ladders: Readonly<Record<string, object>> = RULE_LADDERS;

const KNOWLEDGE = {
  tests: () => listOf(TESTS),
  exercises: () => listOf(EXERCISES),
  rules: () => RULE_IDS.map((id) => ({ id, ...RULES[id], ladder: ladders[id] ?? null })),
  targets: () => listOf(TARGETS),
  sources: () => listOf(SOURCES),
} as const;
const PARTS = Object.keys(KNOWLEDGE) as (keyof typeof KNOWLEDGE)[];

const wordOf = <Word extends string>(args: readonly string[], words: readonly Word[], what: string): Word => {
  const { positionals } = argumentsOf({ args: [...args], options: {} });
  return oneOf(words, onlyArgument(positionals, words.join(' | ')), what);
};

/** Prints one part of the knowledge as a JSON list, each entry with its id. */
export const catalogueCommand: Command = async (args, { out }) => {
  out(jsonText(KNOWLEDGE[wordOf(args, PARTS, 'catalogue')]()));
};

/** Prints the JSON Schema of one exchange file. */
export const schemaCommand: Command = async (args, { out }) => {
  out(jsonText(jsonSchemaOf(wordOf(args, SCHEMA_NAMES, 'schema'))));
};
