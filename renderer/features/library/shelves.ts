import { EXERCISE_IDS, exerciseOf } from '../../../shared/catalogue/exercises';
import type { SourceDefinition } from '../../../shared/catalogue/source';
import { SOURCE_IDS, SOURCES, type SourceId } from '../../../shared/catalogue/sources';
import { TARGETS } from '../../../shared/catalogue/target';
import { TEST_KIND_NAMES } from '../../../shared/catalogue/test';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { RULE_IDS, ruleOf } from '../../../shared/findings/rules';
import { capitalised } from '../../ui/capitalised';
import type { Findable } from '../../ui/find';

/** One line of a shelf, under a heading. */
export type ShelfEntry = Findable & { readonly group: string; readonly detail: string };

export const SHELVES = {
  tests: 'Tests',
  exercises: 'Exercises',
  rules: 'Rules',
  sources: 'Sources',
  limits: 'Limits',
} as const;
export type Shelf = keyof typeof SHELVES;

/** Whether a text names a shelf. */
export const isShelf = (text: string): text is Shelf => Object.hasOwn(SHELVES, text);

const tests = (): readonly ShelfEntry[] =>
  TEST_IDS.map((id) => {
    const test = testOf(id);
    return {
      id,
      name: test.name,
      group: TEST_KIND_NAMES[test.kind],
      detail: `${test.card} · ${test.sides === 'paired' ? 'left and right' : 'one value'}`,
      words: `${test.card} ${test.plainName} ${test.construct} ${test.region} ${test.kind}`,
    };
  });

const exercises = (): readonly ShelfEntry[] =>
  EXERCISE_IDS.map((id) => {
    const exercise = exerciseOf(id);
    const targets = exercise.targets.map((target) => TARGETS[target].name);
    return {
      id,
      name: exercise.name,
      group: capitalised(exercise.region),
      detail: `level ${exercise.level} · ${targets[0] ?? exercise.pattern}`,
      words: `${exercise.plainName} ${exercise.muscles} ${targets.join(' ')} ${exercise.pattern} ${exercise.equipment.join(' ')}`,
    };
  });

const rules = (): readonly ShelfEntry[] =>
  RULE_IDS.map((id) => {
    const rule = ruleOf(id);
    const target = rule.target === null ? 'to explain' : TARGETS[rule.target].name;
    return {
      id,
      name: rule.claim,
      group: 'From score to target',
      detail: `${id} · ${target}`,
      words: `${id} ${target}`,
    };
  });

/** A source, typed alike for every source. */
export const sourceOf = (id: SourceId): SourceDefinition => SOURCES[id];

/** A source as it is cited: "Plisky P et al 2021", or by where it stands when it has no year: "Health HP (healthhp.com.au)". */
export const citation = (id: SourceId): string => {
  const { authors, year, where } = sourceOf(id);
  return year === null ? `${authors} (${where.split(/[,;]/)[0]})` : `${authors} ${year}`;
};

const sources = (): readonly ShelfEntry[] =>
  SOURCE_IDS.map((id) => {
    const { authors, title, where, doi } = sourceOf(id);
    return {
      id,
      name: citation(id),
      group: authors.charAt(0).toUpperCase(),
      detail: title ?? where,
      words: `${where} ${title ?? ''} ${doi ?? ''}`,
    };
  }).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

const made = new Map<Shelf, readonly ShelfEntry[]>();

/** Everything on a shelf, in the order it is browsed; the limits are one page and have no list. */
export function entriesOf(shelf: Shelf): readonly ShelfEntry[] {
  const known = made.get(shelf);
  if (known) return known;
  const entries = { tests, exercises, rules, sources, limits: () => [] }[shelf]();
  made.set(shelf, entries);
  return entries;
}
