import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../electron/report/ink/pen';
import { sheetOf } from '../../../electron/report/layout/sheet';
import type { ProgressInput } from '../../../electron/report/report-input';
import { reportOf } from '../../../electron/report/report-of';
import type { IsoDate } from '../../../shared/basics/dates';
import { screeningOf } from '../../support/example-screenings';
import { checkedBy, factsOf, readText, structureOf, unpacked } from '../../support/pdf-text';
import { lastOnPages, overflows, overlaps } from '../../support/report-marks';
import { fullVisit, historyWith, progressInput } from '../../support/reports';
import { screeningWith } from '../../support/screenings';

const KEPT: NonNullable<ProgressInput['kept']> = {
  planned: 16,
  done: 13.4,
  sets: { planned: 120, done: 101 },
  unknown: 2,
  share: 13.4 / 16,
  weeks: [
    {
      start: '2026-10-05' as IsoDate,
      planned: 4,
      done: 3.4,
      sets: { planned: 30, done: 26 },
      unknown: 1,
    },
  ],
};

async function put(input: ProgressInput) {
  const marks: Mark[] = [];
  const bytes = await reportOf(input, (mark) => marks.push(mark));
  const alts = marks.flatMap((mark) => (mark.kind === 'tag' && mark.alt ? [mark.alt] : []));
  return { bytes, marks, alts, text: readText(bytes) };
}

describe('the progress report', () => {
  test('tells the client what changed by more than chance, and shows what did not beside it', async () => {
    const { text, alts } = await put(progressInput());
    expect(text).toMatch(
      /^Harbour Running Clinic .* Your progress, Ada .* Since 22 May 2026 1 result of 6 went down\./u,
    );
    expect(text).toContain('We call it a change only when it is larger than 19 of 20 chance ups and downs.');
    expect(alts).toContain(
      'Knee to wall, left: last time 9.5\u00A0cm, today 7.5\u00A0cm. Less than last time.',
    );
    expect(alts).toContain(
      'Standing on one leg, right: last time 32\u00A0s, today 23\u00A0s. About the same.',
    );
    const [client = ''] = text.split('Progress of Ada');
    expect(client, 'the first page is for the first name').not.toContain('Łukasiewicz');
  });

  test('gives the coach both figures, the error of a change, and what became of the sides', async () => {
    const { text } = await put(progressInput());
    expect(text).toContain('Progress of Ada Łukasiewicz');
    expect(text).toContain('1 worse, 5 within error. 20 November 2026 against 22 May 2026; 3 visits in all.');
    expect(text).toMatch(
      /Weight-bearing lunge, distance Worse 9\.5 to 7\.4 cm, error ± 1\.9 cm Within error/u,
    );
    expect(text).toContain('Tested this time only: Single-leg stance, eyes closed');
    expect(text).toMatch(/Over the visits .*Biering-Sorensen hold, seconds/u);
  });

  test('says how the training was kept, and what of it nobody knows', async () => {
    const { text } = await put(progressInput({ kept: KEPT }));
    expect(text).toContain(
      'Of 16 sessions planned until this visit, about 13 were done. Of 2 sessions nothing was',
    );
    expect(text).toContain('84 % of the planned sessions were done, as far as was typed back.');
    expect(text).toContain('5 October 2026 4 3.4 30 26 1');
    expect((await put(progressInput())).text).not.toContain('Your training');
  });

  test('names what comes next: the programme and the day of the retest, or a talk', async () => {
    expect((await put(progressInput())).text).toMatch(
      /A programme of 6 weeks with \d exercises: .*We test again on 1 January 2027\./u,
    );
    expect((await put(progressInput({ programme: null }))).text).toContain('Your coach will talk with you');
  });

  test('has nothing to compare where no test was done before', async () => {
    const earlier = [screeningWith({ date: '2026-05-22', tests: { grip: { left: 30, right: 31 } } })];
    const { text, bytes } = await put(progressInput({ history: historyWith(earlier) }));
    expect(text).toContain('there is nothing to compare');
    expect(factsOf(bytes).Pages).toBe('1');
  });

  test('is a sound file with one first heading and the same bytes each time', async () => {
    const { bytes } = await put(progressInput());
    expect(checkedBy(bytes)).toContain('No syntax or stream encoding errors');
    expect(structureOf(bytes).match(/^\s*H1 \(block\)/gmu)).toHaveLength(1);
    expect(unpacked(bytes)).not.toMatch(/\/Title \(.*Ada/u);
    expect(Buffer.compare(await reportOf(progressInput()), bytes)).toBe(0);
  });

  const every = screeningOf('every-test');
  const before = ['2026-01-10', '2026-06-10'].map((date) => ({ ...every, date: date as IsoDate }));
  const cases = (['a4', 'letter'] as const).flatMap((paper) =>
    (['normal', 'large'] as const).map((print) => ({ paper, print })),
  );
  test.each(cases)(
    'cuts nothing on $paper in $print print, with all tests and the longest name',
    async (over) => {
      const { client } = fullVisit('W'.repeat(120));
      const all = { ...every, client, date: '2026-11-20' as IsoDate };
      for (const given of [
        progressInput({ ...over, kept: KEPT }),
        progressInput({ ...over, screening: all, history: historyWith(before) }),
      ]) {
        const { marks } = await put(given);
        const { left, top, bodyWidth, bodyHeight } = sheetOf(over.paper);
        expect(overflows(marks, { x: left, y: top, width: bodyWidth, height: bodyHeight })).toEqual([]);
        expect(overlaps(marks)).toEqual([]);
        expect(lastOnPages(marks).filter((name) => /^H\d$/u.test(name))).toEqual([]);
      }
    },
  );
});
