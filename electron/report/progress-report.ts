import type { ScoreChange } from '../../shared/asymmetry/change';
import { type TestId, testOf } from '../../shared/catalogue/tests';
import { type ChangesSince, changesSince } from '../../shared/evaluation/changes-since';
import { scoresOf } from '../../shared/screening/scores-of';
import type { Screening, Side } from '../../shared/screening/screening';
import { CHANGE_WORDS, changeSummary, scoreChangeText, sidesChangeText } from '../../shared/words/change';
import { letterhead } from './blocks/letterhead';
import { coachTable, columnsOf, rowHead, stacked, words } from './blocks/table-look';
import { trendLines } from './blocks/trends';
import { clientProgress } from './client-progress';
import type { Box } from './layout/box';
import { fillPage } from './layout/fill-page';
import type { Block } from './layout/flow';
import { mm } from './layout/points';
import type { Setting } from './layout/setting';
import type { Sheet } from './layout/sheet';
import { type Cell, table } from './layout/table';
import { heading, text } from './layout/text';
import { overTheVisits, TREND_NOTE } from './over-the-visits';
import type { ProgressInput } from './report-input';
import { capital, numberText } from './words';

const SECTION = mm(4.5);
const SMALL = { size: 'small', leading: 1.28 } as const;

function scoreCell(setting: Setting, change: ScoreChange | undefined): Cell {
  if (!change) return words(setting, '–', { colour: setting.palette.soft });
  return stacked(setting, capital(CHANGE_WORDS[change.verdict]), [scoreChangeText(change)]);
}

/** Every test of both visits: each side then and now, the error of a change, and what became of the side difference. */
function changesTable(setting: Setting, width: number, { tests }: ChangesSince): Box {
  const [test = '', left = '', right = '', sides = ''] = setting.words.progress.tableHeads;
  const columns = columnsOf(width, [
    [test, 1.4],
    [left, 1.5],
    [right, 1.5],
    [sides, 1.3],
  ]);
  const rows = tests.map((change): readonly Cell[] => {
    const at = (side: Side) => change.scores.find((score) => score.side === side);
    const single = testOf(change.test).sides === 'single';
    return [
      rowHead(setting, testOf(change.test).name),
      scoreCell(setting, at(single ? 'both' : 'left')),
      single ? words(setting, '') : scoreCell(setting, at('right')),
      words(setting, change.asymmetry ? capital(sidesChangeText(change.asymmetry)) : '–'),
    ];
  });
  return table(setting, columns, rows, coachTable(setting));
}

function keptTable(setting: Setting, width: number, { weeks }: NonNullable<ProgressInput['kept']>): Box {
  const { progress, dates } = setting.words;
  const columns = columnsOf(
    width,
    progress.keptHeads.map((head, at) => [head, at === 0 ? 1.5 : 1] as const),
  );
  const rows = weeks.map((week): readonly Cell[] => [
    rowHead(setting, dates.long(week.start)),
    ...[week.planned, week.done, week.sets.planned, week.sets.done, week.unknown].map((value) =>
      words(setting, numberText(value, Number.isInteger(value) ? 0 : 1)),
    ),
  ]);
  return table(setting, columns, rows, coachTable(setting));
}

/** The tests of only one of the two visits. */
function onlyIn(
  setting: Setting,
  { screening, history }: ProgressInput,
  since: ChangesSince,
): readonly string[] {
  const { progress } = setting.words;
  const before = history?.earlier.find(({ date }) => date === since.date);
  const testsOf = (visit: Screening | undefined): readonly TestId[] =>
    visit ? [...new Set(scoresOf(visit).scores.map(({ test }) => test))] : [];
  const [then, now] = [testsOf(before), testsOf(screening)];
  const names = (tests: readonly TestId[]) => tests.map((test) => testOf(test).name);
  const [added, dropped] = [
    now.filter((test) => !then.includes(test)),
    then.filter((test) => !now.includes(test)),
  ];
  return [
    ...(added.length > 0 ? [progress.onlyNow(names(added))] : []),
    ...(dropped.length > 0 ? [progress.onlyThen(names(dropped))] : []),
  ];
}

type Section = { readonly title: string; readonly boxes: readonly Box[] };

function sectionsOf(
  setting: Setting,
  width: number,
  input: ProgressInput,
  changes: ChangesSince,
): readonly Section[] {
  const { progress } = setting.words;
  const quiet = { ...SMALL, colour: setting.palette.soft } as const;
  const over = overTheVisits(input);
  const { kept, programme } = input;
  const only = onlyIn(setting, input, changes).map((line) => text(setting, width, line, SMALL));
  const share = kept && kept.share !== null ? Math.round(100 * kept.share) : null;
  const going = programme?.proposal.stopped === null ? programme : null;
  return [
    {
      title: progress.table,
      boxes: [
        changesTable(setting, width, changes),
        ...only,
        text(setting, width, progress.tableNote, quiet),
      ],
    },
    {
      title: progress.over,
      boxes:
        over.first.length === 0
          ? []
          : [...trendLines(setting, width, over.first, over.marks), text(setting, width, TREND_NOTE, quiet)],
    },
    {
      title: progress.keptTitle,
      boxes:
        kept && share !== null
          ? [text(setting, width, progress.keptShare(share)), keptTable(setting, width, kept)]
          : [],
    },
    {
      title: progress.nextTitle,
      boxes: [
        ...(going
          ? [
              text(
                setting,
                width,
                [
                  progress.nextProgramme(
                    going.weeks,
                    going.proposal.targets.map(({ target }) => setting.words.target(target)),
                    going.proposal.prescriptions.length,
                  ),
                  progress.nextTest(going.retest),
                ].join(' '),
              ),
            ]
          : []),
        text(setting, width, progress.limits, quiet),
      ],
    },
  ];
}

function coachProgress(
  setting: Setting,
  { bodyWidth: width, bodyHeight }: Sheet,
  input: ProgressInput,
  changes: ChangesSince,
): readonly Block[] {
  const { progress } = setting.words;
  const { client, date } = input.screening;
  const visits = (input.history?.earlier.length ?? 0) + 1;
  const summary = changeSummary(changes.tests.flatMap(({ scores }) => scores));
  const head = letterhead(
    setting,
    width,
    { ...input, title: progress.coachTitle(client.name?.trim()), date },
    2,
  );
  const blocks: readonly Block[] = [
    { box: head, gap: mm(0), newPage: true },
    {
      box: text(setting, width, [
        { text: `${capital(summary)}. `, weight: 'bold' },
        { text: progress.compared(changes.date, date, visits) },
      ]),
      gap: mm(2),
    },
    ...sectionsOf(setting, width, input, changes)
      .filter(({ boxes }) => boxes.length > 0)
      .flatMap(({ title, boxes }): readonly Block[] => [
        {
          box: heading(setting, width, 2, title),
          gap: SECTION,
          bookmark: { title, level: 1 },
        },
        ...boxes.map((box): Block => ({ box, gap: mm(1.6) })),
      ]),
  ];
  return fillPage(blocks, bodyHeight);
}

/** The blocks of the progress report: a page for the client, then one for the coach. */
export function progressReport(
  settings: { readonly client: Setting; readonly coach: Setting },
  sheet: Sheet,
  input: ProgressInput,
): readonly Block[] {
  const { screening, history } = input;
  const changes = history ? changesSince(screening, { earlier: history.earlier, ...history.judging }) : null;
  return [
    ...clientProgress(settings.client, sheet, input, changes),
    ...(changes ? coachProgress(settings.coach, sheet, input, changes) : []),
  ];
}
