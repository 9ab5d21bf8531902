import { Ajv2020 } from 'ajv/dist/2020.js';

/** Tells what an independent validator has against a value, one line a fault; nothing when it fits the schema (2020-12). */
export function faultsBy(schema: object): (value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, formats: { date: true } });
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
