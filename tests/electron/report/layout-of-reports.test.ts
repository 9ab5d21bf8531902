import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../electron/report/ink/pen';
import { mm } from '../../../electron/report/layout/points';
import { sheetOf } from '../../../electron/report/layout/sheet';
import type { ReportInput } from '../../../electron/report/report-input';
import { reportOf } from '../../../electron/report/report-of';
import type { IsoDate } from '../../../shared/basics/dates';
import { PRINT_SIZES } from '../../../shared/report/print-size';
import type { Screening } from '../../../shared/screening/screening';
import { screeningOf } from '../../support/example-screenings';
import { lastOnPages, overflows, overlaps } from '../../support/report-marks';
import { fullVisit, historyWith, issuedFor, reportInput, visitsBefore } from '../../support/reports';

async function marksOf(input: ReportInput): Promise<readonly Mark[]> {
  const marks: Mark[] = [];
  await reportOf(input, (mark) => marks.push(mark));
  return marks;
}

const bodyOf = ({ paper }: ReportInput) => {
  const { left, top, bodyWidth, bodyHeight } = sheetOf(paper);
  return { x: left, y: top, width: bodyWidth, height: bodyHeight };
};

async function faultsOf(input: ReportInput): Promise<readonly string[]> {
  const marks = await marksOf(input);
  const lone = lastOnPages(marks).filter((name) => /^H\d$/u.test(name));
  return [
    ...overflows(marks, bodyOf(input)),
    ...overlaps(marks),
    ...lone.map((name) => `${name} ends a page`),
  ];
}

const variants = (['client', 'coach'] as const).flatMap((kind) =>
  (['a4', 'letter'] as const).flatMap((paper) =>
    PRINT_SIZES.flatMap((print) => [false, true].map((mono) => ({ kind, paper, print, mono }))),
  ),
);

describe('nothing is cut, covered or left alone', () => {
  test.each(variants)('$kind report on $paper, $print print, mono $mono', async ({ kind, ...over }) => {
    const history = historyWith(visitsBefore());
    expect(await faultsOf(reportInput(kind, fullVisit(), { history, ...over }))).toEqual([]);
  });

  test('all tests of the catalogue at three visits', async () => {
    const every = screeningOf('every-test');
    const before = ['2026-01-10', '2026-06-10'].map((date) => ({ ...every, date: date as IsoDate }));
    const input = reportInput('coach', every, { history: historyWith(before) });
    expect(await faultsOf(input)).toEqual([]);
  });

  const word = fc.oneof(
    { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ minLength: 60, maxLength: 140 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'Żółć',
        'Παπαδόπουλος',
        'Владимирович',
        'W'.repeat(90),
        'hip-abductor/adductor',
      ),
    },
  );
  const words = (most: number) =>
    fc.array(word, { minLength: 1, maxLength: 60 }).map((all) => all.join(' ').slice(0, most).trim() || 'x');

  const written = fc.record({
    variant: fc.constantFrom(...variants),
    name: words(300),
    note: words(2000),
    reason: words(300),
    observation: words(60),
    flag: words(40),
    clinicName: words(120),
    contact: words(200),
    coach: words(120),
    weeks: fc.integer({ min: 1, max: 12 }),
  });
  type Written = typeof written extends fc.Arbitrary<infer Given> ? Given : never;

  const visitOf = ({ name, note, reason, observation, flag }: Written): Screening => {
    const visit = fullVisit(name);
    const trial = { value: 31.25, void: reason, observations: Array.from({ length: 12 }, () => observation) };
    return {
      ...visit,
      client: {
        ...visit.client,
        flags: Array.from({ length: 20 }, () => flag),
        history: Array.from({ length: 6 }, () => ({ region: flag, kind: 'injury' as const, note })),
      },
      measurements: visit.measurements.map((measurement, index) =>
        measurement.notTested === undefined
          ? {
              ...measurement,
              trials: [...measurement.trials, ...Array.from({ length: index === 0 ? 40 : 2 }, () => trial)],
            }
          : { ...measurement, notTested: reason },
      ),
    };
  };

  const inputOf = (given: Written): ReportInput => {
    const { variant, clinicName, contact, coach, note, weeks } = given;
    const visit = visitOf(given);
    return reportInput(variant.kind, visit, {
      ...variant,
      note,
      letterhead: { clinicName, contact, coach },
      programme: { ...issuedFor(visit), coachNote: note, weeks },
    });
  };

  test('with the longest names, reasons and notes that are let in', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(written, async (given) => {
        expect(await faultsOf(inputOf(given))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('margins are 14 mm', async () => {
    const input = reportInput('client');
    const marks = await marksOf(input);
    const lefts = marks.flatMap((mark) => (mark.kind === 'box' ? mark.x : []));
    expect(Math.min(...lefts)).toBeCloseTo(mm(14), 3);
  });
});
