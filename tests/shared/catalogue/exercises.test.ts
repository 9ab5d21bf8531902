import { describe, expect, test } from 'vitest';
import {
  type BaseDose,
  CONTRAINDICATIONS,
  EQUIPMENT,
  EQUIPMENT_WORDS,
  POSITIONS,
  type Span,
} from '../../../shared/catalogue/exercise';
import { EXERCISE_IDS, EXERCISES, type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { TARGETS } from '../../../shared/catalogue/target';
import { EXERCISE_TABLE } from './exercise-table';

const table = EXERCISE_TABLE.trim()
  .split('\n')
  .map((line) => line.split(' | '));

const spanAsWritten = ({ from, to }: Span) => (from === to ? `${from}` : `${from}-${to}`);

/** The dose in the notation of the evidence base: "3 x 6 x 8 s", "2-4 x 400 m in an easy run". */
const doseAsWritten = (dose: BaseDose) => {
  const work = dose.reps ?? dose.seconds ?? dose.metres;
  if (!work) return 'no work';
  const minute = dose.seconds?.from === 60 && dose.seconds.to === 60;
  const unit = dose.metres ? ' m' : minute ? ' min' : dose.seconds ? ' s' : '';
  const each = { 'each-leg': ' each', 'each-way': ' steps each way', 'each-direction': ' each direction' };
  return [
    `${spanAsWritten(dose.sets)} x ${minute ? '1' : spanAsWritten(work)}${unit}`,
    dose.holdSeconds ? ` x ${dose.holdSeconds} s` : '',
    dose.repsFor ? each[dose.repsFor] : '',
    dose.slow ? ' slow' : '',
    dose.inEasyRun ? ' in an easy run' : '',
  ].join('');
};

const restAsWritten = ({ restSeconds, restBy }: BaseDose) => {
  if (restSeconds === null) return restBy === 'walk-or-jog' ? 'full walk/jog' : 'no rest';
  return restBy === 'walk' ? `${restSeconds} walk` : `${restSeconds}`;
};

describe('the library holds what the evidence base lists', () => {
  test('80 exercises, in the order of its table', () => {
    expect(EXERCISE_IDS).toHaveLength(80);
    expect(EXERCISE_IDS).toEqual(table.map(([id]) => id));
  });

  test.each(table)('%s keeps its level, dose, links and cautions', (...row) => {
    const [id, level, perSide, dose, rest, days, region, pattern, regress, progress, cautions] = row;
    const entry = exerciseOf(id as ExerciseId);
    expect({
      level: `${entry.level}`,
      perSide: entry.oneSided ? 'Y' : 'N',
      dose: doseAsWritten(entry.dose),
      rest: restAsWritten(entry.dose),
      days: spanAsWritten(entry.dose.daysPerWeek),
      region: entry.region,
      pattern: entry.pattern === 'core' ? 'core endurance' : entry.pattern,
      regress: entry.regress ?? '-',
      progress: entry.progress ?? '-',
      cautions: entry.contraindications.join(' '),
    }).toEqual({ level, perSide, dose, rest, days, region, pattern, regress, progress, cautions });
  });

  test('so many exercises of each pattern', () => {
    const counts: Record<string, number> = {};
    for (const id of EXERCISE_IDS) counts[exerciseOf(id).pattern] = (counts[exerciseOf(id).pattern] ?? 0) + 1;
    expect(counts).toEqual({
      mobility: 12,
      balance: 6,
      hinge: 3,
      activation: 11,
      core: 7,
      strength: 20,
      squat: 2,
      lunge: 2,
      step: 2,
      pull: 2,
      plyometric: 5,
      technique: 8,
    });
  });
});

describe('an entry can be trusted by whoever reads it', () => {
  test('the library is plain data', () => {
    expect(structuredClone(EXERCISES)).toEqual(EXERCISES);
    expect(JSON.parse(JSON.stringify(EXERCISES))).toEqual(EXERCISES);
  });

  test('no two exercises share a name', () => {
    expect(new Set(EXERCISE_IDS.map((id) => exerciseOf(id).name)).size).toBe(80);
    expect(new Set(EXERCISE_IDS.map((id) => exerciseOf(id).plainName)).size).toBe(80);
  });

  test.each(EXERCISE_IDS)('%s names known targets, things, positions and cautions, each once', (id) => {
    const entry = exerciseOf(id);
    for (const target of entry.targets) expect(Object.keys(TARGETS)).toContain(target);
    for (const thing of [...entry.equipment, ...(entry.optionalEquipment ?? [])])
      expect(EQUIPMENT).toContain(thing);
    for (const caution of entry.contraindications) expect(CONTRAINDICATIONS).toContain(caution);
    expect(POSITIONS).toContain(entry.position);
    for (const list of [entry.targets, entry.equipment, entry.contraindications, entry.cues, entry.faults])
      expect(new Set(list).size).toBe(list.length);
  });

  test.each(EXERCISE_IDS)('%s counts repetitions, seconds or metres, and only one of them', (id) => {
    const { reps, seconds, metres, holdSeconds, sets, daysPerWeek } = exerciseOf(id).dose;
    expect([reps, seconds, metres].filter((work) => work !== undefined)).toHaveLength(1);
    if (holdSeconds !== undefined) expect(reps).toBeDefined();
    for (const span of [sets, reps, seconds, metres, daysPerWeek])
      if (span) expect(span.from).toBeLessThanOrEqual(span.to);
  });

  test.each(EXERCISE_IDS)(
    '%s says which part is the side trained, exactly when it is dosed per side',
    (id) => {
      const { oneSided, trainedPart } = exerciseOf(id);
      expect(trainedPart !== undefined && trainedPart.length > 0).toBe(oneSided);
    },
  );

  test('the table lists pain for every exercise but two, which pain stops all the same', () => {
    expect(EXERCISE_IDS.filter((id) => !exerciseOf(id).contraindications.includes('PAIN'))).toEqual([
      'bal-tandem',
      'tec-arm-drive-seated',
    ]);
  });

  test('every thing a client may need has a plain name, and only five are taken to be at home', () => {
    expect(Object.keys(EQUIPMENT_WORDS)).toEqual([...EQUIPMENT]);
    expect(EQUIPMENT.filter((thing) => EQUIPMENT_WORDS[thing].atHome)).toEqual([
      'wall',
      'mat',
      'chair',
      'tape',
      'open-space',
    ]);
  });
});

describe('easier and harder lead somewhere', () => {
  test.each(EXERCISE_IDS)('%s steps down to no higher a level and up to no lower a one', (id) => {
    const { level, regress, progress } = exerciseOf(id);
    if (regress) expect(exerciseOf(regress).level).toBeLessThanOrEqual(level);
    if (progress) expect(exerciseOf(progress).level).toBeGreaterThanOrEqual(level);
  });

  test.each(['regress', 'progress'] as const)('following %s never comes round again', (way) => {
    for (const start of EXERCISE_IDS) {
      const met = new Set<ExerciseId>();
      for (let id: ExerciseId | null = start; id; id = exerciseOf(id)[way]) {
        expect(met.has(id), `${start} loops at ${id}`).toBe(false);
        met.add(id);
      }
    }
  });
});
