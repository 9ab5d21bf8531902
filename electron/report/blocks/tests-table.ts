import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import { errorOf } from '../../../shared/asymmetry/error-of';
import { sideMethodOf } from '../../../shared/asymmetry/method';
import { SOURCES } from '../../../shared/catalogue/sources';
import type { Unit } from '../../../shared/catalogue/test';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { Score } from '../../../shared/screening/score';
import type { Measurement, Screening, Side } from '../../../shared/screening/screening';
import { worstPainOf } from '../../../shared/screening/trial';
import { numberWords } from '../../../shared/words/amount';
import { errorSourceWords } from '../../../shared/words/asymmetry-words';
import { VERDICTS } from '../../../shared/words/verdict';
import type { Box } from '../layout/box';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { capital, numberText, sourceName, valueText } from '../words';
import { sizeText } from './ladder-rows';
import { coachTable, columnsOf, rowHead, stacked, words } from './table-look';

type Judged = {
  readonly test: TestId;
  readonly scores: readonly Score[];
  readonly asymmetry: Asymmetry | null;
  readonly measurements: readonly Measurement[];
};

function judgedTests({ scores, asymmetries }: Evaluation, { measurements }: Screening): readonly Judged[] {
  const tests = [...new Set(scores.map(({ test }) => test))];
  return tests.map((test) => ({
    test,
    scores: scores.filter((score) => score.test === test),
    asymmetry: asymmetries.find((asymmetry) => asymmetry.test === test) ?? null,
    measurements: measurements.filter((measurement) => measurement.test === test),
  }));
}

/** How many trials counted and between which values they lie, how the values came in, and the worst pain. */
function scoreNotes(score: Score, measurements: readonly Measurement[]): readonly string[] {
  const { decimals } = testOf(score.test);
  const [low, high] = [Math.min(...score.values), Math.max(...score.values)];
  const spread =
    score.values.length > 1 ? `${numberText(low, decimals)} to ${numberText(high, decimals)}` : '';
  const here = measurements.filter(({ side }) => side === score.side);
  const pain = Math.max(0, ...here.flatMap((one) => worstPainOf(one) ?? []));
  const origins = [...new Set(here.flatMap(({ origin }) => origin ?? []))].join(', ');
  const trials = `${score.trials} ${score.trials === 1 ? 'trial' : 'trials'}`;
  const count =
    score.values.length === 0 ? 'worked out' : [trials, origins].filter((part) => part !== '').join(', ');
  return [count, spread, pain > 0 ? `pain ${pain}/10` : ''];
}

const scoreText = (value: number, unit: Unit, decimals: number): string =>
  unit === 'grade' ? `grade ${valueText(value, unit, decimals)}` : valueText(value, unit, decimals);

function scoreCell(setting: Setting, { scores, measurements }: Judged, side: Side): Cell {
  const score = scores.find((one) => one.side === side);
  if (!score) return words(setting, '–', { colour: setting.palette.soft });
  const { unit, decimals } = testOf(score.test);
  const value = `${score.capped ? 'at least ' : ''}${scoreText(score.score, unit, decimals)}`;
  return stacked(setting, value, scoreNotes(score, measurements));
}

/** The percentage with the formula it comes from; none where zero is arbitrary. */
function percentText({ metric, percent, test }: Asymmetry): string {
  if (percent === null) return '';
  const size = numberWords(Math.abs(percent), 1);
  if (metric === 'bai1') return `BAI-1 ${size}\u00A0%`;
  if (sideMethodOf(test)?.trueZero === false) return '';
  return metric === 'grades' ? '' : `PD ${size}\u00A0%`;
}

function intervalText({ difference, standardError, metric, test, class: found, pooled }: Asymmetry): string {
  if (standardError === null || found === 'not-computable' || found === 'at-least' || pooled) return '';
  if (metric === 'lsi' || metric === 'log-lsi') return '';
  const { unit, decimals } = testOf(test);
  const [low, high] = [difference - 1.96 * standardError, difference + 1.96 * standardError];
  return `95\u00A0%: ${numberText(low, decimals)} to ${valueText(high, unit, decimals)}`;
}

function errorText({ standardError, metric, test }: Asymmetry): string {
  if (standardError === null) return 'none: graded by eye';
  const log = metric === 'lsi' || metric === 'log-lsi';
  if (log) return `±${numberWords(100 * standardError, 1)}\u00A0% (log)`;
  const { unit, decimals } = testOf(test);
  return `±${valueText(standardError, unit, Math.max(decimals, 1))}`;
}

const probabilityText = (label: string, value: number | null): string =>
  value === null ? '' : `${label} ${value.toFixed(2)}`;

function sizeWorth({ metric, delta, test }: Asymmetry): string {
  if (metric === 'lsi' || metric === 'log-lsi') return `worth acting on: LSI under ${numberWords(delta, 1)}`;
  const { unit } = testOf(test);
  return `worth acting on: ${valueText(delta, metric === 'bai1' ? '%' : unit, Number.isInteger(delta) ? 0 : 1)}`;
}

/** Where the error comes from: the coach's own retests, the papers, or a default. */
function originText({ errorSource, test }: Asymmetry, scores: readonly Score[]): string {
  const ruleSet = scores[0]?.ruleSet;
  const { sources } = errorOf(test, ruleSet ? { ruleSet } : {});
  const papers = sources.filter((id) => SOURCES[id].year !== null).map((id) => sourceName(SOURCES[id]));
  if (errorSource === 'own' || papers.length === 0) return errorSourceWords(errorSource);
  return `${errorSourceWords(errorSource)}, ${papers.join(', ')}`;
}

function asymmetryCells(setting: Setting, { asymmetry, scores }: Judged): readonly Cell[] {
  const empty = words(setting, '–', { colour: setting.palette.soft });
  if (!asymmetry)
    return [words(setting, 'sides not compared', { colour: setting.palette.soft }), empty, empty];
  const { class: found, sessions } = asymmetry;
  const judged = found !== 'not-computable';
  const notes = judged ? [percentText(asymmetry), intervalText(asymmetry)] : [];
  return [
    stacked(setting, capital(sizeText(asymmetry)), [...notes, sizeWorth(asymmetry)]),
    judged
      ? stacked(setting, errorText(asymmetry), [
          asymmetry.standardError === null ? '' : originText(asymmetry, scores),
        ])
      : empty,
    stacked(setting, capital(VERDICTS[found].word), [
      judged ? probabilityText('p side', asymmetry.pDirection) : '',
      judged ? probabilityText('p size', asymmetry.pBeyondDelta) : '',
      sessions > 1 ? `${sessions} sessions` : '',
    ]),
  ];
}

/** Where the scores stand against a published group, with its source, or why they cannot be placed. */
function normText({ norms, noNorm }: Evaluation, test: TestId): string {
  const own = norms.filter((norm) => norm.test === test);
  if (own.length === 0) {
    const why = noNorm.find((entry) => entry.test === test)?.why;
    return why ? `No matching norm: ${why}` : 'No matching norm';
  }
  const places = own.map(({ side, position, group, reference }) => ({
    side,
    words: `${position}, ${group} (${sourceName(SOURCES[reference])})`,
  }));
  const [first] = places;
  const same = places.every(({ words: text }) => text === first?.words);
  if (same && first)
    return `${first.side === 'both' || places.length === 1 ? '' : 'both sides '}${first.words}`;
  return places.map(({ side, words: text }) => `${capital(side)}: ${text}`).join('\n');
}

/** Every test with both scores, the difference, its error, the verdict and the place among others. */
export function testsTable(
  setting: Setting,
  width: number,
  evaluation: Evaluation,
  screening: Screening,
): Box {
  const columns = columnsOf(width, [
    ['Test', 1.6],
    ['Left', 1.15],
    ['Right', 1.15],
    ['Difference', 1.75],
    ['Standard error', 1.25],
    ['Verdict', 1],
    ['Against others', 1.5],
  ]);
  const rows = judgedTests(evaluation, screening).map((judged): readonly Cell[] => {
    const single = testOf(judged.test).sides === 'single';
    const empty = words(setting, '–', { colour: setting.palette.soft });
    return [
      rowHead(setting, testOf(judged.test).name),
      scoreCell(setting, judged, single ? 'both' : 'left'),
      single ? empty : scoreCell(setting, judged, 'right'),
      ...asymmetryCells(setting, judged),
      words(setting, capital(normText(evaluation, judged.test))),
    ];
  });
  return table(setting, columns, rows, coachTable(setting));
}
