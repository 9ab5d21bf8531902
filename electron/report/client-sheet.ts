import { POSITIONS } from '../../shared/catalogue/exercise';
import { exerciseOf } from '../../shared/catalogue/exercises';
import type { Finding } from '../../shared/findings/finding';
import type { IssuedProgramme, Prescription } from '../../shared/programme/programme';
import { clientFinding } from './blocks/client-finding';
import { closing } from './blocks/closing';
import { exerciseCard } from './blocks/exercise-card';
import { headlinePanel } from './blocks/headline';
import { letterhead } from './blocks/letterhead';
import { safetyBox } from './blocks/safety-box';
import { tickedList } from './blocks/ticked-list';
import { weekStrip } from './blocks/week-strip';
import { findingsForClient, headlineOf, type Rest, restOf, topFindings } from './client-findings';
import type { Box } from './layout/box';
import { column } from './layout/column';
import { fillPage, fitsPage } from './layout/fill-page';
import type { Block } from './layout/flow';
import { mm } from './layout/points';
import { row } from './layout/row';
import type { Setting } from './layout/setting';
import type { Sheet } from './layout/sheet';
import { heading, text } from './layout/text';
import type { ReportInput } from './report-input';
import { type SheetWeeks, sheetWeeksOf } from './sheet-weeks';
import { firstNameOf } from './words';

type Room = Pick<Sheet, 'bodyWidth' | 'bodyHeight'>;

const SECTION = mm(4.5);
/** Weeks an exercise card has boxes for; later weeks are ticked on the last page. */
const LOGGED_WEEKS = 4;

/** The prescriptions lying down first and moving last, so that nobody goes down and up again. */
export function inBodyOrder(prescriptions: readonly Prescription[]): readonly Prescription[] {
  const place = ({ exercise }: Prescription) => POSITIONS.indexOf(exerciseOf(exercise).position);
  return prescriptions.toSorted((a, b) => place(a) - place(b));
}

/** Which results an exercise goes back to, and how well it is proven that it helps. */
function whyText({ words }: Setting, { because }: Prescription, findings: readonly Finding[]): string {
  const reasons = findings.filter(({ id }) => because.includes(id));
  const tests = [...new Set(reasons.flatMap(({ test }) => test ?? []))];
  const [first] = reasons;
  if (!first || tests.length === 0) return words.card.whyGeneral;
  const names = tests.map((test) => {
    const sides = reasons.flatMap((reason) =>
      reason.test === test && reason.side !== 'both' ? reason.side : [],
    );
    return words.card.testAndSides(words.test(test).plainName, [...new Set(sides)]);
  });
  return words.card.whyResult(names, first.evidence);
}

function foundBlocks(
  setting: Setting,
  width: number,
  input: ReportInput,
  findings: readonly Finding[],
  withBars: number,
): readonly Block[] {
  const { sheet } = setting.words;
  const top = topFindings(setting.words, input.evaluation, findings).map((finding, index) =>
    index < withBars ? finding : { ...finding, bars: null },
  );
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

function cardBlocks(
  setting: Setting,
  width: number,
  programme: IssuedProgramme,
  prescriptions: readonly Prescription[],
  weeks: SheetWeeks | null,
): readonly Block[] {
  const { words } = setting;
  return prescriptions.map((prescription, index): Block => {
    const exercise = words.exercise(prescription.exercise);
    const card = exerciseCard(setting, width, {
      exerciseId: prescription.exercise,
      number: index + 1,
      exercise,
      prescription,
      why: whyText(setting, prescription, programme.findings),
      weeks: Math.min(programme.weeks, LOGGED_WEEKS),
      sessions: weeks ? weeks.sessionsOf(prescription.exercise) : prescription.dose.daysPerWeek,
    });
    return { box: card, gap: mm(3), bookmark: { title: `${index + 1}. ${exercise.plainName}`, level: 2 } };
  });
}

function exerciseBlocks(
  setting: Setting,
  width: number,
  programme: IssuedProgramme,
  prescriptions: readonly Prescription[],
  weeks: SheetWeeks | null,
): readonly Block[] {
  const { sheet, weeks: weekWords } = setting.words;
  const intro = text(setting, width, sheet.howToUse(programme.weeks, LOGGED_WEEKS), {
    size: 'small',
    leading: 1.22,
  });
  const title = column('intro', [heading(setting, width, 2, sheet.exercises), intro], mm(0.4));
  const note = programme.coachNote.trim();
  return [
    {
      box: { ...title, withNext: true },
      gap: SECTION,
      bookmark: { title: sheet.exercises, level: 1 },
      newPage: true,
    },
    ...cardBlocks(setting, width, programme, prescriptions, weeks),
    ...(note === '' ? [] : noteBlocks(setting, width, note)),
    {
      box: closing(setting, width, programme),
      gap: SECTION,
      bookmark: { title: weekWords.handIn, level: 1 },
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

/** How many findings are shown with their bars; fewer where the first page would not hold all. */
const WITH_BARS = [3, 2, 1] as const;

/** What was found and what to do: on one page where that can be, with as many bars as it holds. */
function firstPage(
  setting: Setting,
  { bodyWidth: width, bodyHeight }: Room,
  input: ReportInput,
  programme: IssuedProgramme | null,
  weeks: SheetWeeks | null,
): readonly Block[] {
  const { evaluation, screening } = input;
  const { words } = setting;
  const findings = findingsForClient(evaluation, input.programme);
  const title = words.sheet.title(firstNameOf(screening.client.name));
  const headline = headlineOf(words, evaluation, findings, input.programme?.proposal.stopped ?? null);
  const blocksWith = (bars: number): readonly Block[] => [
    { box: letterhead(setting, width, { ...input, title, date: screening.date }), gap: mm(0) },
    { box: headlinePanel(setting, width, headline, programme), gap: mm(2.4) },
    ...foundBlocks(setting, width, input, findings, bars),
    ...restBlocks(setting, width, restOf(words, evaluation, findings)),
    ...(programme ? [{ box: weekStrip(setting, width, weeks?.strip ?? null), gap: SECTION }] : []),
    {
      box: safetyBox(setting, width, input.letterhead.contact),
      gap: SECTION,
      bookmark: { title: words.safety.title, level: 1 },
    },
  ];
  const choices = WITH_BARS.map(blocksWith);
  const [all = []] = choices;
  return fillPage(choices.find((blocks) => fitsPage(blocks, bodyHeight)) ?? all, bodyHeight);
}

/** The blocks of the client's exercise sheet, in reading order. */
export function clientSheet(setting: Setting, room: Room, input: ReportInput): readonly Block[] {
  const programme = input.programme?.proposal.stopped === null ? input.programme : null;
  const prescriptions = inBodyOrder(programme?.proposal.prescriptions ?? []);
  const weeks = programme ? sheetWeeksOf(programme, prescriptions) : null;
  return [
    ...firstPage(setting, room, input, programme, weeks),
    ...(programme ? exerciseBlocks(setting, room.bodyWidth, programme, prescriptions, weeks) : []),
  ];
}
