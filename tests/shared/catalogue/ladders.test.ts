import { describe, expect, test } from 'vitest';
import { EQUIPMENT_WORDS } from '../../../shared/catalogue/exercise';
import { EXERCISE_IDS, type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { LADDERS, NEEDS_EQUIPMENT, TILES } from '../../../shared/catalogue/ladders';
import { RULE_LADDERS } from '../../../shared/catalogue/rule-ladders';
import { SOURCE_IDS } from '../../../shared/catalogue/sources';
import { TARGETS, type Target } from '../../../shared/catalogue/target';

const targets = Object.keys(TARGETS) as Target[];
const rules = Object.keys(RULE_LADDERS) as (keyof typeof RULE_LADDERS)[];
const tiles = Object.entries(TILES);

const isAtHome = (id: ExerciseId) => exerciseOf(id).equipment.every((thing) => EQUIPMENT_WORDS[thing].atHome);

/** Mobility work does not train strength or endurance, whatever target it is listed under. */
const trains = (id: ExerciseId, target: Target) =>
  exerciseOf(id).targets.includes(target) &&
  !(/-(?:strength|endurance)$/.test(target) && exerciseOf(id).pattern === 'mobility');

describe('every target can be trained', () => {
  test.each(targets)('%s has a ladder of exercises that serve it', (target) => {
    const ids = LADDERS[target].families.flat();
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(exerciseOf(id).targets, id).toContain(target);
  });

  test.each(targets)('%s serves only rules whose exercises serve it', (target) => {
    const own = LADDERS[target].families.flat();
    const theirs = LADDERS[target].rules.flatMap((rule) => RULE_LADDERS[rule].families.flat());
    for (const id of own) expect(theirs, id).toContain(id);
  });

  test('every rule but the one for education leads to a target, and no other rule does', () => {
    const led = new Set(targets.flatMap((target) => LADDERS[target].rules));
    expect([...led].sort()).toEqual(rules);
    expect(rules).not.toContain('R28');
    expect(rules).toHaveLength(28);
  });

  test.each(targets)('%s can be trained at home, or says what it needs', (target) => {
    const atHome = EXERCISE_IDS.some((id) => isAtHome(id) && trains(id, target));
    expect(NEEDS_EQUIPMENT[target] === undefined).toBe(atHome);
  });

  test.each(Object.entries(NEEDS_EQUIPMENT))(
    '%s can be trained with the thing it needs',
    (target, { needs }) => {
      const equipped = EXERCISE_IDS.some(
        (id) =>
          trains(id, target as Target) &&
          exerciseOf(id).equipment.every((thing) => thing === needs || EQUIPMENT_WORDS[thing].atHome),
      );
      expect(equipped).toBe(true);
    },
  );

  test.each(targets)('%s begins every chain with its easiest exercise and never steps down', (target) => {
    for (const chain of LADDERS[target].families) {
      const levels = chain.map((id) => exerciseOf(id).level);
      expect(levels).toEqual([...levels].sort((one, other) => one - other));
      expect(new Set(chain).size).toBe(chain.length);
    }
  });

  test('only balance, ankle range and hamstring length rest on good support', () => {
    expect(rules.filter((rule) => RULE_LADDERS[rule].support.grade === 'A')).toEqual(['R01', 'R05', 'R17']);
  });
});

describe('doses and side bias are those of the evidence base', () => {
  test('the heel raise goes from three lots of 10 to 12 on three days to four of 6 to 8 on two', () => {
    expect(RULE_LADDERS.R06.doses).toMatchObject([
      { daysPerWeek: { from: 3, to: 3 }, sets: { from: 3, to: 3 }, reps: { from: 10, to: 12 } },
      { daysPerWeek: { from: 2, to: 2 }, sets: { from: 4, to: 4 }, reps: { from: 6, to: 8 } },
    ]);
    expect(LADDERS['calf-strength'].families).toEqual([
      ['str-heel-raise-double', 'str-heel-raise-single', 'str-heel-raise-step', 'str-heel-raise-load'],
    ]);
  });

  test('stretches are dosed in minutes a week for a muscle', () => {
    for (const rule of ['R05', 'R15', 'R17'] as const)
      expect(RULE_LADDERS[rule].doses[0]).toMatchObject({
        minutesPerWeekPerMuscle: { from: 5, to: 10 },
        sources: ['thomas2018', 'ingram2024'],
      });
  });

  test('hops start at 60 contacts at most, after the strength rules of the same side', () => {
    expect(RULE_LADDERS.R24.doses[0].contactsAtMost).toBe(60);
    expect(RULE_LADDERS.R24.after).toEqual(['R06', 'R10', 'R13']);
  });

  test('adductor side holds start at two of 10 seconds', () => {
    expect(RULE_LADDERS.R12.doses[0]).toMatchObject({
      sets: { from: 2, to: 2 },
      seconds: { from: 10, to: 10 },
    });
  });

  test('drilled heel-lift distance grows by 400 metres a week at most', () => {
    expect(RULE_LADDERS.R26.doses[0].extraMetresPerWeekAtMost).toBe(400);
  });

  test('each rule keeps its side bias', () => {
    const byBias = (bias: string) => rules.filter((rule) => RULE_LADDERS[rule].bias === bias);
    expect(byBias('weaker-first-1.5')).toEqual('R02 R03 R04 R06 R07 R08 R09 R10 R13 R19'.split(' '));
    expect(byBias('weaker-first-equal')).toEqual('R01 R11 R12 R14 R20 R23 R24 R27'.split(' '));
    expect(byBias('stiffer-1.5')).toEqual('R05 R15 R16 R17 R18'.split(' '));
    expect(byBias('stiffer')).toEqual(['R25']);
    expect(byBias('none')).toEqual('R21 R22 R26 R29'.split(' '));
  });

  test.each(rules)('%s cites known sources, and a dose nobody published says it is a default', (rule) => {
    const { doses, support } = RULE_LADDERS[rule];
    for (const { sources, tag } of [...doses, support]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(SOURCE_IDS).toContain(source);
      if (tag === 'V') expect(sources).not.toContain('plumbline-default');
    }
  });

  test('ladders and tiles are plain data', () => {
    expect(structuredClone(LADDERS)).toEqual(LADDERS);
    expect(structuredClone(RULE_LADDERS)).toEqual(RULE_LADDERS);
    expect(structuredClone(TILES)).toEqual(TILES);
  });
});

describe('an empty programme has somewhere to start', () => {
  test.each(tiles)('%s starts with exercises that serve it', (_, tile) => {
    for (const id of [...tile.level1, ...tile.level3, ...tile.level4])
      expect(
        exerciseOf(id).targets.some((target) => (tile.targets as readonly Target[]).includes(target)),
        id,
      ).toBe(true);
  });

  test.each(tiles)('%s gets no easier for a stronger client', (_, tile) => {
    const levels = [tile.level1, tile.level3, tile.level4].map((ids) =>
      ids.map((id) => exerciseOf(id).level),
    );
    const [first = [], middle = [], last = []] = levels;
    expect(Math.max(...first)).toBeLessThanOrEqual(2);
    expect(Math.min(...middle)).toBeGreaterThanOrEqual(Math.max(...first));
    if (last.length) expect(Math.min(...last)).toBeGreaterThanOrEqual(Math.min(...middle));
  });

  test('the four forgotten muscles are always shown', () => {
    expect(tiles.filter(([, tile]) => 'always' in tile && tile.always).map(([id]) => id)).toEqual([
      'soleus',
      'tibialis-posterior',
      'iliopsoas',
      'latissimus',
    ]);
  });
});
