import { expect, test } from 'vitest';
import type { SourceDefinition } from '../../../shared/catalogue/source';
import { SOURCE_IDS, SOURCES, type SourceId } from '../../../shared/catalogue/sources';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';

const sourceOf = (id: SourceId): SourceDefinition => SOURCES[id];

/** Every source id written anywhere inside plain data, under `source` or `sources`. */
const sourcesWithin = (data: unknown): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === 'source') return [String(value)];
    return key === 'sources' ? (value as string[]) : sourcesWithin(value);
  });
};

test('ids are lower case, and a publication carries its year in its id', () => {
  for (const id of SOURCE_IDS) {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    const year = /(\d{4})/.exec(id)?.[1];
    const { year: published } = sourceOf(id);
    if (year && published !== null) expect(published, id).toBe(Number(year));
  }
});

test('every source says who, where and how far it was read', () => {
  for (const id of SOURCE_IDS) {
    const { authors, where, checked, year } = sourceOf(id);
    expect(authors.length, id).toBeGreaterThan(2);
    expect(where.length, id).toBeGreaterThan(5);
    expect(['V', 'V2', 'M', 'P'], id).toContain(checked);
    if (year !== null) expect(year >= 1950 && year <= 2026, id).toBe(true);
  }
});

test('a doi is written once, without the resolver, and belongs to one source', () => {
  const dois = SOURCE_IDS.flatMap((id) => sourceOf(id).doi ?? []);
  for (const doi of dois) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
  expect(new Set(dois).size).toBe(dois.length);
});

test('the five coach opinions say that they are opinion', () => {
  const opinions = SOURCE_IDS.filter((id) => id.startsWith('coach-opinion-'));
  expect(opinions).toHaveLength(5);
  for (const id of opinions) expect(sourceOf(id).note).toContain('opinion');
});

test('every source a test names exists', () => {
  for (const id of TEST_IDS) {
    const named = sourcesWithin(testOf(id));
    expect(named.length, id).toBeGreaterThan(0);
    for (const source of named) expect(Object.hasOwn(SOURCES, source), `${id}: ${source}`).toBe(true);
  }
});

test('the source of the exchange example is the one the single-leg stance is known by', () => {
  expect(testOf('sls-eo').sources).toEqual(['springer2007']);
});

test('sources are plain data', () => {
  expect(structuredClone(SOURCES)).toEqual(SOURCES);
});
