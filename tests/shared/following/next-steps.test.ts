import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { Followed } from '../../../shared/following/followed';
import { nextStepsOf } from '../../../shared/following/next-steps';
import type { ExerciseDone } from '../../../shared/following/session-log';
import type { Prescription } from '../../../shared/programme/programme';
import { allKept, following, sessionOn } from './following';

const CALF = 'str-heel-raise-single';
type But = Partial<ExerciseDone>;

const logged = (followed: Followed, ...days: readonly (readonly [string, But])[]): Followed => ({
  ...followed,
  sessions: days.map(([date, but]) => sessionOn(date, followed, { [CALF]: but })),
});
const stepOf = (followed: Followed, exercise: ExerciseId = CALF) => {
  const step = nextStepsOf(followed).find((one) => one.exercise === exercise);
  if (!step) throw new Error(`${exercise} has no step`);
  return step;
};
const two = (first: But, second: But, today = '2026-12-04', more = {}) =>
  stepOf(logged(following([CALF], today, more), ['2026-12-01', first], ['2026-12-03', second]));
const prescribedAs = (exercise: ExerciseId, dose: Prescription['dose']): Prescription => {
  const [entry] = following([exercise], '2026-12-01').versions[0].proposal.prescriptions;
  if (!entry) throw new Error('one exercise');
  return { ...entry, dose: { ...dose } };
};
const calfWith = (reps: number, sets = 3) =>
  prescribedAs(CALF, {
    left: { sets, reps },
    right: { sets, reps },
    restSeconds: 60,
    daysPerWeek: 3,
    effort: 6,
  });

describe('two good sessions in a row', () => {
  test('bring two repetitions more, both sides alike', () => {
    const { kind, becomes, reason } = two({}, {});
    expect(kind).toBe('progress');
    expect(becomes).toMatchObject({ exercise: CALF, dose: { left: { reps: 12 }, right: { reps: 12 } } });
    expect(reason).toBe('Two good sessions in a row: 12 repetitions instead of 10.');
  });

  test('go on to what the rule calls outgrown, three sets of 15, and no further', () => {
    const at = (reps: number) =>
      stepOf(logged(following([calfWith(reps)], '2026-12-04'), ['2026-12-01', {}], ['2026-12-03', {}]));
    expect(at(14).becomes?.dose.left?.reps).toBe(15);
    expect(at(15)).toMatchObject({ kind: 'progress', becomes: { exercise: 'str-heel-raise-step' } });
  });

  test('bring one set, where the sets are not at the top yet and the block has room', () => {
    const step = stepOf(
      logged(following([calfWith(15, 2)], '2026-12-04'), ['2026-12-01', {}], ['2026-12-03', {}]),
    );
    expect(step.becomes).toMatchObject({ exercise: CALF, dose: { left: { sets: 3, reps: 15 } } });
    const full = [calfWith(15, 2), 'act-clamshell', 'core-side-plank', 'bal-sl-stance'] as const;
    const crowded = logged(following(full, '2026-12-04'), ['2026-12-01', {}], ['2026-12-03', {}]);
    expect(stepOf(crowded).becomes?.exercise).toBe('str-heel-raise-step');
  });

  test('bring a set or a level once a week at most, and wait out the days', () => {
    const young = following([calfWith(15)], '2026-12-04', { issuedOn: '2026-11-30' });
    const step = stepOf(logged(young, ['2026-12-01', {}], ['2026-12-03', {}]));
    expect(step).toMatchObject({ kind: 'hold', becomes: null });
    expect(step.reason).toContain('at most once in a week');
  });

  test('wait in the lighter week and in the days before a target race', () => {
    const lighter = logged(following([CALF], '2026-12-17'), ['2026-12-10', {}], ['2026-12-15', {}]);
    expect(stepOf(lighter)).toMatchObject({ kind: 'hold', reason: expect.stringContaining('lighter week') });
    const [version] = lighter.versions;
    const weeks = version.placedWeeks.map((week) => ({ ...week, stage: 'build' as const }));
    const later = { ...lighter, versions: [{ ...version, placedWeeks: weeks }] as const };
    expect(stepOf(later).reason).not.toContain('lighter week');
    const race = { races: [{ date: '2026-12-09' as IsoDate, target: true, distance: '10k' as const }] };
    expect(two({}, {}, '2026-12-04', race).reason).toContain('before the race on 2026-12-09');
    const other = { races: [{ date: '2026-12-09' as IsoDate, target: false, distance: '10k' as const }] };
    expect(two({}, {}, '2026-12-04', other).kind).toBe('progress');
  });

  test('say what would follow when that is not at home', () => {
    const bare = following([calfWith(15)], '2026-12-04', { equipment: [] });
    const step = stepOf(logged(bare, ['2026-12-01', {}], ['2026-12-03', {}]));
    expect(step).toMatchObject({ kind: 'hold', becomes: null });
    expect(step.reason).toContain('Heel raise off a step, one leg would follow, but: no step at home');
  });

  test.each([
    [{}, { effort: 8 }, 'Effort 8'],
    [{ effort: 8 }, {}, 'effort was 8'],
    [{}, { effort: undefined }, 'not noted'],
    [{}, { pain: 3 }, 'smaller range'],
    [{ pain: 3 }, {}, 'pain was 3'],
    [{ right: 2.5 }, {}, 'not every set'],
    [{ signs: ['form-fault'] }, {}, 'form was not right'],
  ] as const)('are not good with %o and %o: as it is', (first, second, why) => {
    const step = two(first as But, second as But);
    expect(step).toMatchObject({ kind: 'hold', becomes: null });
    expect(step.reason).toContain(why);
  });

  test('are two: one is not enough, and sessions with an earlier dose do not count', () => {
    const one = following([CALF], '2026-12-04');
    expect(stepOf(logged(one, ['2026-12-03', {}])).reason).toContain('One good session');
    const changed = following([calfWith(12)], '2026-12-04', { issuedOn: '2026-12-03' });
    const before = following([calfWith(10)], '2026-12-04');
    const versions = [changed.versions[0], before.versions[0]] as const;
    const sessions = [sessionOn('2026-12-01', before), sessionOn('2026-12-03', changed)];
    expect(stepOf({ ...changed, versions, sessions }).kind).toBe('hold');
    const same = {
      ...changed,
      versions: [changed.versions[0], following([calfWith(12)], '2026-12-04').versions[0]] as const,
    };
    expect(stepOf(logged(same, ['2026-12-01', {}], ['2026-12-03', {}])).kind).toBe('progress');
  });
});

describe('too much', () => {
  test.each([
    [{ effort: 9 }, 'Effort 9 of 10'],
    [{ left: 2, right: 2 }, 'Only'],
  ])('%o goes one exercise easier', (but, why) => {
    const step = two({}, but);
    expect(step).toMatchObject({ kind: 'regress', becomes: { exercise: 'str-heel-raise-double' } });
    expect(step.reason).toContain(why);
  });

  test('a form fault seen twice goes easier, once does not', () => {
    const fault: But = { signs: ['form-fault'] };
    expect(two(fault, fault).kind).toBe('regress');
    expect(two({}, fault).kind).toBe('hold');
  });

  test('without an easier exercise is 30 % less of each set', () => {
    const calf = 'str-heel-raise-double';
    const followed = following([calf], '2026-12-04');
    const sessions = [sessionOn('2026-12-03', followed, { [calf]: { effort: 10 } })];
    expect(stepOf({ ...followed, sessions }, calf)).toMatchObject({
      kind: 'regress',
      becomes: { exercise: calf, dose: { both: { sets: 3, reps: 7 } } },
    });
  });

  test('long soreness halves the sets', () => {
    expect(two({}, { signs: ['long-soreness'] })).toMatchObject({
      kind: 'regress',
      becomes: { exercise: CALF, dose: { left: { sets: 1 } } },
    });
  });
});

describe('pain', () => {
  test.each([{ pain: 4 }, { signs: ['limp'] }, { signs: ['worse-next-morning'] }] as readonly But[])(
    '%o stops the exercise, to come back two steps easier',
    (but) => {
      const step = two({}, but);
      expect(step).toMatchObject({ kind: 'stop', becomes: { exercise: 'str-heel-raise-double' } });
      expect(step.reason).toContain('after 48 hours without pain');
    },
  );

  test('4 and more in two sessions, in two weeks, or of a warning kind goes to a clinician', () => {
    expect(two({ pain: 5 }, { pain: 4 })).toMatchObject({ kind: 'refer', becomes: null });
    expect(two({ pain: 5 }, { pain: 4 }).reason).toContain('2 sessions');
    expect(two({}, { pain: 1, signs: ['warning-pain'] }).kind).toBe('refer');
    const long = logged(
      following([CALF], '2026-12-12'),
      ['2026-12-01', { pain: 4 }],
      ['2026-12-10', { pain: 4 }],
    );
    expect(stepOf(long).reason).toContain('more than a week');
  });

  test('in one exercise holds the others of the same part, and no other', () => {
    const followed = following([CALF, 'str-soleus-single', 'bal-sl-stance'], '2026-12-04');
    const sessions = ['2026-12-01', '2026-12-03'].map((date) =>
      sessionOn(date, followed, date === '2026-12-03' ? { [CALF]: { pain: 6 } } : {}),
    );
    const steps = nextStepsOf({ ...followed, sessions });
    expect(steps.map(({ kind }) => kind)).toEqual(['stop', 'hold', 'progress']);
    expect(steps[1]?.reason).toContain('same part');
  });

  test('comes before every other rule', () => {
    expect(two({ pain: 4, effort: 9 }, { pain: 4, effort: 9 }).kind).toBe('refer');
  });

  test('that is over lets the exercise go on', () => {
    const over = logged(
      following([CALF], '2026-12-04'),
      ['2026-11-26', { pain: 4 }],
      ['2026-12-01', {}],
      ['2026-12-03', {}],
    );
    expect(stepOf(over).kind).toBe('progress');
  });
});

describe('after weeks without a session', () => {
  const missing = (today: string) => {
    const followed = following([CALF], today);
    return stepOf({ ...followed, sessions: allKept(followed, '2026-11-29') });
  };

  test('one missed: the last week again', () => {
    expect(missing('2026-12-07')).toMatchObject({
      kind: 'hold',
      reason: 'A week was missed, or not typed back: the last week again.',
    });
  });

  test('known not to be done is missed, without an or', () => {
    const followed = following([CALF], '2026-12-07');
    const none = allKept(followed, '2026-12-06').map((session) =>
      session.date > '2026-11-29' ? { ...session, done: [] } : session,
    );
    expect(stepOf({ ...followed, sessions: none }).reason).toBe('A week was missed: the last week again.');
  });

  test('two or three missed: 30 % less', () => {
    for (const today of ['2026-12-14', '2026-12-21'])
      expect(missing(today)).toMatchObject({ kind: 'regress', becomes: { dose: { left: { reps: 7 } } } });
  });

  test('more: begin again where it began', () => {
    const step = missing('2026-12-28');
    expect(step).toMatchObject({ kind: 'regress', becomes: { exercise: CALF } });
    expect(step.reason).toContain('test again');
    const harder = following(['str-heel-raise-step'], '2026-12-28', { issuedOn: '2026-11-29' });
    const versions = [harder.versions[0], following([CALF], '2026-12-28').versions[0]] as const;
    const followed = { ...harder, versions };
    const sessions = allKept(followed, '2026-11-28');
    expect(stepOf({ ...followed, sessions }, 'str-heel-raise-step').becomes?.exercise).toBe(CALF);
  });

  test('none missed once there was a session this week', () => {
    const followed = following([CALF], '2026-12-15');
    const sessions = [...allKept(followed, '2026-11-29'), sessionOn('2026-12-15', followed)];
    expect(stepOf({ ...followed, sessions }).reason).not.toContain('missed');
  });
});

describe('a drill in the run', () => {
  const drill = (sets: number, exercise: ExerciseId, metres: number) =>
    prescribedAs(exercise, { both: { sets, metres }, restSeconds: 120, daysPerWeek: 1, effort: 4 });
  const stepAfter = (entry: Prescription, today: string) => {
    const followed = following([entry], today, { weeks: 8 });
    const sessions = ['2026-11-25', '2026-12-02'].map((date) => sessionOn(date, followed));
    return stepOf({ ...followed, sessions }, entry.exercise);
  };

  test('grows by one 400 m a week up to four, then goes on to two of 800 m', () => {
    const at = (sets: number) => stepAfter(drill(sets, 'tec-heel-lift-400', 400), '2026-12-03');
    expect(at(2).becomes?.dose.both).toEqual({ sets: 3, metres: 400 });
    expect(at(4).becomes).toMatchObject({
      exercise: 'tec-heel-lift-800',
      dose: { both: { sets: 2, metres: 800 } },
    });
  });

  test('from two to three of 800 m takes two weeks, so that it is 400 m a week', () => {
    const at = (today: string) => stepAfter(drill(2, 'tec-heel-lift-800', 800), today);
    expect(at('2026-12-03').kind).toBe('hold');
    expect(at('2026-12-05').becomes?.dose.both).toEqual({ sets: 3, metres: 800 });
  });
});

test('no step changes more than one thing: repetitions, one set, or the exercise', () => {
  const followed = following([CALF, 'bal-sl-stance', 'act-clamshell', 'core-side-plank-knee'], '2026-12-04');
  const sessions = ['2026-12-01', '2026-12-03'].map((date) => sessionOn(date, followed));
  const steps = nextStepsOf({ ...followed, sessions });
  expect(steps.map(({ kind }) => kind)).toContain('progress');
  for (const { exercise, becomes } of steps) {
    const now = followed.versions[0].proposal.prescriptions.find((one) => one.exercise === exercise)?.dose;
    if (!becomes || becomes.exercise !== exercise) continue;
    for (const side of ['left', 'right', 'both'] as const) {
      const [was, is] = [now?.[side], becomes.dose[side]];
      const more = [
        (is?.sets ?? 0) - (was?.sets ?? 0),
        (is?.reps ?? 0) - (was?.reps ?? 0),
        (is?.seconds ?? 0) - (was?.seconds ?? 0),
      ];
      expect(more.filter((one) => one !== 0).length).toBeLessThanOrEqual(1);
      expect(more[0]).toBeLessThanOrEqual(1);
      expect(more[1]).toBeLessThanOrEqual(2);
    }
  }
});
