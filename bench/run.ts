import { loadavg } from 'node:os';
import { captureBench } from './capture/capture.ts';
import { pdfBench } from './pdf/pdf.ts';
import { pressBench } from './press/press.ts';
import { evaluateBench, rulesBench } from './rules/rules.ts';
import { startBench } from './start/start.ts';
import { weekBench } from './week/week.ts';

const BENCHES: Readonly<Record<string, () => Promise<string>>> = {
  start: startBench,
  pdf: pdfBench,
  press: pressBench,
  rules: rulesBench,
  evaluate: evaluateBench,
  week: weekBench,
  capture: captureBench,
};

const chosen = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stdout.write(`${await bench()} (load ${loadavg()[0]?.toFixed(2)})\n`);
}
