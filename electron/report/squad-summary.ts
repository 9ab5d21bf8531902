import { type TestId, testOf } from '../../shared/catalogue/tests';
import { letterhead } from './blocks/letterhead';
import { standingCell } from './blocks/squad-cell';
import { coachTable, columnsOf, rowHead, words } from './blocks/table-look';
import type { Box } from './layout/box';
import type { Block } from './layout/flow';
import { list } from './layout/list';
import { mm } from './layout/points';
import type { Setting } from './layout/setting';
import { type Cell, table } from './layout/table';
import { heading, text } from './layout/text';
import type { SquadInput } from './report-input';
import {
  byName,
  firstTargetsOf,
  nameOf,
  type SquadVisit,
  standingOf,
  stopsOf,
  testsOfSquad,
} from './squad-standings';

const SECTION = mm(5);
const SMALL = { size: 'small', leading: 1.28 } as const;
const BULLETS = { mark: '•', gap: mm(0.3), indent: mm(1.4), flows: true, ...SMALL } as const;
/** Tests that stand side by side, and the share of the width that names take. */
const ACROSS = { normal: 14, large: 10 } as const;
const NAMES = 0.24;
const WIDEST = mm(16);

type Numbered = { readonly test: TestId; readonly number: number };

/** A table of people against some of the tests, with how many differ in each. */
function matrix(
  setting: Setting,
  width: number,
  visits: readonly SquadVisit[],
  tests: readonly Numbered[],
  across: number,
): Box {
  const { squad } = setting.words;
  const each = Math.min((width * (1 - NAMES)) / Math.min(across, tests.length), WIDEST);
  const columns = [
    { head: squad.who, width: width * NAMES },
    ...tests.map(({ number }) => ({ head: `${number}`, width: each, align: 'centre' as const })),
  ];
  const rows = visits.map((visit): readonly Cell[] => [
    rowHead(setting, nameOf(visit)),
    ...tests.map(({ test }) => standingCell(setting, standingOf(visit, test))),
  ]);
  const counts: readonly Cell[] = [
    rowHead(setting, squad.count),
    ...tests.map(({ test }) => {
      const stand = visits.map((visit) => standingOf(visit, test).kind);
      const judged = stand.filter((kind) => kind !== 'empty').length;
      const found = stand.filter((kind) => kind === 'lower').length;
      return words(setting, squad.countOf(found, judged), { align: 'centre', size: 'tiny' });
    }),
  ];
  return table(setting, columns, [...rows, counts], { ...coachTable(setting), columnRules: true });
}

function testKey(setting: Setting, width: number, tests: readonly Numbered[]): Box {
  const runs = tests.flatMap(({ test, number }) => [
    { text: `${number}\u00A0`, weight: 'bold' as const },
    { text: `${testOf(test).name}   ` },
  ]);
  return text(setting, width, runs, SMALL);
}

function matrixBlocks(setting: Setting, width: number, visits: readonly SquadVisit[]): readonly Block[] {
  const { squad } = setting.words;
  const numbered = testsOfSquad(visits).map((test, index) => ({ test, number: index + 1 }));
  const across = setting.print === 'large' ? ACROSS.large : ACROSS.normal;
  const parts = Array.from({ length: Math.ceil(numbered.length / across) }, (_, part) =>
    numbered.slice(part * across, (part + 1) * across),
  );
  if (parts.length === 0) return [];
  return [
    {
      box: heading(setting, width, 2, squad.matrix),
      gap: SECTION,
      bookmark: { title: squad.matrix, level: 1 },
    },
    ...parts.flatMap((tests, index): readonly Block[] => [
      { box: testKey(setting, width, tests), gap: mm(index === 0 ? 1 : 4) },
      { box: matrix(setting, width, visits, tests, across), gap: mm(1.4) },
    ]),
    {
      box: text(setting, width, squad.key.join(' '), { ...SMALL, colour: setting.palette.soft }),
      gap: mm(1.6),
    },
  ];
}

function talkBlocks(setting: Setting, width: number, visits: readonly SquadVisit[]): readonly Block[] {
  const { squad } = setting.words;
  const entries = visits.flatMap((visit) => {
    const stops = stopsOf(visit);
    return stops.length === 0 ? [] : [`${nameOf(visit)}: ${stops.join('; ')}`];
  });
  if (entries.length === 0) return [];
  return [
    {
      box: heading(setting, width, 2, squad.talk),
      gap: SECTION,
      bookmark: { title: squad.talk, level: 1 },
    },
    { box: text(setting, width, squad.talkHow, { ...SMALL, withNext: true }), gap: mm(1) },
    { box: list(setting, width, entries, BULLETS), gap: mm(1) },
  ];
}

function nextTable(setting: Setting, width: number, visits: readonly SquadVisit[]): Box {
  const { squad, dates } = setting.words;
  const [who = '', when = '', targets = '', missing = ''] = squad.nextHeads;
  const columns = columnsOf(width, [
    [who, 1.4],
    [when, 0.9],
    [targets, 2],
    [missing, 1.6],
  ]);
  const rows = visits.map((visit): readonly Cell[] => {
    const first = firstTargetsOf(setting.words, visit);
    const left = [...new Set(visit.evaluation.notTested.map(({ test }) => testOf(test).name))];
    const trained = first === null ? squad.stopped : first.join('; ') || squad.none;
    return [
      rowHead(setting, nameOf(visit)),
      words(setting, dates.long(visit.screening.date)),
      words(setting, trained),
      words(setting, left.join('; ')),
    ];
  });
  return table(setting, columns, rows, coachTable(setting));
}

/** The blocks of a squad's summary: who must be talked to, who differs where, what each would train first. Nobody is ranked. */
export function squadSummary(setting: Setting, width: number, input: SquadInput): readonly Block[] {
  const { squad } = setting.words;
  const visits = byName(input.visits);
  const days = visits.map(({ screening }) => screening.date).toSorted();
  const [from = input.date, to = input.date] = [days[0], days.at(-1)];
  const head = letterhead(setting, width, { ...input, title: squad.title(input.title), date: input.date });
  return [
    { box: head, gap: mm(0) },
    { box: text(setting, width, squad.lead(visits.length, from, to)), gap: mm(2) },
    ...talkBlocks(setting, width, visits),
    ...matrixBlocks(setting, width, visits),
    {
      box: heading(setting, width, 2, squad.next),
      gap: SECTION,
      bookmark: { title: squad.next, level: 1 },
    },
    { box: text(setting, width, squad.nextHow, { ...SMALL, withNext: true }), gap: mm(1) },
    { box: nextTable(setting, width, visits), gap: mm(1.4) },
    {
      box: list(setting, width, squad.limits, { ...BULLETS, colour: setting.palette.soft }),
      gap: SECTION,
    },
  ];
}
