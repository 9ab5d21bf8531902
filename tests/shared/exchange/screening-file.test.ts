import { describe, expect, test } from 'vitest';
import { readScreening } from '../../../shared/exchange/screening-file';
import { example } from '../../support/example-screenings';

type File = ReturnType<typeof example>;

/** The refusals of the full example after one change; none when it is still taken. */
const refusalsAfter = (change: (file: File) => void, name = 'full-example'): readonly string[] => {
  const file = example(name);
  change(file);
  const read = readScreening(file);
  return read.taken ? [] : read.refusals;
};

const takenAfter = (change: (file: File) => void, name = 'full-example') => {
  const file = example(name);
  change(file);
  const read = readScreening(file);
  if (!read.taken) throw new Error(read.refusals.join('\n'));
  return read;
};

const sls = (trials: readonly object[], more: object = {}) => ({
  test: 'sls-eo',
  side: 'left',
  trials,
  ...more,
});

describe('a screening with a fault is refused by its path', () => {
  test.each<[why: string, change: (file: File) => void, line: string]>([
    [
      'a key of another name',
      (f) => (f.client.age = 36),
      'client.age: expected no key of this name, found 36',
    ],
    [
      'a key of another name deep inside',
      (f) => (f.measurements[0].trials[1].Pain = 3),
      'measurements[0].trials[1].Pain: expected no key of this name, found 3',
    ],
    [
      'another format',
      (f) => (f.format = 'plumbline.evaluation'),
      'format: expected plumbline.screening, found "plumbline.evaluation"',
    ],
    ['a later version', (f) => (f.version = 2), 'version: expected 1, found 2'],
    ['no date', (f) => delete f.date, 'date: expected a date that exists, as YYYY-MM-DD, found nothing'],
    [
      'a date that never was',
      (f) => (f.date = '2026-02-30'),
      'date: expected a date that exists, as YYYY-MM-DD, found "2026-02-30"',
    ],
    [
      'a day of a year without it',
      (f) => (f.client.birthDate = '1991-02-29'),
      'client.birthDate: expected a date that exists, as YYYY-MM-DD, found "1991-02-29"',
    ],
    [
      'a date of another century',
      (f) => (f.client.birthDate = '1890-01-01'),
      'client.birthDate: expected a date from 1900 to 2199, as YYYY-MM-DD, found "1890-01-01"',
    ],
    [
      'born after the screening',
      (f) => (f.client.birthDate = '2026-11-21'),
      'client.birthDate: expected a date on or before the screening (2026-11-20), found "2026-11-21"',
    ],
    [
      'a year of birth to come',
      (f) => {
        delete f.client.birthDate;
        f.client.birthYear = 2027;
      },
      'client.birthYear: expected a year up to the screening (2026), found 2027',
    ],
    [
      'an age nobody reaches',
      (f) => (f.client.birthDate = '1901-01-01'),
      'client.birthDate: expected an age of at most 120 years, found "1901-01-01"',
    ],
    [
      'two years of birth',
      (f) => (f.client.birthYear = 1991),
      'client.birthYear: expected the year of birthDate, or only one of the two, found 1991',
    ],
    [
      'surgery to come',
      (f) => (f.client.history[0].date = '2026-11-21'),
      'client.history[0].date: expected a date on or before the screening (2026-11-20), found "2026-11-21"',
    ],
    ['no sex', (f) => delete f.client.sex, 'client.sex: expected female | male | unspecified, found nothing'],
    [
      'no such test',
      (f) => (f.measurements[0].test = 'sls'),
      'measurements[0].test: expected the id of a test in the catalogue, found "sls"',
    ],
    [
      'a computed test typed in',
      (f) => f.measurements.push({ test: 'ybt-comp', side: 'left', trials: [{ value: 95 }] }),
      'measurements[4].test: expected a test that is measured; this one is computed from its parts, found "ybt-comp"',
    ],
    [
      'both sides at once of a test of one leg',
      (f) => (f.measurements[0].side = 'both'),
      'measurements[0].side: expected left | right, found "both"',
    ],
    [
      'no side for a test of one leg',
      (f) => delete f.measurements[0].side,
      'measurements[0].side: expected left | right, found nothing',
    ],
    [
      'one side of a test of the whole body',
      (f) => f.measurements.push({ test: 'plank-prone', side: 'left', trials: [{ value: 60 }] }),
      'measurements[4].side: expected both, or no side, found "left"',
    ],
    [
      'the same test and side twice',
      (f) => f.measurements.push(sls([{ value: 20 }])),
      'measurements[4]: expected one entry per test and side (measurements[0] is the same), found an object with test, side, trials',
    ],
    [
      'neither trials nor a reason',
      (f) => delete f.measurements[3].notTested,
      'measurements[3].trials: expected at least one trial, or notTested with the reason, found nothing',
    ],
    [
      'a value past the hard limit',
      (f) => (f.measurements[1].trials[0].value = 60.1),
      'measurements[1].trials[0].value: expected 0 to 60 s, found 60.1',
    ],
    [
      'a value below the hard limit, though the trial is void',
      (f) => (f.measurements[0].trials[2].value = -1),
      'measurements[0].trials[2].value: expected 0 to 60 s, found -1',
    ],
    [
      'half a repetition',
      (f) => f.measurements.push({ test: 'heel-raise', side: 'left', trials: [{ value: 20.5 }] }),
      'measurements[4].trials[0].value: expected a whole number of reps, found 20.5',
    ],
    [
      'a number in quotes',
      (f) => (f.measurements[0].trials[0].value = '31.2'),
      'measurements[0].trials[0].value: expected a number, found "31.2"',
    ],
    [
      'pain past the scale',
      (f) => (f.measurements[0].trials[0].pain = 11),
      'measurements[0].trials[0].pain: expected a number of at most 10, found 11',
    ],
    [
      'void without a reason',
      (f) => (f.measurements[0].trials[0].void = ' '),
      'measurements[0].trials[0].void: expected text of at least 1 character, found " "',
    ],
    [
      'newtons without a lever',
      (f) => delete f.measurements[2].leverM,
      'measurements[2].leverM: expected the lever in metres, needed with newtons, found nothing',
    ],
    [
      'newtons without body mass',
      (f) => delete f.client.bodyMassKg,
      'client.bodyMassKg: expected the body mass in kg, needed for hip-abd in newtons, found nothing',
    ],
    [
      'a lever without a unit',
      (f) => delete f.measurements[2].unit,
      'measurements[2].unit: expected N, since a lever is given, found nothing',
    ],
    [
      'newtons without saying so',
      (f) => {
        delete f.measurements[2].unit;
        delete f.measurements[2].leverM;
      },
      'measurements[2].trials[0].value: expected 0.1 to 5 Nm/kg (newtons need unit N and leverM), found 128',
    ],
    [
      'newtons that no leg pushes',
      (f) => (f.measurements[2].trials[0].value = 1280),
      'measurements[2].trials[0].value: expected 0.1 to 5 Nm/kg once worked out from newtons (7.18 here), found 1280',
    ],
    [
      'a unit the test does not have',
      (f) => (f.measurements[2].unit = 'kg'),
      'measurements[2].unit: expected N | Nm/kg, found "kg"',
    ],
    [
      'a unit where none is needed',
      (f) => (f.measurements[0].unit = 'min'),
      'measurements[0].unit: expected s, or no unit, found "min"',
    ],
    [
      'a lever for seconds',
      (f) => (f.measurements[0].leverM = 0.3),
      'measurements[0].leverM: expected no lever: only newtons on a lever have one, found 0.3',
    ],
    [
      'a way of testing that the test does not have',
      (f) => (f.measurements[0].ruleSet = { surface: 'flat' }),
      'measurements[0].ruleSet.surface: expected no rule set of this name for this test, found "flat"',
    ],
    [
      'a way of testing that only another test has',
      (f) =>
        f.measurements.push({
          test: 'hip-ir',
          side: 'left',
          trials: [{ value: 30 }],
          ruleSet: { position: 'squeeze' },
        }),
      'measurements[4].ruleSet.position: expected seated | prone, found "squeeze"',
    ],
    [
      'a way of testing under a name that JavaScript gives a meaning',
      (f) => (f.measurements[0].ruleSet = JSON.parse('{"__proto__":"strict"}')),
      'measurements[0].ruleSet.__proto__: expected no key of this name, found "strict"',
    ],
    [
      'a first week that starts on a Tuesday',
      (f) => (f.training.startDate = '2026-11-24'),
      'training.startDate: expected a Monday, found "2026-11-24"',
    ],
    [
      'a week of six days',
      (f) => f.training.week.pop(),
      'training.week: expected seven entries, one for each day, found a list of 6',
    ],
    [
      'a weekday twice',
      (f) => (f.training.week[6].day = 'mon'),
      'training.week[6].day: expected each weekday once, found "mon"',
    ],
    [
      'a run on a rest day',
      (f) => (f.training.week[0].run = 'pm'),
      'training.week[0].run: expected no run on a rest day, found "pm"',
    ],
    [
      'a run at no time',
      (f) => delete f.training.week[1].run,
      'training.week[1].run: expected am | mid | pm, since hard is a run, found nothing',
    ],
    [
      'more weeks than a block has',
      (f) => (f.training.weeks = 13),
      'training.weeks: expected a number of at most 12, found 13',
    ],
    [
      'two races on one day',
      (f) => f.training.races.push({ ...f.training.races[0], distance: '5k' }),
      'training.races[1].date: expected at most one race a day, found "2026-12-13"',
    ],
    [
      'a last race in the first week',
      (f) => (f.training.lastRace.date = '2026-11-23'),
      'training.lastRace.date: expected a date before the first week (2026-11-23), found "2026-11-23"',
    ],
  ])('%s', (_why, change, line) => {
    expect(refusalsAfter(change)).toEqual([line]);
  });

  test('a safety word that is not known is refused, and the known ones are named', () => {
    const [line, ...more] = refusalsAfter((file) => file.client.flags.push('pregnnacy'));
    expect(more).toEqual([]);
    expect(line).toMatch(
      /^client\.flags\[1\]: expected a flag that is known: RF01 to RF24, .*found "pregnnacy"$/,
    );
    expect(line).toContain('pregnancy');
    expect(line).toContain('ACHINS');
  });

  test('a part of the body that is not known does not free the rest', () => {
    expect(refusalsAfter((file) => file.client.flags.push('RF09:nee'))).toEqual([
      'client.flags[1]: expected a part of the body behind the colon, such as knee, found "RF09:nee"',
    ]);
  });

  test('every fault is told, each once', () => {
    const lines = refusalsAfter((file) => {
      delete file.client.bodyMassKg;
      file.measurements[1].trials[0].value = 99;
      file.measurements.push({ ...file.measurements[2], side: 'right' });
    });
    expect(lines).toHaveLength(2);
  });

  test.each([[null], [7], ['text'], [[]], [[[]]], [true]])('%j is no screening', (input) => {
    const read = readScreening(input);
    expect(read.taken ? [] : read.refusals).toEqual([
      expect.stringMatching(/^\(whole input\): expected an object, found /),
    ]);
  });
});

describe('a screening without a fault is taken as it stands', () => {
  test('a test with one value for the whole body needs no side', () => {
    const { screening } = takenAfter(() => undefined, 'smallest');
    expect(screening.measurements[0]?.side).toBe('both');
    expect(takenAfter((file) => (file.measurements[0].side = 'both'), 'smallest').screening).toEqual(
      screening,
    );
  });

  test('the unit of the test may be said', () => {
    expect(takenAfter((file) => (file.measurements[0].unit = 's')).warnings).toEqual([]);
  });

  test('newtons of a pull need the body mass and no lever', () => {
    const pull = { test: 'imtp-sl', side: 'left', unit: 'N', trials: [{ value: 1500 }] };
    expect(refusalsAfter((file) => file.measurements.push(pull))).toEqual([]);
    expect(refusalsAfter((file) => file.measurements.push({ ...pull, leverM: 0.3 }))).toHaveLength(1);
  });

  test('a strength test that was not done needs neither lever nor body mass', () => {
    const left = { test: 'hip-add', side: 'left', unit: 'N', notTested: 'groin pain' };
    expect(
      refusalsAfter((file) => {
        file.client = { sex: 'male' };
        file.measurements = [left];
      }),
    ).toEqual([]);
  });

  test('values on the hard limits are taken', () => {
    expect(refusalsAfter((file) => (file.measurements[1].trials[0].value = 60))).toEqual([]);
    expect(refusalsAfter((file) => (file.measurements[1].trials[0].value = 0))).toEqual([]);
  });

  test('safety words become ids, with the part of the body they are about', () => {
    const flags = ['Pregnancy', 'joint-trouble:Knee', 'achins', 'blood thinners', 'RF16'];
    const { screening } = takenAfter((file) => (file.client.flags = flags));
    expect(screening.client.flags).toEqual(['RF13', 'RF09:knee', 'ACHINS', 'RF22', 'RF16']);
  });

  test('the week is kept from Monday on, whatever day it began with', () => {
    const { screening } = takenAfter(() => undefined, 'check-the-entry');
    expect(screening.training?.week.map(({ day }) => day)).toEqual([
      'mon',
      'tue',
      'wed',
      'thu',
      'fri',
      'sat',
      'sun',
    ]);
    expect(screening.training?.week.at(-1)).toEqual({ day: 'sun', kind: 'long', run: 'mid' });
  });

  test('equipment in plain words becomes what the library knows; the rest is kept with a warning', () => {
    const { screening, warnings } = takenAfter(() => undefined, 'check-the-entry');
    expect(screening.training?.equipment).toEqual(['loop-band', 'foam-pad', 'band', 'step', 'trampoline']);
    expect(warnings).toContainEqual({
      path: 'training.equipment[4]',
      text: '"trampoline" is no equipment the library knows, so no exercise is chosen for it.',
    });
  });

  test('a race before the first week is kept with a warning, since only lastRace counts there', () => {
    const { warnings } = takenAfter(() => undefined, 'check-the-entry');
    expect(warnings[0]?.path).toBe('training.races[0].date');
  });

  test.each([
    ['2026-11-16', []],
    ['2026-11-09', ['training.startDate']],
  ])('a first week from %s, seen on Friday 2026-11-20, is warned of: %j', (startDate, paths) => {
    const { warnings } = takenAfter((file) => {
      file.training.startDate = startDate;
      file.training.lastRace.date = '2026-10-01';
    });
    expect(warnings.map(({ path }) => path)).toEqual(paths);
  });
});
