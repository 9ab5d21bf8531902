import { describe, expect, test } from 'vitest';
import { CONTRAINDICATIONS } from '../../../shared/catalogue/exercise';
import { CONTRAINDICATION_WORDS } from '../../../shared/findings/contraindications';
import { RED_FLAG_IDS, redFlagOf } from '../../../shared/findings/red-flags';
import { blockWords, redFlagsOf } from '../../../shared/findings/red-flags-of';
import type { Given } from '../../support/judging';
import { screeningWith } from '../../support/screenings';

const raised = (given: Given): readonly string[] => redFlagsOf(screeningWith(given)).map(({ id }) => id);
const flag = (given: Given, id: string) => redFlagsOf(screeningWith(given)).find((one) => one.id === id);

describe('the 24 red flags', () => {
  test('are RF01 to RF24, each with words of its own', () => {
    expect([...RED_FLAG_IDS]).toEqual(
      Array.from({ length: 24 }, (_, index) => `RF${String(index + 1).padStart(2, '0')}`),
    );
    const words = RED_FLAG_IDS.map((id) => redFlagOf(id).word);
    expect(new Set(words).size).toBe(24);
  });

  test.each(RED_FLAG_IDS)('%s is raised by its id and by its word, and blocks something', (id) => {
    const { word } = redFlagOf(id);
    expect(raised({ client: { flags: [id] } })).toEqual([id]);
    expect(raised({ client: { flags: [word.toUpperCase()] } })).toEqual([id]);
    expect(flag({ client: { flags: [id] } }, id)?.blocks.length).toBeGreaterThan(0);
  });

  test.each(RED_FLAG_IDS)('%s never names a condition', (id) => {
    const { question, finding, text } = redFlagOf(id);
    const said = `${question ?? ''} ${finding} ${text}`;
    expect(said).not.toMatch(
      /thrombo|embol|cauda|fracture risk|stress fracture|tendinopathy|syndrome|osteoporosis|syndesmosis|rupture|arthritis/i,
    );
  });

  test.each([
    { id: 'RF01', action: 'stop-all' },
    { id: 'RF02', action: 'stop-all' },
    { id: 'RF03', action: 'stop-all' },
    { id: 'RF16', action: 'stop-all' },
    { id: 'RF05', action: 'stop-region' },
    { id: 'RF13', action: 'modify' },
    { id: 'RF21', action: 'modify' },
    { id: 'RF24', action: 'modify' },
  ])('$id: $action', ({ id, action }) => {
    expect(flag({ client: { flags: [id] } }, id)?.action).toBe(action);
  });
});

describe('a flag that stops a region', () => {
  test('stops everything until the region is named', () => {
    expect(flag({ client: { flags: ['RF09'] } }, 'RF09')?.blocks).toContain('all');
    const named = flag({ client: { flags: ['RF09:knee'] } }, 'RF09');
    expect(named?.blocks).toContain('region:knee');
    expect(named?.blocks).not.toContain('all');
  });

  test('says in words what it stops', () => {
    const blocks = flag({ client: { flags: ['RF09:knee'] } }, 'RF09')?.blocks ?? [];
    expect(blocks.map(blockWords)).toEqual(['the knee', 'hops and plyometrics']);
  });
});

describe('flags the facts raise by themselves', () => {
  test.each([
    { birthDate: '2008-11-21', ids: ['RF20'], why: 'the day before the 18th birthday' },
    { birthDate: '2008-11-20', ids: [], why: 'the 18th birthday' },
    { birthDate: '1961-11-21', ids: [], why: 'the day before the 65th birthday' },
    { birthDate: '1961-11-20', ids: ['RF21'], why: 'the 65th birthday' },
  ])('$why: $ids', ({ birthDate, ids }) => {
    expect(raised({ client: { birthDate: birthDate as never } })).toEqual(ids);
  });

  test.each([
    { birthYear: 2008, ids: ['RF20'], why: 'may still be 17' },
    { birthYear: 2007, ids: [], why: 'is 18 at least' },
    { birthYear: 1961, ids: ['RF21'], why: 'may already be 65' },
  ])('born in $birthYear, the client $why', ({ birthYear, ids }) => {
    const client = { birthDate: undefined, birthYear };
    expect(raised({ client: client as never })).toEqual(ids);
  });

  test('a minor in pain does not hop', () => {
    const young = { birthDate: '2012-01-01' as never };
    const tests = { 'heel-raise': { left: [{ value: 20, pain: 1 }] } };
    expect(flag({ client: young }, 'RF20')?.blocks).not.toContain('impact');
    expect(flag({ client: young, tests }, 'RF20')?.blocks).toContain('impact');
  });

  test.each([
    { pain: 3, ids: [], why: 'pain of 3 goes on with care' },
    { pain: 4, ids: ['RF23'], why: 'pain of 4 stops the region' },
  ])('$why', ({ pain, ids }) => {
    expect(raised({ tests: { 'heel-raise': { left: [{ value: 20, pain }] } } })).toEqual(ids);
  });

  test('pain stops what the test loads and names the test, no condition', () => {
    const found = flag({ tests: { 'heel-raise': { left: [{ value: 20, pain: 6 }] } } }, 'RF23');
    expect(found?.blocks).toEqual(expect.arrayContaining(['region:calf', 'region:ankle']));
    expect(found?.text).toContain('Single-leg heel raise, straight knee, left');
  });

  test('pain in a void or practice trial counts as well', () => {
    expect(raised({ tests: { 'heel-raise': { left: [{ value: 3, pain: 7, void: 'stopped' }] } } })).toEqual([
      'RF23',
    ]);
  });

  test.each([
    { pain: 1, ids: [] },
    { pain: 2, ids: ['RF12'] },
  ])('groin pain of $pain on squeezing raises $ids', ({ pain, ids }) => {
    expect(raised({ tests: { 'hip-add': { left: [{ value: 1.5, pain }] } } })).toEqual(ids);
  });

  test.each([
    { date: '2026-08-29', ids: ['RF10'], why: '83 days ago' },
    { date: '2026-08-28', ids: [], why: '84 days ago' },
    { date: '2026-12-24', ids: [], why: 'still to come' },
  ])('an operation $why raises $ids', ({ date, ids }) => {
    const history = [{ region: 'left knee', kind: 'surgery', date }] as const;
    expect(raised({ client: { history: history as never } })).toEqual(ids);
  });

  test('an operation on a named part stops that part alone', () => {
    const history = [{ region: 'knee', kind: 'surgery', date: '2026-11-01' }] as const;
    const blocks = flag({ client: { history: history as never } }, 'RF10')?.blocks;
    expect(blocks).toContain('region:knee');
    expect(blocks).not.toContain('all');
  });

  test('an injury of the last 3 days stops its region', () => {
    const history = [{ region: 'calf', kind: 'injury', date: '2026-11-18' }] as const;
    expect(flag({ client: { history: history as never } }, 'RF11')?.blocks).toContain('region:calf');
    const older = [{ region: 'calf', kind: 'injury', date: '2026-11-17' }] as const;
    expect(raised({ client: { history: older as never } })).toEqual([]);
  });
});

describe('contraindications', () => {
  test.each(CONTRAINDICATIONS)('%s has a meaning and a substitute', (code) => {
    const { meaning, substitute } = CONTRAINDICATION_WORDS[code];
    expect(meaning.length).toBeGreaterThan(3);
    expect(substitute.length).toBeGreaterThan(3);
  });
});

describe('the words of a flag', () => {
  test.each([
    ['impact', 'hops and plyometrics'],
    ['region:knee', 'the knee'],
    ['region:technique', 'run drills'],
    ['test:hip-add', 'hip-add'],
    ['code:PREG', 'exercises ruled out by: second half of pregnancy'],
  ] as const)('%s: %s', (block, words) => {
    expect(blockWords(block)).toBe(words);
  });

  const textOf = (given: Given, id: string) => flag(given, id)?.text ?? '';

  test('ask for the region where none was named, and only there', () => {
    expect(textOf({ client: { flags: ['RF09'] } }, 'RF09')).toMatch(/ Name the region to free the rest\.$/);
    expect(textOf({ client: { flags: ['RF09:knee'] } }, 'RF09')).toBe(redFlagOf('RF09').text);
    expect(textOf({ client: { flags: ['RF01'] } }, 'RF01')).toBe(redFlagOf('RF01').text);
    expect(textOf({ client: { flags: ['RF13'] } }, 'RF13')).toBe(redFlagOf('RF13').text);
  });

  test('name what raised it, all of it, and only where something did', () => {
    const tests = {
      'heel-raise': { left: [{ value: 20, pain: 6 }] },
      'trunk-extensor': { both: [{ value: 20, pain: 5 }] },
    };
    expect(textOf({ tests }, 'RF23')).toBe(
      `${redFlagOf('RF23').text} (Single-leg heel raise, straight knee, left; Biering-Sorensen hold)`,
    );
    expect(textOf({ client: { birthDate: '2012-01-01' as never } }, 'RF20')).toBe(redFlagOf('RF20').text);
  });
});

describe('injuries and operations on record', () => {
  const since = (...history: readonly object[]) => ({ client: { history: history as never } });
  const calf = { region: 'calf', kind: 'injury', date: '2026-11-20' };

  test('one of today counts, one without a date does not', () => {
    expect(raised(since(calf))).toEqual(['RF11']);
    expect(raised(since({ region: 'calf', kind: 'injury' }))).toEqual([]);
  });

  test('two parts are both stopped and both named', () => {
    const found = flag(since(calf, { ...calf, region: 'knee' }), 'RF11');
    expect(found?.blocks).toEqual(expect.arrayContaining(['region:calf', 'region:knee']));
    expect(found?.text).toContain('(calf; knee)');
  });

  test('one on a part nobody knows keeps everything shut', () => {
    const found = flag(since(calf, { ...calf, region: 'somewhere' }), 'RF11');
    expect(found?.blocks).toContain('all');
    expect(found?.blocks).not.toContain('region:calf');
  });
});
