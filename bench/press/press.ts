import { measuredInElectron } from '../in-electron.ts';
import { lineOf, median, ratioOf } from '../ratio.ts';

/** A report through the press may cost so much of one made in place: the way there and back. */
const BAR = 1.3;
/** One report, warm, through the press. */
const REPORT_MS = 150;
/** The window stays responsive: 95 of 100 frames at most this long. */
const FRAME_MS = 33;

type Measured = {
  readonly idle: readonly number[];
  readonly busy: readonly number[];
  readonly blocked: number;
  readonly first: number;
  readonly each: number;
  readonly reports: number;
  readonly pairs: readonly (readonly [press: number, inPlace: number])[];
};

const p95 = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(0.95 * (times.length - 1))] ?? Number.NaN;

/** What making many reports costs the window: frames while the press works against frames at rest, and the price of its way. */
export async function pressBench(): Promise<string> {
  const { idle, busy, blocked, first, each, reports, pairs } = await measuredInElectron<Measured>(
    'press-bench',
    {
      main: 'bench/press/electron-main.ts',
      press: 'electron/press.ts',
    },
  );
  const [rest, work] = [p95(idle), p95(busy)];
  const alone = median(pairs.map(([press]) => press));
  const verdict = work <= FRAME_MS ? 'within' : rest > FRAME_MS ? 'about' : 'OVER';
  return [
    lineOf('a report by the press, against one made in place', ratioOf(pairs), BAR),
    `${reports} reports: p95 frame ${work.toFixed(1)} ms (${rest.toFixed(1)} at rest), ${verdict} the bar of ${FRAME_MS} ms; ` +
      `main blocked for ${blocked.toFixed(0)} ms at most; first ${first.toFixed(0)} ms, then ${each.toFixed(0)} ms each; ` +
      `warm and alone ${alone.toFixed(0)} ms, ${alone <= REPORT_MS ? 'within' : 'OVER'} the bar of ${REPORT_MS} ms`,
  ].join('\n');
}
