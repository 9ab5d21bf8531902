import type { Finding } from '../../shared/findings/finding';
import type { IssuedProgramme, Prescription } from '../../shared/programme/programme';
import type { Card, CardSize } from './blocks/card';
import { compactCard } from './blocks/compact-card';
import { doseColumns } from './blocks/dose-table';
import { exerciseCard } from './blocks/exercise-card';
import type { Box } from './layout/box';
import { evenHeights } from './layout/even-heights';
import type { Block } from './layout/flow';
import { mm } from './layout/points';
import { row } from './layout/row';
import type { Setting } from './layout/setting';
import type { SheetWeeks } from './sheet-weeks';

/** How the cards stand on a page: lines of them, cards a line, and how wide a figure may be, widest first. */
const GRIDS = {
  normal: { lines: 3, across: 1, figureShares: [0.4, 0.37, 0.34] },
  large: { lines: 2, across: 1, figureShares: [0.36, 0.31, 0.27] },
  compact: { lines: 3, across: 2, figureShares: [0.44, 0.4] },
} as const;
const BETWEEN = mm(2);
/** What a card should have to spare for its figure to be wide. */
const AIR = mm(4);

/** Weeks an exercise card has boxes for; later weeks are ticked on the last page. */
export const LOGGED_WEEKS = 4;

export type Prescribed = {
  readonly programme: IssuedProgramme;
  /** In the order they are printed. */
  readonly prescriptions: readonly Prescription[];
  readonly weeks: SheetWeeks | null;
};

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

function cardsOf(setting: Setting, { programme, prescriptions, weeks }: Prescribed): readonly Card[] {
  const dosed = prescriptions.map((prescription) => ({
    prescription,
    exercise: setting.words.exercise(prescription.exercise),
  }));
  const columns = doseColumns(setting, dosed);
  return dosed.map(({ prescription, exercise }, index) => ({
    exerciseId: prescription.exercise,
    number: index + 1,
    exercise,
    prescription,
    why: whyText(setting, prescription, programme.findings),
    weeks: Math.min(programme.weeks, LOGGED_WEEKS),
    sessions: weeks ? weeks.sessionsOf(prescription.exercise) : prescription.dose.daysPerWeek,
    doseColumns: columns,
  }));
}

const linesOf = (cards: readonly Card[], across: number): readonly (readonly Card[])[] =>
  Array.from({ length: Math.ceil(cards.length / across) }, (_, line) =>
    cards.slice(line * across, (line + 1) * across),
  );

/** The heights of lines on each page, filled; null where some page does not hold them. */
function pageHeights(least: readonly number[], perPage: number, room: number): readonly number[] | null {
  const pages = Array.from({ length: Math.ceil(least.length / perPage) }, (_, page) =>
    Array.from({ length: perPage }, (_line, at) => least[page * perPage + at] ?? 0),
  );
  const even = pages.map((lines) => evenHeights(lines, room));
  const fits = even.every((heights) => heights.reduce((sum, height) => sum + height, 0) <= room + 0.01);
  return fits ? even.flat() : null;
}

/** The cards of the exercises, in lines that fill the pages, with figures as wide as lets them. */
export function cardBlocks(
  setting: Setting,
  page: { readonly width: number; readonly height: number; readonly above: number },
  prescribed: Prescribed,
): readonly Block[] {
  const { lines: perPage, across, figureShares } = GRIDS[setting.print];
  const draw = across === 1 ? exerciseCard : compactCard;
  const width = (page.width - (across - 1) * BETWEEN) / across;
  const lines = linesOf(cardsOf(setting, prescribed), across);
  const lineOf = (line: readonly Card[], size: CardSize): Box => {
    const cards = line.map((card) => draw(setting, width, card, size));
    const [only] = cards;
    return cards.length === 1 && only ? only : row('cards', cards, BETWEEN);
  };
  const room = page.height - page.above - perPage * BETWEEN;
  const choices = figureShares.map((figureShare) => {
    const least = lines.map((line) => lineOf(line, { height: 0, figureShare }).height);
    return { figureShare, least, heights: pageHeights(least, perPage, room) };
  });
  // A wider figure is no gain where it leaves no air; the narrowest may.
  const airy = ({ least }: (typeof choices)[number]) =>
    pageHeights(
      least.map((one) => one + AIR),
      perPage,
      room,
    ) !== null;
  const chosen = choices.find(airy) ?? choices.at(-1);
  return lines.map((line, index): Block => {
    const title = line.map(({ number, exercise }) => `${number}. ${exercise.plainName}`).join(' · ');
    const size = { height: chosen?.heights?.[index] ?? 0, figureShare: chosen?.figureShare ?? 0 };
    return { box: lineOf(line, size), gap: BETWEEN, bookmark: { title, level: 2 } };
  });
}
