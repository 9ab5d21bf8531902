import type { Evaluation } from '../../shared/evaluation/evaluation';
import type { TestTrend } from '../../shared/evaluation/trends-of';
import type { IssuedProgramme } from '../../shared/programme/programme';
import { numberWords } from '../../shared/words/amount';
import { english } from '../../shared/words/english';
import { VERDICTS } from '../../shared/words/verdict';
import { asymmetryLadder } from './blocks/asymmetry-ladder';
import { coachStrip } from './blocks/coach-strip';
import { ladderRows } from './blocks/ladder-rows';
import { letterhead } from './blocks/letterhead';
import { observationLines } from './blocks/observations';
import { leftOut, planLogic, prescriptionsTable } from './blocks/plan-logic';
import { testsTable } from './blocks/tests-table';
import type { TrendMark } from './blocks/trend-panel';
import { trendLines } from './blocks/trends';
import { trialsTable } from './blocks/trials-table';
import type { Box } from './layout/box';
import { column } from './layout/column';
import type { Block } from './layout/flow';
import { list } from './layout/list';
import { insideWidth, type PanelLook, panel } from './layout/panel';
import { mm } from './layout/points';
import type { Setting } from './layout/setting';
import { heading, text } from './layout/text';
import { overTheVisits, TREND_NOTE } from './over-the-visits';
import { FORMULAS, LIMITS, sourcesOf } from './references';
import type { VisitInput } from './report-input';
import { coachChangesOf, unknownOf } from './unknown';

const LADDER_NOTE =
  'Dot: the difference as measured, a circle where left is better, a diamond where right is; filled when likely or confirmed. ' +
  'Thick bar: where the true difference lies 68 times in 100. Thin bar: 95 times in 100. Grey zone: smaller than the size ' +
  'worth acting on. The axis counts in that size, each test in its own. Beside it the scores, the better one bold; a plus means the ' +
  'top of the test. Grades have no error bar.';

const CLASSES = ['confirmed', 'likely', 'at-least', 'possible', 'none', 'not-computable'] as const;

/** How many side differences there are of each class, in one line. */
function countsText({ asymmetries }: Evaluation): string {
  const counts = CLASSES.flatMap((name) => {
    const count = asymmetries.filter((asymmetry) => asymmetry.class === name).length;
    return count === 0 ? [] : [`${count} ${VERDICTS[name].word}`];
  });
  const tests = asymmetries.length === 1 ? '1 test' : `${numberWords(asymmetries.length, 0)} tests`;
  return asymmetries.length === 0
    ? 'No test has a score on both sides.'
    : `Left against right in ${tests}: ${counts.join(', ')}.`;
}

function redFlagPanel(setting: Setting, width: number, flags: Evaluation['redFlags']): Box {
  const { palette } = setting;
  const look: PanelLook = {
    padding: mm(2.4),
    line: palette.ink,
    lineWidth: mm(0.5),
    stripe: { width: mm(2), colour: palette.ink },
  };
  const inner = insideWidth(width, look);
  const lines = flags.map(({ id, text: words }) => `${id}: ${words}`);
  return panel(
    column(
      'red flags',
      [
        heading(setting, inner, 2, 'Before anything else'),
        list(setting, inner, lines, { mark: '•', gap: mm(0.5), indent: mm(1.4) }),
      ],
      mm(1),
    ),
    look,
  );
}

type Section = { readonly title: string; readonly boxes: readonly Box[] };

const SECTION = mm(5);
const SMALL = { size: 'small', leading: 1.28 } as const;
const BULLETS = { mark: '•', gap: mm(0.3), indent: mm(1.4), flows: true, ...SMALL } as const;

function blocksOf(setting: Setting, width: number, { title, boxes }: Section): readonly Block[] {
  if (boxes.length === 0) return [];
  return [
    { box: heading(setting, width, 2, title), gap: SECTION, bookmark: { title, level: 1 } },
    ...boxes.map((box): Block => ({ box, gap: mm(1.8) })),
  ];
}

function programmeBoxes(setting: Setting, width: number, programme: IssuedProgramme): readonly Box[] {
  const { proposal, issuedOn, weeks, retest, coachNote } = programme;
  const when = `Issued ${english.dates.long(issuedOn)} for ${weeks === 1 ? '1 week' : `${weeks} weeks`}; retest ${english.dates.long(retest)}.`;
  const out = leftOut(programme);
  return [
    text(setting, width, proposal.stopped === null ? when : `Nothing may be trained: ${proposal.stopped}`),
    ...(proposal.prescriptions.length > 0
      ? [prescriptionsTable(setting, width, proposal.prescriptions)]
      : []),
    ...(out.length > 0 ? [list(setting, width, out, BULLETS)] : []),
    ...(coachNote.trim() === '' ? [] : [text(setting, width, `Coach’s note: ${coachNote.trim()}`)]),
  ];
}

function trendBoxes(
  setting: Setting,
  width: number,
  trends: readonly TestTrend[],
  marks: readonly TrendMark[],
): readonly Box[] {
  if (trends.length === 0) return [];
  const note = text(setting, width, TREND_NOTE, { ...SMALL, colour: setting.palette.soft });
  return [...trendLines(setting, width, trends, marks), note];
}

/** The coach's own words on the visit, then what was ticked during the trials. */
function seenBoxes(setting: Setting, width: number, { note = '', screening }: VisitInput): readonly Box[] {
  const seen = observationLines(screening);
  return [
    ...(note.trim() === '' ? [] : [text(setting, width, note.trim())]),
    ...(seen.length === 0 ? [] : [list(setting, width, seen, BULLETS)]),
  ];
}

/** The sections of the coach's report, in reading order. */
function sectionsOf(setting: Setting, width: number, input: VisitInput): readonly Section[] {
  const { evaluation, screening, programme } = input;
  const quiet = { ...SMALL, colour: setting.palette.soft } as const;
  const rows = ladderRows(evaluation.asymmetries);
  const unknown = unknownOf(evaluation, screening);
  const changes = coachChangesOf(evaluation);
  const over = overTheVisits(input);
  const sources = sourcesOf(evaluation);
  const some = (boxes: readonly Box[], when: boolean) => (when ? boxes : []);
  const ladder = [
    text(setting, width, countsText(evaluation)),
    asymmetryLadder(setting, width, rows),
    text(setting, width, LADDER_NOTE, quiet),
  ];
  return [
    { title: 'Left against right', boxes: some(ladder, rows.length > 0) },
    {
      title: 'Tests',
      boxes: some([testsTable(setting, width, evaluation, screening)], evaluation.scores.length > 0),
    },
    { title: 'Over the visits', boxes: trendBoxes(setting, width, over.first, over.marks) },
    { title: 'Seen and noted', boxes: seenBoxes(setting, width, input) },
    {
      title: 'From finding to exercise',
      boxes: some(
        [planLogic(setting, width, programme?.findings ?? evaluation.findings, programme)],
        evaluation.findings.length > 0,
      ),
    },
    {
      title: 'Changed by the coach',
      boxes: some([list(setting, width, changes, BULLETS)], changes.length > 0),
    },
    { title: 'Programme', boxes: programme ? programmeBoxes(setting, width, programme) : [] },
    { title: 'What is not known', boxes: some([list(setting, width, unknown, BULLETS)], unknown.length > 0) },
    { title: 'What this report does not say', boxes: [list(setting, width, LIMITS, BULLETS)] },
    {
      title: 'Appendix: every trial',
      boxes: some([trialsTable(setting, width, screening)], screening.measurements.length > 0),
    },
    {
      title: 'Appendix: other tests over the visits',
      boxes: trendBoxes(setting, width, over.others, over.marks),
    },
    { title: 'Appendix: formulas', boxes: [list(setting, width, FORMULAS, BULLETS)] },
    { title: 'Appendix: sources', boxes: some([list(setting, width, sources, BULLETS)], sources.length > 0) },
    {
      title: 'Appendix: versions',
      boxes: [
        text(
          setting,
          width,
          `Screened ${english.dates.long(screening.date)}. Rules ${evaluation.rulesVersion}. Made ${english.dates.long(input.madeOn)} by Plumbline ${input.appVersion}, sheet ${input.sheetId}.`,
          quiet,
        ),
      ],
    },
  ];
}

/** The blocks of the coach's report, in reading order. */
export function coachReport(setting: Setting, width: number, input: VisitInput): readonly Block[] {
  const { evaluation, screening } = input;
  const name = screening.client.name?.trim();
  const about = { coach: input.letterhead.coach, rulesVersion: evaluation.rulesVersion };
  const title = name ? `Screening of ${name}` : 'Screening';
  return [
    { box: letterhead(setting, width, { ...input, title, date: screening.date }), gap: mm(0) },
    { box: coachStrip(setting, width, screening, about), gap: mm(2) },
    ...(evaluation.redFlags.length > 0
      ? [{ box: redFlagPanel(setting, width, evaluation.redFlags), gap: mm(4) }]
      : []),
    ...sectionsOf(setting, width, input).flatMap((section) => blocksOf(setting, width, section)),
  ];
}
