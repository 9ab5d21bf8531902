import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import { SOURCES } from '../../../shared/catalogue/sources';
import type { Unit } from '../../../shared/catalogue/test';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { Score } from '../../../shared/screening/score';
import type { Measurement, Screening, Side } from '../../../shared/screening/screening';
import { worstPainOf } from '../../../shared/screening/trial';
import { english } from '../../../shared/words/english';
import type { Box } from '../layout/box';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { capital, numberText, sourceName, unitSign, valueText } from '../words';
import { differenceCells } from './difference-cells';
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

/** How many trials counted and between which values they lie, and the worst pain. */
function scoreNotes(score: Score, measurements: readonly Measurement[]): readonly string[] {
  const { decimals } = testOf(score.test);
  const [low, high] = [Math.min(...score.values), Math.max(...score.values)];
  const spread = score.values.length > 1 ? `${numberText(low, decimals)}–${numberText(high, decimals)}` : '';
  const here = measurements.filter(({ side }) => side === score.side);
  const pain = Math.max(0, ...here.flatMap((one) => worstPainOf(one) ?? []));
  const trials = `${score.trials} ${score.trials === 1 ? 'trial' : 'trials'}`;
  return [
    score.values.length === 0 ? 'worked out' : trials,
    [spread, pain > 0 ? `pain\u00A0${pain}` : ''].filter((part) => part !== '').join(', '),
  ];
}

/** The unit of a test and how its values came in, by side where that differs. */
function howText({ test, measurements }: Judged): string {
  const own = measurements.filter(({ origin }) => origin !== undefined);
  const origins = [...new Set(own.map(({ origin }) => origin))];
  const came =
    origins.length > 1 ? own.map(({ side, origin }) => `${side} ${origin}`).join(', ') : (origins[0] ?? '');
  return [english.unitName(testOf(test).unit), came].filter((part) => part !== '').join(', ');
}

const scoreText = (value: number, unit: Unit, decimals: number): string =>
  unit === 'grade' ? `grade ${valueText(value, unit, decimals)}` : valueText(value, unit, decimals);

function scoreCell(setting: Setting, { scores, measurements }: Judged, side: Side): Cell {
  const score = scores.find((one) => one.side === side);
  if (!score) return words(setting, '–', { colour: setting.palette.soft });
  const { unit, decimals } = testOf(score.test);
  const value = score.capped
    ? `${numberText(score.score, decimals)}+${unitSign(unit)}`
    : scoreText(score.score, unit, decimals);
  return stacked(setting, value, scoreNotes(score, measurements));
}

/** Where the scores stand against a published group, with its source; the reasons for none stand under what is not known. */
function normText({ norms }: Evaluation, test: TestId): string {
  const own = norms.filter((norm) => norm.test === test);
  const places = own.map(({ side, position, group, reference }) => ({
    side,
    position,
    group: `${group} (${sourceName(SOURCES[reference])})`,
  }));
  const [first, second] = places;
  if (!first) return 'No matching norm';
  const name = ({ side, position }: typeof first) => (side === 'both' ? position : `${side} ${position}`);
  if (!second || second.group !== first.group)
    return places.map((one) => `${capital(name(one))}: ${one.group}`).join('\n');
  const alike = first.position === second.position;
  return `${capital(alike ? `both ${first.position}` : `${name(first)}, ${name(second)}`)}: ${first.group}`;
}

/** Every test with both scores, the difference, its error, the verdict and the place among others. */
export function testsTable(
  setting: Setting,
  width: number,
  evaluation: Evaluation,
  screening: Screening,
): Box {
  const columns = columnsOf(width, [
    ['Test', 1.5],
    ['Left', 1.05],
    ['Right', 1.05],
    ['Difference', 1.6],
    ['Standard error', 1.2],
    ['Verdict', 1.05],
    ['Against others', 1.55],
  ]);
  const rows = judgedTests(evaluation, screening).map((judged): readonly Cell[] => {
    const single = testOf(judged.test).sides === 'single';
    const empty = words(setting, '–', { colour: setting.palette.soft });
    return [
      rowHead(setting, [
        { text: testOf(judged.test).name },
        { text: `\n${howText(judged)}`, weight: 'regular', colour: setting.palette.soft },
      ]),
      scoreCell(setting, judged, single ? 'both' : 'left'),
      single ? empty : scoreCell(setting, judged, 'right'),
      ...differenceCells(setting, judged.asymmetry, judged.scores[0]?.ruleSet),
      words(setting, capital(normText(evaluation, judged.test))),
    ];
  });
  return table(setting, columns, rows, coachTable(setting));
}
