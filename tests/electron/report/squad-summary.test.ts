import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../electron/report/ink/pen';
import { sheetOf } from '../../../electron/report/layout/sheet';
import type { SquadInput } from '../../../electron/report/report-input';
import { reportOf } from '../../../electron/report/report-of';
import { screeningOf } from '../../support/example-screenings';
import { checkedBy, factsOf, readText, structureOf } from '../../support/pdf-text';
import { lastOnPages, overflows, overlaps } from '../../support/report-marks';
import { fullVisit, squadInput } from '../../support/reports';
import { screeningWith } from '../../support/screenings';

async function put(input: SquadInput) {
  const marks: Mark[] = [];
  const bytes = await reportOf(input, (mark) => marks.push(mark));
  const alts = marks.flatMap((mark) => (mark.kind === 'tag' && mark.alt ? [mark.alt] : []));
  return { bytes, marks, alts, text: readText(bytes) };
}

const alike = screeningWith({
  client: { name: 'Bo Berg' },
  tests: { 'sls-eo': { left: 40, right: 41 }, 'sls-ec': { left: 45, right: 45 } },
});
const hurt = screeningWith({
  client: { name: 'Cy Marsh', flags: ['RF04'] },
  tests: { 'sls-eo': { left: [{ value: 20, pain: 6 }], right: 41 } },
  notTested: { 'hop-single': { left: 'calf pain', right: 'calf pain' } },
});

describe('the summary of a squad', () => {
  test('has everybody by name against the tests that anybody did, told apart in words too', async () => {
    const { text, alts } = await put(squadInput([hurt, alike, fullVisit('Ada Quill')]));
    expect(text).toMatch(/^Harbour Running Clinic .*Squad summary: Tuesday group 20 November 2026/u);
    expect(text).toContain('3 people, screened 20 November 2026.');
    const matrix = text.slice(text.indexOf('Who differs where'), text.indexOf('What each would train'));
    const places = ['Ada Quill', 'Bo Berg', 'Cy Marsh', 'Likely or confirmed'].map((name) =>
      matrix.indexOf(name),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(matrix).toContain('1 Single-leg stance, eyes open');
    expect(alts).toContain('right lower, likely or confirmed');
    expect(alts).toContain('no clear difference');
    expect(alts).toContain('both at the top');
    expect(alts.some((alt) => alt.endsWith('; a score under its mark'))).toBe(true);
    expect(matrix, 'Ada alone of the two who have both sides').toMatch(/Likely or confirmed 1\/2/u);
  });

  test('names first who must be talked to, and why', async () => {
    const { text } = await put(squadInput([hurt, alike]));
    expect(text).toMatch(
      /Talk to these first .* Cy Marsh: RF04: .*; RF23: Stop the test .*\(Single-leg stance, eyes open, left\) Who differs/u,
    );
    expect((await put(squadInput([alike]))).text).not.toContain('Talk to these first');
  });

  test('lists what each would train first, and what has no score; it ranks and adds up nothing', async () => {
    const { text } = await put(squadInput([hurt, alike, fullVisit('Ada Quill')]));
    expect(text).toMatch(/Ada Quill 20 November 2026 side-of-hip strength; ankle bend/u);
    expect(text).toMatch(/Cy Marsh 20 November 2026 .*Single hop for distance/u);
    expect(text).not.toMatch(/risk|rank(?!ed)|total score|diagnos|predict|weak/iu);
  });

  test('is a sound, tagged file that names nobody in its title', async () => {
    const { bytes } = await put(squadInput([alike, fullVisit('Ada Quill')]));
    expect(checkedBy(bytes)).toContain('No syntax or stream encoding errors');
    expect(structureOf(bytes).match(/^\s*H1 \(block\)/gmu)).toHaveLength(1);
    expect(factsOf(bytes)).toMatchObject({ Tagged: 'yes', Title: 'Squad summary K7F3, 20 November 2026' });
  });

  const cases = (['a4', 'letter'] as const).flatMap((paper) =>
    (['normal', 'large'] as const).map((print) => ({ paper, print })),
  );
  test.each(cases)(
    'cuts nothing on $paper in $print print, with 40 people, all tests and long names',
    async (over) => {
      const every = screeningOf('every-test');
      const visits = Array.from({ length: 40 }, (_, index) => {
        const { client } = fullVisit(`${index} ${'W'.repeat(index === 3 ? 200 : 12)}`);
        return { ...every, client };
      });
      const { marks } = await put(squadInput(visits, { ...over, title: 'M'.repeat(80), mono: true }));
      const { left, top, bodyWidth, bodyHeight } = sheetOf(over.paper);
      expect(overflows(marks, { x: left, y: top, width: bodyWidth, height: bodyHeight })).toEqual([]);
      expect(overlaps(marks)).toEqual([]);
      expect(lastOnPages(marks).filter((name) => /^H\d$/u.test(name))).toEqual([]);
    },
  );
});
