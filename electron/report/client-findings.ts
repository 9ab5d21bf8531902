import { errorOf, semOf } from '../../shared/asymmetry/error-of';
import type { TestDefinition } from '../../shared/catalogue/test';
import type { TestId } from '../../shared/catalogue/tests';
import type { Evaluation } from '../../shared/evaluation/evaluation';
import type { Finding } from '../../shared/findings/finding';
import type { IssuedProgramme } from '../../shared/programme/programme';
import type { Score } from '../../shared/screening/score';
import { clientAmount, clientRounded, clientStep, numberWords } from '../../shared/words/amount';
import { differenceParts, sizesForClient } from '../../shared/words/difference';
import type { ClientWords } from '../../shared/words/english';
import type { ClientFinding } from './blocks/client-finding';
import type { Headline } from './blocks/headline';
import type { SideBar, SideBars } from './blocks/side-bars';
import { capital, unitSign, valueText } from './words';

const MOST = 3;

/**
 * Half the whisker of a bar, in standard errors: whiskers of two bars that clear each other then mean a difference that
 * chance alone would show about one time in twenty (Goldstein & Healy 1995, J R Stat Soc A 158:175-177) [M].
 */
const WHISKER = 1.39;

/**
 * The findings a client is told of, most telling first: those the programme rests on, then by severity and certainty. One
 * a test; where a test says several things, that its sides differ.
 */
export function findingsForClient(
  evaluation: Evaluation,
  programme: IssuedProgramme | null,
): readonly Finding[] {
  const chosen = programme?.proposal.targets.flatMap(({ because }) => because) ?? [];
  const rank = ({ id }: Finding) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
  const weight = ({ severity, needCertainty }: Finding) => severity * needCertainty;
  const told = evaluation.findings
    .filter(({ kind }) => kind !== 'general' && kind !== 'education')
    .toSorted((a, b) => rank(a) - rank(b) || weight(b) - weight(a));
  const tests = [...new Set(told.map(({ test }) => test))];
  return tests.flatMap((test) => {
    const own = told.filter((finding) => finding.test === test);
    return own.find((finding) => finding.class !== null) ?? own[0] ?? [];
  });
}

type Shown = { readonly times: number; readonly label: (value: number) => string; readonly unit: string };

/** How a client reads the scores of a test: in a unit they know, rounded; else in percent of the better side. */
export function shownAs(test: TestDefinition, better: number): Shown {
  if (clientAmount(better, test) === null) {
    const times = better === 0 ? 1 : 100 / Math.abs(better);
    return { times, label: (value) => `${numberWords(value * times, 0)}\u00A0%`, unit: '\u00A0%' };
  }
  const label = (value: number) =>
    valueText(clientRounded(value, test), test.unit, clientStep(value, test) < 1 ? 1 : 0);
  return { times: 1, label, unit: unitSign(test.unit) };
}

function barOf({ sheet }: ClientWords, score: Score, { times, label }: Shown): SideBar {
  const error = semOf(errorOf(score.test, { ruleSet: score.ruleSet }), score.score);
  return {
    score: score.score * times,
    error: error === null || score.capped ? null : error * WHISKER * times,
    label: score.capped ? sheet.atLeast(label(score.score)) : label(score.score),
  };
}

/** The bars of a test's two sides; null unless both were scored. */
function barsOf(words: ClientWords, evaluation: Evaluation, { test: id, side }: Finding): SideBars | null {
  if (id === null) return null;
  const scores = evaluation.scores.filter((score) => score.test === id);
  const left = scores.find((score) => score.side === 'left');
  const right = scores.find((score) => score.side === 'right');
  if (!left || !right) return null;
  const test = words.test(id);
  const shown = shownAs(test, Math.max(left.score, right.score));
  const [l, r] = [barOf(words, left, shown), barOf(words, right, shown)];
  const alt = words.sheet.barsAlt(capital(test.plainName), l.label, r.label);
  return { left: l, right: r, lower: side === 'both' ? null : side, unit: shown.unit, alt };
}

/** Which side scored lower and how sure we are, in a line; the finding's own words where it is not about a difference. */
function verdictOf(words: ClientWords, finding: Finding, { asymmetries }: Evaluation): string {
  const asymmetry = asymmetries.find(({ test }) => test === finding.test);
  if (finding.kind === 'quality' || finding.kind === 'technique')
    return words.findings.gradeInShort(finding.side);
  if (finding.class === null || !asymmetry || finding.side === 'both') return finding.clientText;
  return words.findings.lower(finding.side, asymmetry.class);
}

/** What was measured of a side difference and its likely true size, and whether both sides are low; empty where the finding is about something else. */
function sizeOf({ findings: said, amounts }: ClientWords, finding: Finding, evaluation: Evaluation): string {
  const asymmetry = evaluation.asymmetries.find(({ test }) => test === finding.test);
  if (finding.class === null || !asymmetry) return '';
  const low = new Set(
    evaluation.findings.flatMap(({ test, kind, side }) =>
      test === finding.test && kind === 'low' ? side : [],
    ),
  );
  const both = low.has('both') || (low.has('left') && low.has('right')) ? [said.bothLow] : [];
  const sizes = sizesForClient(asymmetry);
  if (!sizes) return both.join('');
  const { measured, expected, unit, way } = sizes;
  const short = (number: string) => amounts.short(number, unit);
  const told = said.measuredAndExpected(short(measured), expected === null ? null : short(expected), way);
  return [told, ...both].join(' ');
}

/** The first three findings as they stand on the sheet. */
export function topFindings(
  words: ClientWords,
  evaluation: Evaluation,
  findings: readonly Finding[],
): readonly ClientFinding[] {
  return findings.slice(0, MOST).map((finding) => ({
    title: finding.test === null ? words.sheet.seen : titleOf(words, words.test(finding.test)),
    bars: barsOf(words, evaluation, finding),
    verdict: verdictOf(words, finding, evaluation),
    size: sizeOf(words, finding, evaluation),
    meaning: finding.target === null ? '' : words.meaningForRunning(finding.target),
  }));
}

const titleOf = ({ sheet }: ClientWords, { plainName, better }: TestDefinition): string =>
  better === 'lower' ? sheet.lessIsBetter(capital(plainName)) : capital(plainName);

export type Rest = {
  /** Plain names of tests without a finding. */
  readonly fine: readonly string[];
  /** Tests whose two sides may differ a little, or cannot be compared. */
  readonly unsure: readonly string[];
  /** What was seen beyond the first three findings. */
  readonly more: readonly string[];
  readonly notTested: readonly string[];
};

/** How a test without a finding stands: fine only where both sides agree, or both reached the top, and no side is below its group. */
function standingOf({ asymmetries, norms }: Evaluation, id: TestId): 'fine' | 'unsure' | 'more' {
  if (norms.some(({ test, position }) => test === id && position === 'below')) return 'more';
  const asymmetry = asymmetries.find(({ test }) => test === id);
  if (!asymmetry || asymmetry.class === 'none' || asymmetry.limit === 'both-at-cap') return 'fine';
  return asymmetry.class === 'possible' || asymmetry.class === 'not-computable' ? 'unsure' : 'more';
}

/** What else was tested: what gave no finding, what is too close to call, what waits, and what was left out. */
export function restOf(words: ClientWords, evaluation: Evaluation, findings: readonly Finding[]): Rest {
  const found = new Set(findings.map(({ test }) => test));
  const scored = [...new Set(evaluation.scores.map(({ test }) => test))];
  const others = scored.filter((test) => !found.has(test));
  const standing = (wanted: ReturnType<typeof standingOf>) =>
    others.filter((test) => standingOf(evaluation, test) === wanted);
  const name = (test: TestId) => words.test(test).plainName;
  const left = new Set(evaluation.notTested.map(({ test }) => test));
  return {
    fine: standing('fine').map((test) => fineText(words, evaluation, test)),
    unsure: standing('unsure').map(name),
    more: [...findings.slice(MOST).flatMap(({ test }) => test ?? []), ...standing('more')].map(name),
    notTested: [...left].filter((test) => !scored.includes(test)).map(name),
  };
}

function fineText(words: ClientWords, { asymmetries }: Evaluation, id: TestId): string {
  const capped = asymmetries.some(({ test, limit }) => test === id && limit === 'both-at-cap');
  const name = capital(words.test(id).plainName);
  return capped ? words.sheet.fullTime(name) : name;
}

/** The sentence at the head of the sheet: why nothing is trained, else the first side difference, else the first finding. */
export function headlineOf(
  { sheet }: ClientWords,
  { asymmetries, redFlags }: Evaluation,
  findings: readonly Finding[],
  stopped: string | null,
): Headline {
  if (stopped !== null) {
    const all = redFlags.some(({ action }) => action === 'stop-all');
    return { seen: all ? sheet.seeADoctor : sheet.nothingFits, sure: '' };
  }
  const top = findings.slice(0, MOST);
  const different = top.find((finding) => finding.class !== null);
  const asymmetry = asymmetries.find(({ test }) => different && test === different.test);
  if (asymmetry) return differenceParts(asymmetry);
  return { seen: top[0]?.clientText ?? sheet.noDifference, sure: '' };
}
