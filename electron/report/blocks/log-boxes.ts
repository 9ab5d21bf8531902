import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { figure } from '../layout/figure';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';

type Log = {
  readonly weeks: number;
  readonly sessions: number;
  /** Lines of boxes to tick: one for each side, or one for the whole body. */
  readonly lines: number;
  /** The height of what is above the boxes, of each line of them, and of the line for pain. */
  readonly head: number;
  readonly line: number;
  readonly pain: number;
};

const BETWEEN_WEEKS = mm(2);
const MOST_BOX = mm(9);
const LINE = mm(0.25);

/** The boxes of one week: a line for each side to tick, and one for the pain. */
function drawWeek(pen: Pen, { palette }: Setting, log: Log, x: number, y: number, box: number): void {
  for (let session = 0; session < log.sessions; session += 1) {
    const left = x + session * box;
    for (let line = 0; line < log.lines; line += 1)
      pen.rectangle(left, y + line * log.line, box, log.line, { line: palette.ink, lineWidth: LINE });
    const look = { line: palette.ink, lineWidth: LINE, fill: palette.zone } as const;
    pen.rectangle(left, y + log.lines * log.line, box, log.pain, look);
  }
}

/** Boxes to fill in by hand beside the lines of a dose: for each week and session what was done, and the pain after it. */
export function logBoxes(setting: Setting, width: number, log: Log): Box {
  const { palette, scale, words, grow } = setting;
  const { weeks, sessions, lines, head, line, pain } = log;
  const perWeek = (width - (weeks - 1) * BETWEEN_WEEKS) / weeks;
  const box = Math.min(perWeek / sessions, MOST_BOX * grow);
  const look = { size: scale.tiny, weight: 'bold', colour: palette.soft } as const;
  const alt = words.card.logAlt(weeks, sessions, lines > 1);
  const short = widthOfText(setting, words.card.week(weeks), 'tiny', 'bold') > perWeek;
  return figure('log', width, head + lines * line + pain, alt, (pen, x, y) => {
    for (let week = 0; week < weeks; week += 1) {
      const left = x + week * (perWeek + BETWEEN_WEEKS);
      const name = (short ? words.card.weekInShort : words.card.week)(week + 1);
      pen.letters(name, left, y + head - scale.tiny * 0.35, widthOfText(setting, name, 'tiny', 'bold'), look);
      drawWeek(pen, setting, log, left, y + head, box);
    }
  });
}

const DONE = mm(4.6);

/** A line of boxes to tick, one for each session, week after week: where there is no room for more. */
export function logLine(
  setting: Setting,
  width: number,
  { weeks, sessions }: Pick<Log, 'weeks' | 'sessions'>,
): Box {
  const { palette, scale, words } = setting;
  const before = widthOfText(setting, words.card.done, 'tiny') + mm(1.6);
  const number = widthOfText(setting, '4', 'tiny', 'bold') + mm(1);
  const perWeek = (width - before - (weeks - 1) * BETWEEN_WEEKS) / weeks;
  const box = Math.min((perWeek - number) / sessions, MOST_BOX);
  const look = { size: scale.tiny, colour: palette.soft } as const;
  return figure('log', width, DONE, words.card.logAlt(weeks, sessions, false), (pen, x, y) => {
    const baseline = y + DONE / 2 + scale.tiny * 0.36;
    pen.letters(words.card.done, x, baseline, before, { ...look, weight: 'regular' });
    for (let week = 0; week < weeks; week += 1) {
      const left = x + before + week * (perWeek + BETWEEN_WEEKS);
      pen.letters(`${week + 1}`, left, baseline, number, { ...look, weight: 'bold' });
      for (let session = 0; session < sessions; session += 1)
        pen.rectangle(left + number + session * box, y, box, DONE, { line: palette.ink, lineWidth: LINE });
    }
  });
}
