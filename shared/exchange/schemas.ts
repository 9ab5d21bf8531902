import { z } from 'zod';
import { evaluationFileSchema } from './evaluation-file';
import { programmeFileSchema } from './programme-file';
import { screeningFileSchema } from './screening-schema';

/** The JSON Schemas (2020-12) of the exchange format, by name. */
export const SCHEMAS = {
  screening: screeningFileSchema,
  evaluation: evaluationFileSchema,
  programme: programmeFileSchema,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

/** The JSON Schema (2020-12) of one exchange file, generated from the code that parses it. */
export const jsonSchemaOf = (name: SchemaName): object => ({
  $id: `plumbline:${name}:1`,
  title: `Plumbline ${name}, version 1`,
  ...z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'input', unrepresentable: 'throw' }),
});
