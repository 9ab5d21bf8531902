import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../electron/report/ink/pen';
import { sheetOf } from '../../../electron/report/layout/sheet';
import type { CaptureFormInput } from '../../../electron/report/report-input';
import { reportOf } from '../../../electron/report/report-of';
import type { IsoDate } from '../../../shared/basics/dates';
import { PROTOCOLS } from '../../../shared/catalogue/protocols';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { PRINT_SIZES } from '../../../shared/report/print-size';
import { captureFormOf } from '../../../shared/screening/capture-form';
import { checkedBy, factsOf, readText } from '../../support/pdf-text';
import { lastOnPages, overflows, overlaps } from '../../support/report-marks';
import { captureFormInput } from '../../support/reports';

const RUNNER = PROTOCOLS['runner-20'].tests;

async function put(input: CaptureFormInput) {
  const marks: Mark[] = [];
  const bytes = await reportOf(input, (mark) => marks.push(mark));
  const alts = marks.flatMap((mark) => (mark.kind === 'tag' && mark.alt ? [mark.alt] : []));
  return { bytes, marks, alts, text: readText(bytes) };
}

describe('a capture form', () => {
  test('has every test of the list in its order, each with as many boxes as the typing grid takes', async () => {
    const { text, alts } = await put(captureFormInput(RUNNER));
    const places = RUNNER.map((id, index) => text.indexOf(`${index + 1}. ${testOf(id).name}`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const boxes = alts.filter((alt) => alt.startsWith('Boxes to fill in'));
    expect(boxes).toHaveLength(captureFormOf(RUNNER).rows.length);
    expect(boxes[0]).toBe(
      'Boxes to fill in: left and right, each 3\u00A0trials and 2 spare, with pain and void under each.',
    );
  });

  test('says what to write, how to run the test and when it ends', async () => {
    const { text } = await put(captureFormInput(RUNNER));
    expect(text).toContain('seconds · 3 trials a side · in turns · rest 30 s · stop at 45 s');
    expect(text).toMatch(
      /Set up: Barefoot on a firm, level floor.* Do: Cross your arms.* Ends: An arm leaves/u,
    );
    expect(text, 'a grade by its meanings').toContain('Write: 2 = at most one fault');
    expect(text, 'points by the faults').toMatch(
      /1 point each: hands leave the hips.*2 points each: knee inside/u,
    );
  });

  test('asks for body mass and lever where a force is measured, for leg lengths where a reach is', async () => {
    const force = await put(captureFormInput(['hip-abd', 'hq-ratio']));
    expect(force.text).toMatch(/Body mass, kg .*newtons · 1 practice · 4 trials a side.* Lever, m/u);
    expect(force.text, 'what is worked out has no boxes').not.toContain('2. ');
    expect(force.text).not.toContain('Leg length');
    expect((await put(captureFormInput(['ybt-ant']))).text).toContain('Leg length left, cm');
  });

  test('is for nobody, or for the client of a visit; the file itself names neither', async () => {
    const visit = { name: 'Ada Łukasiewicz', date: '2026-11-20' as IsoDate };
    const own = await put(captureFormInput(RUNNER, { visit }));
    expect(own.text).toContain('Client Ada Łukasiewicz Date 20 November 2026');
    expect(factsOf(own.bytes).Title).toBe('Capture form K7F3, 20 November 2026');
    const blank = await put(captureFormInput(RUNNER));
    expect(blank.text).toContain('Client Date Coach Sam Rivers');
    expect(factsOf(blank.bytes).Title).toBe('Capture form K7F3');
    expect(checkedBy(blank.bytes)).toContain('No syntax or stream encoding errors');
  });

  const variants = (['a4', 'letter'] as const).flatMap((paper) =>
    PRINT_SIZES.map((print) => ({ paper, print })),
  );
  test.each(variants)(
    'cuts nothing on $paper in $print print, with all tests and the longest name',
    async (over) => {
      const visit = { name: 'W'.repeat(300), date: '2026-11-20' as IsoDate };
      const { marks } = await put(captureFormInput(TEST_IDS, { ...over, visit, protocol: 'M'.repeat(60) }));
      const { left, top, bodyWidth, bodyHeight } = sheetOf(over.paper);
      const body = { x: left, y: top, width: bodyWidth, height: bodyHeight };
      expect([...overflows(marks, body), ...overlaps(marks)]).toEqual([]);
      expect(lastOnPages(marks).filter((name) => /^H\d$/u.test(name))).toEqual([]);
    },
  );
});
