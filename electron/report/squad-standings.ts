import { TEST_IDS, type TestId, testOf } from '../../shared/catalogue/tests';
import type { Evaluation } from '../../shared/evaluation/evaluation';
import { proposalOf } from '../../shared/programme/propose';
import type { Screening } from '../../shared/screening/screening';
import type { ClientWords } from '../../shared/words/english';
import type { Standing } from './blocks/squad-cell';

/** One person of a squad: the visit and what follows from it. */
export type SquadVisit = { readonly screening: Screening; readonly evaluation: Evaluation };

export const nameOf = ({ screening }: SquadVisit): string => screening.client.name?.trim() || '–';

/** The people of a squad by name. */
export const byName = (visits: readonly SquadVisit[]): readonly SquadVisit[] =>
  visits.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));

/** The paired tests that anybody of the squad has a score in, in catalogue order. */
export function testsOfSquad(visits: readonly SquadVisit[]): readonly TestId[] {
  const scored = new Set(visits.flatMap(({ evaluation }) => evaluation.scores.map(({ test }) => test)));
  return TEST_IDS.filter((id) => scored.has(id) && testOf(id).sides === 'paired');
}

/** How one person stands in one test. */
export function standingOf({ evaluation }: SquadVisit, id: TestId): Standing {
  const low = evaluation.findings.some(({ test, kind }) => test === id && kind === 'low');
  const asymmetry = evaluation.asymmetries.find(({ test }) => test === id);
  if (!asymmetry) return { kind: 'empty', side: null, low };
  const { class: found, betterSide } = asymmetry;
  const side = betterSide === 'left' ? 'right' : betterSide === 'right' ? 'left' : null;
  if (found === 'not-computable') return { kind: 'top', side: null, low };
  if (found === 'none' || side === null) return { kind: 'none', side: null, low };
  return { kind: found === 'possible' ? 'perhaps' : 'lower', side, low };
}

/** What of a visit stops tests or exercises, with its code; pain that voids a score raises one too. */
export const stopsOf = ({ evaluation }: SquadVisit): readonly string[] =>
  evaluation.redFlags.filter(({ action }) => action !== 'modify').map(({ id, text }) => `${id}: ${text}`);

/** The plain names of what would be trained first; null where nothing may be. */
export function firstTargetsOf(
  words: ClientWords,
  { screening, evaluation }: SquadVisit,
): readonly string[] | null {
  const { stopped, targets } = proposalOf(evaluation, screening);
  return stopped === null ? targets.map(({ target }) => words.target(target)) : null;
}
