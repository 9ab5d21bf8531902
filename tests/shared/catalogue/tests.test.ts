import { describe, expect, test } from 'vitest';
import { CONTRAINDICATIONS } from '../../../shared/catalogue/exercise';
import { KIT, TEST_KINDS } from '../../../shared/catalogue/test';
import { TEST_IDS, TESTS, type TestId, testOf } from '../../../shared/catalogue/tests';

const TAGS = ['V', 'V2', 'M', 'D', 'P'];
const BANNED = /diagnos|predict|weak leg|at risk|risk of|\b(ab)?normal\b|not firing/i;

/** Every text inside plain data, except ids. */
const textsWithin = (data: unknown): readonly string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsWithin) : [];
};

/** Every provenance tag inside plain data. */
const tagsWithin = (data: unknown): readonly unknown[] => {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'tag' ? [value] : tagsWithin(value)));
};

const known = (code: string) =>
  /^RF(0[1-9]|1\d|2[0-4])$/.test(code) || CONTRAINDICATIONS.some((each) => each === code);

test('the catalogue is plain data, so it can be saved and sent', () => {
  expect(structuredClone(TESTS)).toEqual(TESTS);
});

describe.each(TEST_IDS.map((id) => [id]))('%s', (id: TestId) => {
  const entry = testOf(id);
  const { protocol, combine, capture } = entry;

  test('tells the coach how to run it', () => {
    for (const text of [protocol.position, protocol.start, protocol.sayToClient]) expect(text).toMatch(/\.$/);
    expect(protocol.instructions.length).toBeGreaterThanOrEqual(2);
    expect(protocol.endsWhen.length).toBeGreaterThanOrEqual(1);
    expect(protocol.testerFaults.length).toBeGreaterThanOrEqual(2);
    expect(protocol.sayToClient.split(' ').length).toBeLessThanOrEqual(16);
    expect(textsWithin(protocol).every((text) => text.trim().length > 0)).toBe(true);
  });

  test('uses no word the product may not use', () => {
    for (const text of textsWithin(entry)) expect(text).not.toMatch(BANNED);
  });

  test('carries a provenance tag on every number that judges', () => {
    for (const tag of tagsWithin(entry)) expect(TAGS).toContain(tag);
    if (entry.error.kind === 'sem' || entry.error.kind === 'cv') expect(TAGS).toContain(entry.error.tag);
    if (entry.asymmetry.metric !== 'none') expect(entry.asymmetry.sources.length).toBeGreaterThan(0);
  });

  test('names things the app knows', () => {
    expect(TEST_KINDS).toContain(entry.kind);
    for (const thing of entry.kit) expect(Object.hasOwn(KIT, thing)).toBe(true);
    for (const code of entry.stopsFor) expect(known(code), code).toBe(true);
    expect(new Set(entry.stopsFor).size).toBe(entry.stopsFor.length);
    if (combine.how === 'derived') for (const part of combine.from) expect(TEST_IDS).toContain(part);
    for (const { test: other } of entry.gate?.scores ?? []) expect(TEST_IDS).toContain(other);
  });

  test('says what a side is when it has two', () => {
    expect(entry.sideIs !== undefined).toBe(entry.sides === 'paired');
    expect(entry.sideOrder !== undefined).toBe(entry.sides === 'paired');
    if (entry.sides === 'single') expect(['none', 'bai1']).toContain(entry.asymmetry.metric);
  });

  test('stops for every flag that stops everything, unless nobody performs it', () => {
    if (capture === 'derived') expect(entry.stopsFor).toEqual([]);
    else expect(entry.stopsFor).toEqual(expect.arrayContaining(['RF01', 'RF02', 'RF03', 'RF16']));
  });

  test('keeps its observations, options and grades apart', () => {
    const ids = entry.observations.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    const options = entry.ruleSets.flatMap((each) => each.options.map((option) => option.id));
    expect(new Set(options).size).toBe(options.length);
    for (const each of entry.ruleSets) {
      expect(each.options.length).toBeGreaterThan(1);
      expect(each.options[0]?.normsApply).toBe(true);
    }
  });

  test('has a meaning for every grade, and none for what is measured', () => {
    const graded = capture === 'grade' || capture === 'points';
    expect(entry.scale !== undefined).toBe(graded);
    const values = entry.scale?.map(({ value }) => value) ?? [];
    const all = graded
      ? Array.from({ length: entry.hard.max - entry.hard.min + 1 }, (_, i) => entry.hard.min + i)
      : [];
    expect(values).toEqual(entry.better === 'lower' ? all : all.toReversed());
  });

  test('asks for one more trial only where several are measured', () => {
    const rule = entry.askForOneMoreWhen;
    // The jump comes in with both sides at once; its trials are jumps, not sides.
    const repeated = combine.how !== 'derived' && combine.of > 1 && capture !== 'grade' && id !== 'cmj-asym';
    if (!repeated) return expect(rule).toBeUndefined();
    expect(rule?.spreadOver).toBeGreaterThan(0);
    expect(rule?.basis.length).toBeGreaterThan(20);
    expect(rule?.between).toBe(combine.how === 'best' ? 'two-best' : 'all');
  });

  test('says why there is no norm, without a full stop', () => {
    expect(entry.noNormWhy.length).toBeGreaterThan(10);
    expect(entry.noNormWhy).not.toMatch(/\.$/);
  });
});

describe('stops', () => {
  const stopping = (code: string) =>
    TEST_IDS.filter((id) => testOf(id).stopsFor.some((each) => each === code));

  test('bone stress stops hops, heel raises and running', () => {
    expect(stopping('RF05')).toEqual([
      'heel-raise',
      'heel-raise-bent',
      'heel-raise-quality',
      'hop-single',
      'hop-triple',
      'hop-crossover',
      'hop-6m',
      'cmj-asym',
      'run-heel-lift',
      'run-arm-swing',
      'run-hip-drive',
      'run-pelvic-drop',
      'run-cadence',
    ]);
  });

  test('high-risk bone sites stop everything done on the feet', () => {
    const offTheFeet = stopping('RF06').filter((id) =>
      ['side-bridge', 'hip-abd', 'ake', 'grip'].includes(id),
    );
    expect(offTheFeet).toEqual([]);
    expect(stopping('RF06')).toEqual(
      expect.arrayContaining([
        'sls-eo',
        'ybt-ant',
        'wblt-cm',
        'nav-drop',
        'heel-raise',
        'lat-step-down',
        'wall-sit-2',
        'imtp-sl',
        'hop-single',
        'run-cadence',
      ]),
    );
  });

  test('concussion and dizziness stop balance with closed eyes, not with open ones', () => {
    expect(stopping('VERTIGO')).toEqual(['sls-ec']);
    expect(stopping('RF17')).toContain('sls-ec');
    expect(stopping('RF17')).not.toContain('sls-eo');
  });

  test('after birth there is neither running nor impact', () => {
    expect(stopping('RF14').every((id) => ['hop', 'running'].includes(testOf(id).kind))).toBe(true);
    expect(stopping('RF14')).toHaveLength(10);
  });

  test('high blood pressure stops every hold of more than 10 s', () => {
    const holds = TEST_IDS.filter((id) => testOf(id).capture === 'timer' && testOf(id).kind === 'endurance');
    expect(stopping('BP')).toEqual(holds);
    expect(stopping('RF18')).toEqual(expect.arrayContaining(holds));
  });
});

describe('checklists', () => {
  test('six step-down points are the most there are', () => {
    const items = testOf('lat-step-down').checklist?.items ?? [];
    const replaced = items.flatMap(({ insteadOf }) => insteadOf ?? []);
    const most = items
      .filter(({ id }) => !replaced.includes(id))
      .reduce((sum, { points }) => sum + points, 0);
    expect(most).toBe(6);
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(replaced));
  });

  test.each([
    { faults: 0, grade: 2 },
    { faults: 1, grade: 2 },
    { faults: 2, grade: 1 },
    { faults: 3, grade: 1 },
    { faults: 4, grade: 0 },
    { faults: 10, grade: 0 },
  ])('$faults squat faults are grade $grade', ({ faults, grade }) => {
    expect(testOf('sl-squat').checklist?.steps?.find(({ upTo }) => faults <= upTo)?.score).toBe(grade);
  });
});

test('the rule sets that change the meaning of a score are kept with it', () => {
  const options = Object.fromEntries(
    TEST_IDS.map((id) => [
      id,
      testOf(id).ruleSets.map((each) => each.options.map((option) => option.id).join('/')),
    ]),
  );
  expect(options).toMatchObject({
    'sls-eo': ['strict/lenient'],
    'sls-ec': ['strict/lenient'],
    'heel-raise': ['wedge/flat'],
    'mtt-hip': ['pelvis-held/pelvis-free'],
    'hip-ir': ['seated/prone', 'inclinometer/phone'],
    'hip-er': ['seated/prone', 'inclinometer/phone'],
    'knee-ext': ['fixed/hand', 'knee-60/knee-75/knee-90'],
    'hop-single': ['free-arms/hands-on-hips'],
  });
});

test('the wall sit with both legs has no norm, in these words', () => {
  expect(testOf('wall-sit-2').norms).toEqual([]);
  expect(testOf('wall-sit-2').noNormWhy).toBe('no published norm for this protocol');
});
