import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScreening } from '../../shared/exchange/screening-file';
import type { Screening } from '../../shared/screening/screening';

/** Where an example screening lies. */
export const examplePath = (name: string): string =>
  join(import.meta.dirname, '../fixtures/screenings', `${name}.json`);

/** An example screening as JSON reads it; a new copy each time. */
export const example = (name: string) => JSON.parse(readFileSync(examplePath(name), 'utf8'));

/** The facts of an example screening. */
export function screeningOf(name: string): Screening {
  const read = readScreening(example(name));
  if (!read.taken) throw new Error(`the example ${name} is refused: ${read.refusals.join('; ')}`);
  return read.screening;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** A place in a JSON value. */
export type Path = readonly (string | number)[];

/** Every place in a JSON value but its root, keys and entries alike. */
export const pathsIn = (value: Json, at: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[...at, key], ...pathsIn(inner, [...at, key])]);
};
