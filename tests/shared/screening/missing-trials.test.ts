import { describe, expect, test } from 'vitest';
import { testOf } from '../../../shared/catalogue/tests';
import { missingTrialsOf } from '../../../shared/screening/missing-trials';
import type { Trial } from '../../../shared/screening/screening';
import { askForOneMoreOf } from '../../../shared/screening/trial-agreement';
import { screeningWith } from '../../support/screenings';

const balance = (left: readonly (number | Trial)[], right: readonly (number | Trial)[] = left) =>
  missingTrialsOf(screeningWith({ tests: { 'sls-eo': { left, right } } }), ['sls-eo']);

/** A gap between the two best trials that is still fine, and one that is not. */
const limit = askForOneMoreOf(testOf('sls-eo'))?.spreadOver ?? Number.NaN;

describe('what is still to record', () => {
  test('nothing done: every trial and every practice trial of both sides', () => {
    expect(missingTrialsOf(screeningWith(), ['ybt-ant'])).toMatchObject([
      { test: 'ybt-ant', side: 'left', state: 'to-do', practice: 6, trials: 3, counted: 0, of: 3 },
      { test: 'ybt-ant', side: 'right', state: 'to-do', practice: 6, trials: 3, counted: 0, of: 3 },
    ]);
  });

  test('practice done is practice off the list; once a trial counts no more practice is asked for', () => {
    const practised = [
      { value: 60, practice: true },
      { value: 61, practice: true },
    ];
    const screening = screeningWith({
      tests: { 'ybt-ant': { left: practised, right: [...practised, 62] } },
    });
    expect(missingTrialsOf(screening, ['ybt-ant']).map(({ practice }) => practice)).toEqual([4, 0]);
  });

  test('void trials are still to do', () => {
    const [left] = balance([30, 31, { value: 32, void: 'foot touched' }]);
    expect(left).toMatchObject({ state: 'to-do', trials: 1, counted: 2 });
  });

  test('three trials that agree are complete', () => {
    expect(balance([30, 31, 32]).map(({ state }) => state)).toEqual(['complete', 'complete']);
  });

  test('exactly the allowed gap is agreement; a little more asks for one more trial', () => {
    expect(balance([10, 10, 10 + limit])[0]?.state).toBe('complete');
    expect(balance([10, 10, 10 + limit + 0.01])[0]).toMatchObject({ state: 'trials-apart', trials: 1 });
  });

  test('a fourth trial near the best settles it', () => {
    expect(balance([10, 10, 40, 38])[0]?.state).toBe('complete');
  });

  test('after two extra trials more today will not help', () => {
    expect(balance([10, 10, 44, 11])[0]).toMatchObject({ state: 'trials-apart', trials: 1 });
    expect(balance([10, 10, 44, 11, 12])[0]).toMatchObject({ state: 'still-apart', trials: 0 });
  });

  test('at the cap nothing is left to gain, whatever was asked for', () => {
    expect(balance([45])[0]).toMatchObject({ state: 'at-cap', trials: 0 });
  });

  test('the side with fewer tries at its best gets the same number', () => {
    const [left, right] = balance([10, 10, 40, 38], [30, 31, 32]);
    expect(left?.state).toBe('complete');
    expect(right).toMatchObject({ state: 'even-up', trials: 1 });
  });

  test('a mean is not helped by more tries, so sides need not be evened up', () => {
    const screening = screeningWith({
      tests: { 'wblt-cm': { left: [10, 10, 10, 10], right: [10, 10, 10] } },
    });
    expect(missingTrialsOf(screening, ['wblt-cm'])[1]?.state).toBe('complete');
  });

  test('pain ends the test on that side, and so does the coach’s word', () => {
    const [left, right] = balance([{ value: 20, pain: 4 }], [20]);
    expect(left).toMatchObject({ state: 'pain', trials: 0, practice: 0 });
    expect(right).toMatchObject({ state: 'to-do', trials: 2 });
    const told = screeningWith({ notTested: { 'hop-single': { left: 'calf pain' } } });
    expect(missingTrialsOf(told, ['hop-single'])[0]?.state).toBe('not-tested');
  });

  test('one set is complete after one trial; asking again would measure tiredness', () => {
    const screening = screeningWith({ tests: { 'heel-raise': { left: 20, right: 28 } } });
    expect(missingTrialsOf(screening, ['heel-raise'])).toMatchObject([
      { state: 'complete', spreadOver: null },
      { state: 'complete', spreadOver: null },
    ]);
  });

  test('computed measures are never to do, whole-body tests once', () => {
    expect(missingTrialsOf(screeningWith(), ['ybt-comp', 'hq-ratio', 'plank-prone'])).toMatchObject([
      { test: 'plank-prone', side: 'both', trials: 1 },
    ]);
  });

  test('newtons are compared whatever the body mass, known or not', () => {
    const screening = screeningWith({
      tests: { 'hip-abd': { left: [100, 101, 102, 180], unit: 'N', leverM: 0.36 } },
    });
    const { bodyMassKg: _mass, ...client } = screening.client;
    expect(missingTrialsOf(screening, ['hip-abd'])[0]?.state).toBe('trials-apart');
    expect(missingTrialsOf({ ...screening, client }, ['hip-abd'])[0]?.state).toBe('trials-apart');
  });
});
