import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../electron/report/report-of';
import {
  checkedBy,
  factsOf,
  fontsOf,
  printedBy,
  readText,
  structureOf,
  unpacked,
} from '../../support/pdf-text';
import { fullVisit, reportInput } from '../../support/reports';

const client = () => reportOf(reportInput('client'));
const coach = () => reportOf(reportInput('coach'));

describe('a report as a file', () => {
  test('the same input gives the same bytes, before and after another report', async () => {
    const first = await client();
    await coach();
    expect(Buffer.compare(await client(), first)).toBe(0);
  });

  test('what one client is called leaves no trace in the report of the next', async () => {
    const first = await client();
    await reportOf(reportInput('coach', fullVisit('Thị ﬁ\u00A0Ａ')));
    expect(Buffer.compare(await client(), first)).toBe(0);
  });

  test('another day of making gives other bytes', async () => {
    const later = await reportOf(reportInput('client', fullVisit(), { madeOn: '2026-11-22' as never }));
    expect(Buffer.compare(await client(), later)).not.toBe(0);
  });

  test.each(['client', 'coach'] as const)('qpdf finds nothing wrong with the %s report', async (kind) => {
    expect(checkedBy(await reportOf(reportInput(kind)))).toContain('No syntax or stream encoding errors');
  });

  test('both fonts are embedded, cut down, and mapped back to text', async () => {
    const fonts = fontsOf(await client());
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/u, '')).sort()).toEqual([
      'NotoSans-Bold',
      'NotoSans-Regular',
    ]);
    expect(fonts.map(({ embedded }) => embedded)).toEqual(['yes yes yes', 'yes yes yes']);
  });

  test('it is tagged, says its language and title, and shows the title', async () => {
    const bytes = await client();
    expect(factsOf(bytes)).toMatchObject({ Tagged: 'yes', Title: 'Exercise sheet K7F3, 20 November 2026' });
    const file = unpacked(bytes);
    expect(file).toContain('/Lang (en-GB)');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
  });

  test('what the file says of itself names nobody', async () => {
    const file = unpacked(await coach());
    const about =
      [...file.matchAll(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/gu)].join('') +
      JSON.stringify(factsOf(await coach()));
    expect(about).toContain('Coach report K7F3');
    for (const word of ['Ada', 'ukasiewicz', 'balance', 'ankle', 'Sam', 'Harbour'])
      expect(about).not.toContain(word);
  });

  test('Polish, Greek and Cyrillic names are written in full', async () => {
    for (const name of ['Łukasz Żółć', 'Ελένη Παπαδοπούλου', 'Дмитрий Ёлкин', 'Óðinn Þór', 'Nguyễn Thị Ánh'])
      expect(readText(await reportOf(reportInput('coach', fullVisit(name))))).toContain(
        `Screening of ${name}`,
      );
  });

  test('a name in a script that joins its letters is printed, and leaves no trace either', async () => {
    const first = await client();
    expect(checkedBy(await reportOf(reportInput('coach', fullVisit('अदिति क़ादिर'))))).toContain('No syntax');
    expect(Buffer.compare(await client(), first)).toBe(0);
  });

  test('a sign the font does not have becomes the replacement sign, never an empty glyph', async () => {
    expect(readText(await reportOf(reportInput('coach', fullVisit('Mei 李 🏃'))))).toContain(
      'Screening of Mei \uFFFD \uFFFD',
    );
  });

  test('large print is larger and Letter is Letter', async () => {
    expect(
      factsOf(await reportOf(reportInput('client', fullVisit(), { paper: 'letter' })))['Page size'],
    ).toContain('letter');
    const large = await reportOf(reportInput('client', fullVisit(), { print: 'large' }));
    expect(Number(factsOf(large).Pages)).toBeGreaterThan(Number(factsOf(await client()).Pages));
  });

  test.each(['client', 'coach'] as const)(
    'mono prints the %s report in black and greys only',
    async (kind) => {
      const file = unpacked(await reportOf(reportInput(kind, fullVisit(), { mono: true })));
      const colours = [...file.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) (?:scn|SCN)$/gmu)];
      expect(colours.length).toBeGreaterThan(50);
      expect(colours.filter(([, red, green, blue]) => red !== green || green !== blue)).toEqual([]);
    },
  );
});

describe('the tags of a report', () => {
  test('bookmarks lead to the sections and to each exercise', async () => {
    const titles = [...unpacked(await client()).matchAll(/\/Title \((.*)\)/gu)].map(([, title]) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        'What we found',
        'Stop and call',
        'Your exercises',
        '1. Clamshell',
        'Your weeks: fill in and bring back',
      ]),
    );
  });

  test.each(['client', 'coach'] as const)(
    'the %s report has one first heading, and headings that skip no level',
    async (kind) => {
      const levels = [
        ...structureOf(await reportOf(reportInput(kind))).matchAll(/^\s*H([1-6]) \(block\)/gmu),
      ].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      const jumps = levels.slice(1).filter((level, index) => level > (levels[index] ?? 0) + 1);
      expect(jumps).toEqual([]);
    },
  );

  test('every figure says what it shows', async () => {
    const file = unpacked(await client());
    const figures = file.split(/\d+ 0 obj/u).filter((object) => /\/S \/Figure/u.test(object));
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) expect(figure).toMatch(/\/Alt (?:\(.{10,}|<feff[0-9a-f]{40,}>)/u);
  });

  test('tables have header cells that say which way they point', async () => {
    const file = unpacked(await coach());
    const heads = file.split(/\d+ 0 obj/u).filter((object) => /\/S \/TH\b/u.test(object));
    expect(heads.length).toBeGreaterThan(20);
    for (const head of heads) expect(head).toMatch(/\/Scope \/(?:Column|Row)/u);
  });

  test('everything on a page is either tagged or marked as furniture', async () => {
    for (const bytes of [await client(), await coach()]) {
      for (const [, content = ''] of unpacked(bytes).matchAll(/stream\n(1 0 0 -1 0[\s\S]*?)\nendstream/gu)) {
        let depth = 0;
        for (const line of content.split('\n')) {
          if (/ (?:BDC|BMC)$/u.test(line)) depth += 1;
          if (/ (?:TJ|Tj|re|l|c)$/u.test(line)) expect(depth, line).toBe(1);
          if (line === 'EMC') depth -= 1;
        }
        expect(depth).toBe(0);
      }
    }
  });
});

describe('a locked report', () => {
  const locked = () =>
    reportOf(reportInput('coach', fullVisit('Ada Quillfeather'), { password: '7KQ2-M9XT' }));

  test('opens with its password alone, may be printed and not changed, and shows no word without it', async () => {
    const bytes = await locked();
    expect(() => checkedBy(bytes)).toThrow(/invalid password/u);
    const said = printedBy('qpdf', ['--password=7KQ2-M9XT', '--show-encryption', 'FILE'], bytes);
    expect(said).toContain('stream encryption method: AESv3');
    expect(said).toContain('print high resolution: allowed');
    expect(said).toContain('modify other: not allowed');
    expect(said).toContain('extract for accessibility: allowed');
    expect(Buffer.from(bytes).includes('Quillfeather')).toBe(false);
    expect(printedBy('qpdf', ['--password=7KQ2-M9XT', '--check', 'FILE'], bytes)).toContain('No syntax');
  });

  test('has other bytes each time, as chance is what locks it', async () => {
    expect(Buffer.compare(await locked(), await locked())).not.toBe(0);
  });
});
