import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import type { ScreeningRecord } from '../../shared/ipc/calls/screenings.ts';
import { addClient, makeVault, openApp, startScreening } from '../../tests/support/coach.ts';
import { handAt, recordRunner20 } from '../../tests/support/runner.ts';
import { median } from '../ratio.ts';

/** Issue 4: a key press is answered on the screen in so many ms in 95 of 100, a trial is on the disk in so many (median). */
const PAINTED_MS = 50;
const DURABLE_MS = 30;
/** Issue 4: how far a timed trial may lie from the system clock, in ms. */
const TIMER_MS = 20;
/** The stopwatch runs hidden for so long; the issue asks for 300: HIDDEN_SECONDS=300 npm run bench -- capture. */
const HIDDEN_SECONDS = Number(process.env.HIDDEN_SECONDS ?? 20);
const TRIALS = 60;

const p95 = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(0.95 * (times.length - 1))] ?? Number.NaN;

const line = (name: string, value: number, budget: number, more: string): string =>
  `${name}: ${(value / budget).toFixed(3)} x of ${budget} ms (${value.toFixed(1)} ms${more}), ${value <= budget ? 'within' : 'OVER'}`;

type Probed = typeof globalThis & { answered: number[]; pressedAt: number };
type Bridge = { readonly call: (name: string, input: unknown) => Promise<{ readonly value: unknown }> };

/** Notes, for each key, how long it took until the first change it made was painted; the running digits are no answer. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const probed = globalThis as Probed;
    probed.answered = [];
    const painted = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        probed.pressedAt = Date.now();
        const watch = new MutationObserver((changes) => {
          const digits = ({ target }: MutationRecord) =>
            target.parentElement?.matches('output[data-running="true"]') ?? false;
          if (changes.every(digits)) return;
          watch.disconnect();
          painted(() => probed.answered.push(performance.now() - timeStamp));
        });
        watch.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      },
      { capture: true },
    );
  });

/** Milliseconds from asking main to record a trial until it answers, which is after the disk has it. */
const durations = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (count) => {
    const { plumbline } = globalThis as unknown as { readonly plumbline: Bridge };
    const place = { screeningId: location.hash.split('/')[2], test: 'wblt-cm', side: 'left' };
    const times: number[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const asked = performance.now();
      await plumbline.call('screening.recordTrial', { ...place, value: 9.5, origin: 'typed' });
      times.push(performance.now() - asked);
    }
    return times;
  }, TRIALS);

/** How far a trial timed with the window hidden lies from the computer's own time of day, in ms. */
async function hiddenTrial(app: ElectronApplication, page: Page): Promise<number> {
  const windows = (what: 'hide' | 'show') =>
    app.evaluate(({ BrowserWindow }, act) => {
      for (const window of BrowserWindow.getAllWindows()) window[act]();
    }, what);
  const pressed = async () => {
    await page.keyboard.press('Space');
    return page.evaluate(() => (globalThis as Probed).pressedAt);
  };
  await page.getByRole('button', { name: /^Side bridge/ }).click();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: /^Start an extra trial/ }).waitFor();
  const began = await pressed();
  await windows('hide');
  await new Promise((done) => setTimeout(done, HIDDEN_SECONDS * 1000));
  await windows('show');
  const ended = await pressed();
  await page.getByRole('region', { name: 'Trial just saved' }).waitFor();
  const longest = await page.evaluate(async () => {
    const { plumbline } = globalThis as unknown as { readonly plumbline: Bridge };
    const { value } = await plumbline.call('screening.open', { id: location.hash.split('/')[2] });
    const { screening } = value as ScreeningRecord;
    const held = screening.measurements.filter(({ test }) => test === 'side-bridge');
    return Math.max(...held.flatMap(({ trials }) => trials.map((trial) => trial.value)));
  });
  return Math.abs(longest * 1000 - (ended - began));
}

/** How quick the table side is: keys to paint over a whole screening, trials to disk, and a stopwatch nobody sees. */
export async function captureBench(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const { app, page } = await openApp(folder);
  try {
    await makeVault(page);
    await addClient(page, 'Bench Runner');
    await startScreening(page, 'Runner, 20');
    await watchKeys(page);
    const trials = await recordRunner20(page, handAt(page));
    const answered = await page.evaluate(() => (globalThis as Probed).answered);
    const times = await durations(page);
    const off = await hiddenTrial(app, page);
    return [
      line(
        `key to painted answer, ${answered.length} presses of ${trials} trials`,
        p95(answered),
        PAINTED_MS,
        ` p95, median ${median(answered).toFixed(1)} ms`,
      ),
      line('a trial on the disk', median(times), DURABLE_MS, ` median, p95 ${p95(times).toFixed(1)} ms`),
      line(`a stopwatch hidden for ${HIDDEN_SECONDS} s, against the system clock`, off, TIMER_MS, ' off'),
    ].join('\n');
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
