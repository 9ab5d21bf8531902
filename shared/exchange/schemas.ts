import { z } from 'zod';
import { evaluationFileSchema } from './evaluation-file';
import { programmeFileSchema } from './programme-file';
import { screeningFileSchema } from './screening-schema';

const SCHEMAS = {
  screening: screeningFileSchema,
  evaluation: evaluationFileSchema,
  programme: programmeFileSchema,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

/** The names of the exchange files that have a schema. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

const ABOUT: Readonly<Record<SchemaName, string>> = {
  screening:
    'Facts of one visit. The program also refuses what a schema cannot say: values outside the limits of a test, a side a test does not have, newtons without lever or body mass, a measurement given twice, flags that are not known, dates out of order.',
  evaluation: 'What follows from a screening. Signed quantities: plus means the right side is better.',
  programme: 'What is proposed from an evaluation.',
};

/** The JSON Schema (2020-12) of one exchange file, generated from the code that parses or writes it. */
export function jsonSchemaOf(name: SchemaName): object {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[name], {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'throw',
  });
  return {
    $schema,
    $id: `plumbline:${name}:1`,
    title: `Plumbline ${name}, version 1`,
    description: ABOUT[name],
    ...schema,
  };
}
