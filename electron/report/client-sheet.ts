import type { Finding } from '../../shared/findings/finding';
import type { IssuedProgramme } from '../../shared/programme/programme';
import { deloadSets } from '../../shared/week/sets';
import { stageOf } from '../../shared/week/stages';
import { clientFinding } from './blocks/client-finding';
import { closing, type HandIn } from './blocks/closing';
import { headlinePanel } from './blocks/headline';
import { letterhead } from './blocks/letterhead';
import { safetyBox } from './blocks/safety-box';
import { tickedList } from './blocks/ticked-list';
import { weekStrip } from './blocks/week-strip';
import { findingsForClient, headlineOf, type Rest, restOf, topFindings } from './client-findings';
import { cardBlocks, LOGGED_WEEKS, type Prescribed } from './exercise-pages';
import type { Box } from './layout/box';
import { column } from './layout/column';
import { fillPage, fitsPage } from './layout/fill-page';
import type { Block } from './layout/flow';
import { mm } from './layout/points';
import { row } from './layout/row';
import type { Setting } from './layout/setting';
import type { Sheet } from './layout/sheet';
import { heading, text, widthOfText } from './layout/text';
import type { VisitInput } from './report-input';
import { type SheetWeeks, sheetWeeksOf } from './sheet-weeks';
import { firstNameOf } from './words';

type Room = Pick<Sheet, 'bodyWidth' | 'bodyHeight'>;

const SECTION = mm(4.5);

function foundBlocks(
  setting: Setting,
  width: number,
  input: VisitInput,
  findings: readonly Finding[],
  { bars: withBars, meanings }: Shown,
): readonly Block[] {
  const { sheet } = setting.words;
  const chosen = topFindings(setting.words, input.evaluation, findings);
  const barred = chosen.filter(({ bars }) => bars !== null).slice(0, withBars);
  const top = chosen.map((finding, index) => ({
    ...finding,
    bars: barred.includes(finding) ? finding.bars : null,
    meaning: index < meanings ? finding.meaning : '',
  }));
  if (top.length === 0) return [];
  const note = text(setting, width, sheet.barsNote, {
    size: 'tiny',
    colour: setting.palette.soft,
    leading: 1.2,
  });
  return [
    {
      box: heading(setting, width, 2, sheet.found),
      gap: SECTION,
      bookmark: { title: sheet.found, level: 1 },
    },
    ...top.map(
      (finding, index): Block => ({
        box: clientFinding(setting, width, finding),
        gap: mm(index === 0 ? 1 : 1.6),
      }),
    ),
    ...(top.some(({ bars }) => bars !== null) ? [{ box: note, gap: mm(1.2) }] : []),
  ];
}

/** What was fine, beside its heading; under it in large print. */
function fineBox(setting: Setting, width: number, entries: readonly string[]): Box {
  const title = (room: number) => heading(setting, room, 2, setting.words.sheet.fine);
  if (setting.print === 'large')
    return column('fine', [title(width), tickedList(setting, width, entries)], mm(1));
  const left = width * 0.16;
  return row('fine', [title(left), tickedList(setting, width - left - mm(5), entries)], mm(5));
}

function restBlocks(setting: Setting, width: number, rest: Rest): readonly Block[] {
  const { sheet } = setting.words;
  const lines = [
    ...(rest.unsure.length > 0 ? [sheet.unsure(rest.unsure)] : []),
    ...(rest.more.length > 0 ? [sheet.later(rest.more)] : []),
    ...(rest.notTested.length > 0 ? [sheet.notTested(rest.notTested)] : []),
  ];
  return [
    ...(rest.fine.length === 0 ? [] : [{ box: fineBox(setting, width, rest.fine), gap: SECTION }]),
    ...(lines.length === 0
      ? []
      : [{ box: text(setting, width, lines.join(' '), { size: 'small', leading: 1.22 }), gap: mm(1.2) }]),
  ];
}

/** What is done in the lighter week, where there is one. */
function lighterText({ words }: Setting, { programme, prescriptions }: Prescribed): readonly string[] {
  const week = Array.from({ length: programme.weeks }, (_, index) => stageOf(index)).indexOf('deload');
  const sets = prescriptions.flatMap(({ dose: { left, right, both } }) =>
    [left, right, both].flatMap((side) => side?.sets ?? []),
  );
  const fewer = [...new Set(sets)].toSorted((a, b) => a - b).filter((one) => deloadSets(one) < one);
  if (week < 0 || fewer.length === 0) return [];
  return [
    words.sheet.lighterWeek(
      week + 1,
      fewer.map((one) => [one, deloadSets(one)] as const),
    ),
  ];
}

function exerciseBlocks(
  setting: Setting,
  room: Room,
  prescribed: Prescribed,
  handIn: HandIn,
): readonly Block[] {
  const { sheet, weeks } = setting.words;
  const { programme } = prescribed;
  const { bodyWidth: width, bodyHeight: height } = room;
  const name = heading(
    setting,
    widthOfText(setting, sheet.exercises, 'heading', 'bold') + 0.01,
    2,
    sheet.exercises,
  );
  const said = [
    sheet.howToUse(programme.weeks, LOGGED_WEEKS, setting.print !== 'compact'),
    ...lighterText(setting, prescribed),
  ];
  const how = text(setting, width - name.width - mm(5), said.join(' '), { size: 'small', leading: 1.18 });
  const title = row('intro', [name, how], mm(5), 'middle');
  const note = programme.coachNote.trim();
  return [
    {
      box: { ...title, withNext: true },
      gap: SECTION,
      bookmark: { title: sheet.exercises, level: 1 },
      newPage: true,
    },
    ...cardBlocks(setting, { width, height, above: title.height }, prescribed),
    ...(note === '' ? [] : noteBlocks(setting, width, note)),
    {
      box: closing(setting, width, programme, handIn),
      gap: SECTION,
      bookmark: { title: weeks.handIn, level: 1 },
    },
  ];
}

const noteBlocks = (setting: Setting, width: number, note: string): readonly Block[] => {
  const title = setting.words.sheet.fromYourCoach;
  return [
    { box: heading(setting, width, 2, title), gap: SECTION, bookmark: { title, level: 1 } },
    { box: text(setting, width, note), gap: mm(1) },
  ];
};

/** How many findings are shown with their bars, and with what they mean; fewer where the first page would not hold all. */
const SHOWN = [
  { bars: 3, meanings: 3 },
  { bars: 2, meanings: 3 },
  { bars: 2, meanings: 2 },
  { bars: 1, meanings: 3 },
  { bars: 1, meanings: 1 },
  { bars: 1, meanings: 0 },
  { bars: 0, meanings: 1 },
  { bars: 0, meanings: 0 },
] as const;
type Shown = { readonly bars: number; readonly meanings: number };

/** What was found and what to do: on one page where that can be, with as many bars as it holds. */
function firstPage(
  setting: Setting,
  { bodyWidth: width, bodyHeight }: Room,
  input: VisitInput,
  programme: IssuedProgramme | null,
  weeks: SheetWeeks | null,
): readonly Block[] {
  const { evaluation, screening } = input;
  const { words } = setting;
  const findings = findingsForClient(evaluation, input.programme);
  const title = words.sheet.title(firstNameOf(screening.client.name));
  const headline = headlineOf(words, evaluation, findings, input.programme?.proposal.stopped ?? null);
  // What stands whatever the findings show is set once; the body figure alone costs as much as all the rest.
  const above: readonly Block[] = [
    { box: letterhead(setting, width, { ...input, title, date: screening.date }), gap: mm(0) },
    { box: headlinePanel(setting, width, headline, programme), gap: mm(2.4) },
  ];
  const below: readonly Block[] = [
    ...restBlocks(setting, width, restOf(words, evaluation, findings)),
    ...(programme ? [{ box: weekStrip(setting, width, weeks?.strip ?? null), gap: SECTION }] : []),
    {
      box: safetyBox(setting, width, input.letterhead.contact),
      gap: SECTION,
      bookmark: { title: words.safety.title, level: 1 },
    },
  ];
  const pageWith = (shown: Shown): readonly Block[] => [
    ...above,
    ...foundBlocks(setting, width, input, findings, shown),
    ...below,
  ];
  const fitting = SHOWN.find((shown) => fitsPage(pageWith(shown), bodyHeight));
  return fillPage(pageWith(fitting ?? SHOWN[0]), bodyHeight);
}

/** The blocks of the client's exercise sheet, in reading order. */
export function clientSheet(setting: Setting, room: Room, input: VisitInput): readonly Block[] {
  const programme = input.programme?.proposal.stopped === null ? input.programme : null;
  if (!programme) return firstPage(setting, room, input, null, null);
  const { prescriptions } = programme.proposal;
  const weeks = sheetWeeksOf(programme, prescriptions);
  const handIn: HandIn = {
    name: firstNameOf(input.screening.client.name),
    sheetId: input.sheetId,
    planned: weeks?.weeks ?? [],
  };
  return [
    ...firstPage(setting, room, input, programme, weeks),
    ...exerciseBlocks(setting, room, { programme, prescriptions, weeks }, handIn),
  ];
}
