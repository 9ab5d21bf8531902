import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTRAINDICATIONS, EQUIPMENT } from '../../../shared/catalogue/exercise';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import { LADDERS } from '../../../shared/catalogue/ladders';
import { TARGETS } from '../../../shared/catalogue/target';
import { TEST_IDS, type TestId, testOf } from '../../../shared/catalogue/tests';
import { blocksExercise } from '../../../shared/findings/blocks';
import { RED_FLAG_IDS } from '../../../shared/findings/red-flags';
import { inBodyOrder } from '../../../shared/programme/body-order';
import { equipmentOf, missingEquipment } from '../../../shared/programme/equipment';
import type { Prescription } from '../../../shared/programme/programme';
import { proposalOf } from '../../../shared/programme/propose';
import { stepsToTry } from '../../../shared/programme/start-level';
import { sessionMinutesOf } from '../../../shared/week/session-minutes';
import { type Given, judged } from '../../support/judging';
import { screeningWith } from '../../support/screenings';

const proposed = (given: Given) => proposalOf(judged(given), screeningWith(given));

const home = (equipment: readonly string[]) =>
  ({ startDate: '2026-11-23', weeks: 6, layout: 'four-by-twenty', week: [], equipment }) as never;

const ADA: Given = {
  client: { history: [{ region: 'ankle', side: 'left', kind: 'injury' }], flags: ['pregnancy'] },
  tests: { 'sls-eo': { left: [31.2, 38.4], right: 22.9 } },
  training: home(['band', 'step', 'wall']),
};

describe('the worked example of the exchange format', () => {
  test('comes out as written', () => {
    const { targets, prescriptions, stopped } = proposed(ADA);
    expect(targets).toEqual([
      { target: 'single-leg-balance', need: expect.closeTo(0.113484, 6), because: ['R02:sls-eo:right'] },
    ]);
    expect(prescriptions[0]).toEqual({
      exercise: 'bal-sl-stance',
      target: 'single-leg-balance',
      sides: 'both',
      firstSide: 'right',
      dose: {
        left: { sets: 2, seconds: 30 },
        right: { sets: 2, seconds: 30 },
        restSeconds: 30,
        daysPerWeek: 4,
        effort: 6,
      },
      because: ['R02:sls-eo:right'],
      progressTo: 'bal-sl-headturn',
      regressTo: 'bal-tandem',
      stage: 'learn',
    });
    expect(stopped).toBeNull();
  });

  test('is filled up from the general plan, which has no finding to go back to', () => {
    const [, ...fill] = proposed(ADA).prescriptions;
    expect(fill.map(({ exercise }) => exerciseOf(exercise).pattern)).toContain('mobility');
    for (const { because, target } of fill) expect([because, target]).toEqual([[], 'general-strength']);
  });
});

describe('a proposal', () => {
  test('says why an exercise was left out', () => {
    const { excluded } = proposed({ tests: { 'wblt-cm': { left: 6, right: 12 } } });
    expect(excluded).toContainEqual({ exercise: 'str-heel-raise-step', why: 'no step at home' });
  });

  test('gives the stiffer side half as much again once it is confirmed', () => {
    const [first] = proposed({ tests: { 'wblt-cm': { left: 6, right: 12 } } }).prescriptions;
    expect(first).toMatchObject({
      exercise: 'mob-soleus-bent-stretch',
      firstSide: 'left',
      dose: { left: { sets: 3 }, right: { sets: 2 } },
    });
  });

  test.each([
    { tests: { 'hip-add': { left: 1.8, right: 1.2 } }, rule: 'R12' },
    { tests: { 'knee-flex': { left: 1.8, right: 1.1 } }, rule: 'R14' },
    { tests: { 'side-bridge': { left: 140, right: 60 } }, rule: 'R20' },
    { tests: { 'hop-single': { left: 200, right: 120 } }, rule: 'R24' },
  ] as const)(
    '$rule keeps the volume of both sides equal though the difference is confirmed',
    ({ tests, rule }) => {
      const given: Given = { tests, training: home(EQUIPMENT) };
      expect(judged(given).findings.find((one) => one.rule === rule)?.class).toBe('confirmed');
      for (const { dose } of proposed(given).prescriptions) expect(dose.left?.sets).toBe(dose.right?.sets);
    },
  );

  test('nothing flagged: one mobility, two strength and one steady exercise, 9 sets', () => {
    const { targets, prescriptions } = proposed({ tests: { 'sls-eo': { left: 45, right: 45 } } });
    expect(targets.map(({ target }) => target)).toEqual(['general-strength']);
    const patterns = prescriptions.map(({ exercise }) => exerciseOf(exercise).pattern);
    expect(patterns.filter((pattern) => pattern === 'mobility').length).toBe(1);
    expect(patterns.filter((pattern) => pattern === 'balance' || pattern === 'core').length).toBe(1);
    expect(prescriptions.length).toBe(4);
    expect(prescriptions.reduce((sum, { dose }) => sum + (dose.left?.sets ?? dose.both?.sets ?? 0), 0)).toBe(
      9,
    );
  });

  test('the balance gate starts with standing heel to toe', () => {
    const { targets, prescriptions } = proposed({
      tests: { 'sls-eo': { left: 6, right: 9 }, 'wblt-cm': { left: 4, right: 12 } },
    });
    expect(targets[0]?.target).toBe('single-leg-balance');
    expect(prescriptions[0]).toMatchObject({ exercise: 'bal-tandem', firstSide: 'left' });
  });

  test('the couch stretch joins a short hip only when the thigh is short too', () => {
    const hip = { 'mtt-hip': { left: -8, right: -8 } };
    const all = (tests: Given['tests']) =>
      proposed({ tests: tests ?? {} }).prescriptions.map(({ exercise }) => exercise);
    expect(all(hip)).not.toContain('mob-couch-stretch');
    expect(all({ ...hip, 'mtt-knee': { left: 60, right: 75 } })).toContain('mob-couch-stretch');
  });

  test.each(['RF01', 'RF02', 'RF03', 'RF16', 'RF09'])('%s stops it, and it says so', (flag) => {
    const { targets, prescriptions, stopped, passedOver } = proposed({
      client: { flags: [flag] },
      tests: { 'sls-eo': { left: 40, right: 20 } },
    });
    expect(targets).toEqual([]);
    expect(prescriptions).toEqual([]);
    expect(stopped).toContain(flag);
    expect(passedOver.map(({ target }) => target)).toEqual(['single-leg-balance']);
  });

  test('nothing left to give is said, not hidden', () => {
    const { prescriptions, stopped } = proposed({
      client: { flags: ['PAIN'] },
      tests: { 'wblt-cm': { left: 6, right: 12 } },
    });
    expect(prescriptions).toEqual([]);
    expect(stopped).toContain('No exercise fits');
  });

  test('without any score there is nothing to propose and nothing stopped', () => {
    expect(proposed({})).toMatchObject({ targets: [], prescriptions: [], stopped: null });
  });
});

const baseSetsOf = ({ dose }: Prescription): number =>
  Math.min(dose.left?.sets ?? 99, dose.right?.sets ?? 99, dose.both?.sets ?? 99);
const blockOf = (prescriptions: readonly Prescription[]): readonly Prescription[] =>
  prescriptions.filter(({ exercise }) => exerciseOf(exercise).dose.inEasyRun !== true);

const whole = (id: TestId): boolean => ['counter', 'grade', 'points'].includes(testOf(id).capture);
const scores = fc
  .subarray(
    TEST_IDS.filter((id) => testOf(id).capture !== 'derived'),
    { maxLength: 12 },
  )
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => {
        const { hard, sides } = testOf(id);
        const value = fc
          .double({ min: hard.min, max: hard.max, noNaN: true })
          .map((one) => (whole(id) ? Math.round(one) : one));
        return sides === 'paired'
          ? fc.tuple(value, value).map(([left, right]) => [id, { left, right }] as const)
          : value.map((both) => [id, { both }] as const);
      }),
    ),
  )
  .map((rows) => Object.fromEntries(rows) as Given['tests']);

const given: fc.Arbitrary<Given> = fc
  .record({
    tests: scores,
    flags: fc.subarray([...RED_FLAG_IDS, ...CONTRAINDICATIONS, 'RF09:knee', 'RF10:calf', 'PAIN:hip'], {
      maxLength: 4,
    }),
    equipment: fc.subarray([...EQUIPMENT]),
    birthYear: fc.integer({ min: 1935, max: 2015 }),
    sex: fc.constantFrom('female', 'male', 'unspecified'),
  })
  .map(({ tests, flags, equipment, birthYear, sex }) => ({
    client: { flags, sex, birthDate: undefined, birthYear } as never,
    ...(tests ? { tests } : {}),
    training: home(equipment),
  }));

describe('whatever the scores, flags and things at home', () => {
  test('no exercise is given that a flag or code forbids or that cannot be done at home', () => {
    fc.assert(
      fc.property(given, (one) => {
        const evaluation = judged(one);
        const { prescriptions } = proposalOf(evaluation, screeningWith(one));
        const ticked = (one.client?.flags ?? []).filter((flag) => !flag.startsWith('RF'));
        for (const { exercise: id, progressTo, regressTo } of prescriptions) {
          for (const link of [id, progressTo, regressTo]) {
            if (link === null) continue;
            const exercise = exerciseOf(link);
            for (const { blocks } of evaluation.redFlags)
              expect(blocks.filter((block) => blocksExercise(block, exercise))).toEqual([]);
            const codes = ['PAIN', ...exercise.contraindications];
            expect(codes.filter((code) => ticked.includes(code))).toEqual([]);
          }
          expect(missingEquipment(exerciseOf(id), equipmentOf(one.training))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('targets, regions, sets and numbers stay within bounds', () => {
    fc.assert(
      fc.property(given, (one) => {
        const { targets, prescriptions, passedOver } = proposed(one);
        expect(targets.length).toBeLessThanOrEqual(3);
        const regions = targets.map(({ target }) => TARGETS[target].region);
        expect(new Set(regions).size).toBe(regions.length);
        const ids = prescriptions.map(({ exercise }) => exercise);
        expect(new Set(ids).size).toBe(ids.length);
        expect(blockOf(prescriptions).length).toBeLessThanOrEqual(5);
        for (const { target } of targets)
          expect(passedOver.some((other) => other.target === target)).toBe(false);
        for (const { need } of targets) expect(need).toBeGreaterThanOrEqual(0);
        const base = blockOf(prescriptions).map(baseSetsOf);
        expect(base.reduce((sum, sets) => sum + sets, 0)).toBeLessThanOrEqual(9);
        expect(sessionMinutesOf(inBodyOrder(prescriptions))).toBeLessThanOrEqual(20);
        expect(JSON.stringify(proposed(one))).not.toMatch(/NaN|Infinity/);
        expect(JSON.stringify(judged(one))).not.toMatch(/NaN|Infinity|:null,"score"/);
      }),
      { numRuns: 300 },
    );
  });

  test('every target chosen has an exercise of its own reasons', () => {
    fc.assert(
      fc.property(given, (one) => {
        const { targets, prescriptions } = proposed(one);
        for (const { because } of targets)
          expect(prescriptions.some((entry) => because.every((id) => entry.because.includes(id)))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('a block with room to spare is filled: nine sets, or no room left in twenty minutes', () => {
    fc.assert(
      fc.property(scores, (tests) => {
        const { prescriptions } = proposed({ ...(tests ? { tests } : {}), training: home(EQUIPMENT) });
        if (prescriptions.length === 0) return;
        const sets = blockOf(prescriptions).reduce((sum, entry) => sum + baseSetsOf(entry), 0);
        expect(sets >= 8 || sessionMinutesOf(inBodyOrder(prescriptions)) > 12).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('more things at home never lower the need that is covered', () => {
    const covered = (one: Given) => proposed(one).targets.reduce((sum, { need }) => sum + need, 0);
    fc.assert(
      fc.property(given, fc.subarray([...EQUIPMENT]), (one, more) => {
        const { equipment = [] } = one.training ?? {};
        const richer = { ...one, training: home([...equipment, ...more]) };
        expect(covered(richer)).toBeGreaterThanOrEqual(covered(one) - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('a score that changes by a hair, and no class, level or order of needs with it, changes no exercise and no dose', () => {
    const hair = fc.double({ min: 0.9995, max: 1.0005, noNaN: true });
    fc.assert(
      fc.property(given, hair, (one, factor) => {
        const nudged = {
          ...one,
          tests: Object.fromEntries(
            Object.entries(one.tests ?? {}).map(([id, sides]) => [
              id,
              Object.fromEntries(
                Object.entries(sides).map(([side, value]) => [
                  side,
                  typeof value === 'number' && !whole(id as TestId)
                    ? Math.min(testOf(id as TestId).hard.max, value * factor)
                    : value,
                ]),
              ),
            ]),
          ) as NonNullable<Given['tests']>,
        };
        const [before, after] = [proposed(one), proposed(nudged)];
        const [was, is] = [judged(one), judged(nudged)];
        const classes = ({ asymmetries, findings, scores: all, norms }: typeof was) => [
          norms.map(({ position }) => position),
          Object.values(LADDERS).map(({ families }) => families.map((family) => stepsToTry(family, all))),
          asymmetries.map((asymmetry) => asymmetry.class),
          findings.map(({ id, class: found }) => `${id} ${found}`),
        ];
        fc.pre(JSON.stringify(classes(was)) === JSON.stringify(classes(is)));
        fc.pre(
          before.targets.map(({ target }) => target).join() ===
            after.targets.map(({ target }) => target).join(),
        );
        const doses = ({ prescriptions }: typeof before) =>
          prescriptions.map(({ exercise, dose }) => ({ exercise, dose }));
        expect(doses(after)).toEqual(doses(before));
      }),
      { numRuns: 300 },
    );
  });
});
