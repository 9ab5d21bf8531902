import { EXERCISES, type ExerciseId } from '../../../shared/catalogue/exercises';
import { SOURCES, type SourceId } from '../../../shared/catalogue/sources';
import { TESTS, type TestId } from '../../../shared/catalogue/tests';
import { RULES, type RuleId } from '../../../shared/findings/rules';
import { ExerciseDetail } from './ExerciseDetail';
import { RuleDetail } from './RuleDetail';
import { SourceDetail } from './SourceDetail';
import type { Shelf } from './shelves';
import { TestDetail } from './TestDetail';

const isTest = (id: string): id is TestId => Object.hasOwn(TESTS, id);
const isExercise = (id: string): id is ExerciseId => Object.hasOwn(EXERCISES, id);
const isRule = (id: string): id is RuleId => Object.hasOwn(RULES, id);
const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id);

/** One entry of a shelf in full; nothing when the shelf does not hold it. */
export function EntryDetail({ shelf, id }: { readonly shelf: Shelf; readonly id: string }) {
  if (shelf === 'tests' && isTest(id)) return <TestDetail id={id} />;
  if (shelf === 'exercises' && isExercise(id)) return <ExerciseDetail id={id} />;
  if (shelf === 'rules' && isRule(id)) return <RuleDetail id={id} />;
  if (shelf === 'sources' && isSource(id)) return <SourceDetail id={id} />;
  return null;
}
