import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { figure } from '../layout/figure';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';

type Log = {
  readonly weeks: number;
  readonly sessionsPerWeek: number;
  /** Each done box is split into left and right. */
  readonly split: boolean;
};

const DONE = mm(5.6);
const PAIN = mm(4.6);
const BETWEEN_WEEKS = mm(2.4);
const LEAST_BOX = mm(6);

type Place = { readonly x: number; readonly y: number; readonly width: number };

function drawSession(pen: Pen, setting: Setting, split: boolean, { x, y, width }: Place): void {
  const { palette, scale, grow } = setting;
  const [done, pain] = [DONE * grow, PAIN * grow];
  const line = { line: palette.ink, lineWidth: mm(0.25) };
  pen.rectangle(x, y, width, done, line);
  pen.rectangle(x, y + done, width, pain, { line: palette.soft, lineWidth: mm(0.25), fill: palette.panel });
  if (!split) return;
  pen.line([x + width / 2, y], [x + width / 2, y + done], line);
  (['L', 'R'] as const).forEach((letter, half) => {
    const size = scale.tiny * 0.72;
    pen.letters(letter, x + (half * width) / 2 + mm(0.5), y + size + mm(0.2), size * 0.6, {
      size,
      weight: 'bold',
      colour: palette.soft,
    });
  });
}

/** Boxes to fill in by hand: for each week and session what was done, split left and right, and the pain after it. */
export function logBoxes(setting: Setting, width: number, { weeks, sessionsPerWeek, split }: Log): Box {
  const { palette, scale, grow } = setting;
  const [done, pain] = [DONE * grow, PAIN * grow];
  const names = ['Done', 'Pain 0–10'] as const;
  const before = Math.max(...names.map((name) => widthOfText(setting, name, 'tiny'))) + mm(2);
  const perLine = (count: number) =>
    (width - before - (count - 1) * BETWEEN_WEEKS) / (count * sessionsPerWeek);
  const inLine = perLine(weeks) >= LEAST_BOX * grow ? weeks : Math.max(1, Math.ceil(weeks / 2));
  const box = Math.min(perLine(inLine), mm(11) * grow);
  const head = scale.tiny * 1.25;
  const lineHeight = head + done + pain;
  const gap = mm(1.6);
  const lines = Math.ceil(weeks / inLine);
  const look = { size: scale.tiny, weight: 'regular', colour: palette.soft } as const;
  const drawWeek = (pen: Pen, week: number, x: number, y: number) => {
    const name = `Week ${week + 1}`;
    pen.letters(name, x, y + scale.tiny, widthOfText(setting, name, 'tiny', 'bold'), {
      ...look,
      weight: 'bold',
    });
    for (let session = 0; session < sessionsPerWeek; session += 1)
      drawSession(pen, setting, split, { x: x + session * box, y: y + head, width: box });
  };
  const sides = split ? 'one for each side' : 'one each time';
  const alt = `Boxes to fill in: ${weeks} weeks, ${sessionsPerWeek} sessions a week, ${sides}, and a pain score from 0 to 10.`;
  return figure('log', width, lines * lineHeight + (lines - 1) * gap, alt, (pen, x, y) => {
    for (let line = 0; line < lines; line += 1) {
      const top = y + line * (lineHeight + gap);
      const middles = [done / 2, done + pain / 2];
      names.forEach((name, index) => {
        const baseline = top + head + (middles[index] ?? 0) + scale.tiny * 0.36;
        pen.letters(name, x, baseline, widthOfText(setting, name, 'tiny'), look);
      });
      for (let at = 0; at < inLine && line * inLine + at < weeks; at += 1)
        drawWeek(pen, line * inLine + at, x + before + at * (sessionsPerWeek * box + BETWEEN_WEEKS), top);
    }
  });
}
