import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PaperInput, ReportInput } from '../../electron/report/report-input.ts';
import { reportOf } from '../../electron/report/report-of.ts';
import type { IsoDate } from '../../shared/basics/dates.ts';
import { PROTOCOLS } from '../../shared/catalogue/protocols.ts';
import type { Adherence } from '../../shared/following/adherence.ts';
import { NORMAL_WEEK } from '../../tests/support/material.ts';
import {
  captureFormInput,
  fullVisit,
  historyWith,
  issuedFor,
  progressInput,
  reportInput,
  squadInput,
  visitsBefore,
} from '../../tests/support/reports.ts';
import { screeningWith } from '../../tests/support/screenings.ts';

/** Writes every paper of docs/examples afresh, of invented people: `node scripts/typescript.mjs scripts/examples/run.ts`. */
const folder = resolve('docs/examples');
const fonts: Pick<PaperInput, 'fontsFolder'> = { fontsFolder: resolve('resources/fonts') };

const ada = { ...fullVisit(), training: NORMAL_WEEK };
const programme = issuedFor(ada);
const history = historyWith(visitsBefore());

/** Four weeks as they could have been typed back. */
const week = (start: string, done: number, sets: number, unknown = 0) => ({
  start: start as IsoDate,
  planned: 4,
  done,
  sets: { planned: 30, done: sets },
  unknown,
});
const kept: Adherence = {
  planned: 16,
  done: 13.4,
  sets: { planned: 120, done: 101 },
  unknown: 2,
  share: 13.4 / 16,
  weeks: [
    week('2026-05-25', 4, 30),
    week('2026-06-01', 3.4, 26),
    week('2026-06-08', 4, 30),
    week('2026-06-15', 2, 15, 2),
  ],
};

/** A squad whose members differ here and there; one has pain that stops a test. */
const people = [
  ['Bo Lindqvist', 41, 43, 11.2, 11.4, 24, 23, 70, 74],
  ['Chiara Rossi', 22, 40, 9.1, 12.6, 19, 25, 58, 80],
  ['Dmitri Orlov', 44, 21, 12.1, 11.8, 26, 18, 64, 61],
  ['Ellen Pelling', 36, 38, 7.2, 7.4, 21, 22, 66, 69],
  ['Farid Osei', 45, 45, 12.5, 9.2, 23, 28, 81, 55],
  ['Grace Tan', 18, 33, 10.4, 10.9, 15, 16, 49, 51],
] as const;
const squad = [
  ada,
  ...people.map(([name, ...values]) => {
    const [sl, sr, wl, wr, hl, hr, bl, br] = values;
    return screeningWith({
      client: { name },
      protocol: 'quick-8',
      tests: {
        'sls-eo': { left: [sl, sl - 2, sl - 1], right: [sr, sr - 1, sr - 3] },
        'wblt-cm': { left: [wl, wl - 0.2, wl], right: [wr, wr, wr - 0.3] },
        'heel-raise': { left: hl, right: name === 'Grace Tan' ? [{ value: hr, pain: 5 }] : hr },
        'side-bridge': { left: bl, right: br },
      },
    });
  }),
];

const PAPERS: Readonly<Record<string, ReportInput>> = {
  'exercise-sheet': reportInput('client', ada, { programme, ...fonts }),
  'exercise-sheet-large': reportInput('client', ada, { programme, print: 'large', mono: true, ...fonts }),
  'coach-report': reportInput('coach', ada, { programme, history, ...fonts }),
  'progress-report': progressInput({ kept, ...fonts }),
  'capture-form': captureFormInput(PROTOCOLS['runner-20'].tests, fonts),
  'squad-summary': squadInput(squad, fonts),
};

mkdirSync(folder, { recursive: true });
for (const [name, input] of Object.entries(PAPERS))
  writeFileSync(join(folder, `${name}.pdf`), await reportOf(input));
