import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { startPressProcess } from '../../electron/platform/press-process.ts';
import { pressBy } from '../../electron/press/press.ts';
import { reportOf } from '../../electron/report/report-of.ts';
import { reportInput } from '../../tests/support/reports.ts';

const REPORTS = Number(process.env.BENCH_REPORTS ?? 200);
const WARM_UPS = 8;
const fontsFolder = process.env.BENCH_FONTS ?? '';

/** A page that moves all the time and keeps how long each frame took. */
const PAGE = `<body style="font:40px sans-serif"><p id="p">0</p><script>
  let times = [], last = performance.now(), count = 0;
  const frame = (now) => {
    times.push(now - last); last = now; count += 1;
    p.textContent = count; p.style.transform = 'translateX(' + (count % 300) + 'px)';
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const taken = () => { const all = times; times = []; return all; };
</script>`;

const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const after = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The longest time in which this process, which answers the window's calls, did nothing else. */
function busyMeter(): () => number {
  const every = 5;
  let worst = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    const now = performance.now();
    worst = Math.max(worst, now - last - every);
    last = now;
  }, every);
  return () => {
    clearInterval(tick);
    return Math.max(worst, performance.now() - last - every);
  };
}

async function measure(): Promise<unknown> {
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    webPreferences: { backgroundThrottling: false },
  });
  await window.loadURL(`data:text/html,${encodeURIComponent(PAGE)}`);
  const frames = (): Promise<number[]> => window.webContents.executeJavaScript('taken()');
  await after(1500);
  await frames();
  await after(3000);
  const idle = await frames();
  const input = reportInput('client', undefined, { fontsFolder });
  const press = pressBy(startPressProcess);
  const first = await millisecondsOf(() => press.make(input));
  const pairs: [number, number][] = [];
  for (let run = 0; run < WARM_UPS; run += 1) await Promise.all([press.make(input), reportOf(input)]);
  await frames();
  const busiest = busyMeter();
  const batch = await millisecondsOf(async () => {
    for (let made = 0; made < REPORTS; made += 1) await press.make(input);
  });
  const busy = await frames();
  const blocked = busiest();
  for (let run = 0; run < 15; run += 1)
    pairs.push([await millisecondsOf(() => press.make(input)), await millisecondsOf(() => reportOf(input))]);
  press.end();
  return { idle, busy, blocked, first, each: batch / REPORTS, reports: REPORTS, pairs };
}

app.on('window-all-closed', () => {});
void app
  .whenReady()
  .then(measure)
  .then(
    (measured) => {
      process.stdout.write(`measured ${JSON.stringify(measured)}\n`);
      app.exit(0);
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)} in ${join(__dirname)}\n`);
      app.exit(1);
    },
  );
