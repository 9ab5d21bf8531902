import { describe, expect, test } from 'vitest';
import { type ClientSession, ownErrorOf, ownErrorsOf } from '../../../shared/asymmetry/own-error';
import { addDays, type IsoDate } from '../../../shared/basics/dates';
import type { TestId } from '../../../shared/catalogue/tests';
import type { Score } from '../../../shared/screening/score';
import { scoreWith } from '../../support/screenings';

const DAY = '2026-03-02' as IsoDate;

type Retest = readonly [first: number, second: number];
type How = { readonly test?: TestId; readonly days?: number; readonly ruleSet?: Score['ruleSet'] };

/** Each client tested twice on the left side. */
const retests = (pairs: readonly Retest[], { test: id = 'heel-raise', days = 7, ruleSet }: How = {}) =>
  pairs.flatMap(([first, second], index): ClientSession[] => {
    const score = (value: number) => scoreWith(id, 'left', value, ruleSet ? { ruleSet } : {});
    return [
      { client: `client ${index}`, date: addDays(DAY, days), scores: [score(second)] },
      { client: `client ${index}`, date: DAY, scores: [score(first)] },
    ];
  });

/** Ten clients whose second session is one better or one worse than the first. */
const TEN: readonly Retest[] = Array.from({ length: 10 }, (_, index) => [
  20 + index,
  20 + index + (index % 2 ? 1 : -1),
]);

describe('the coach’s own error', () => {
  test('is the typical error of ten retested clients, in the unit', () => {
    const own = ownErrorOf('heel-raise', retests(TEN));
    expect(own).toMatchObject({ kind: 'sem', clients: 10 });
    expect(own?.kind === 'sem' && own.sem).toBeCloseTo(Math.sqrt(10 / 9) / Math.SQRT2, 12);
  });

  test('needs ten clients; nine are not enough', () => {
    expect(ownErrorOf('heel-raise', retests(TEN.slice(0, 9)))).toBeNull();
    expect(ownErrorOf('heel-raise', [])).toBeNull();
  });

  test('counts clients, not sides', () => {
    const both = retests(TEN.slice(0, 5)).map(({ scores, ...session }) => ({
      ...session,
      scores: [...scores, ...scores.map((score) => ({ ...score, side: 'right' as const }))],
    }));
    expect(ownErrorOf('heel-raise', both)).toBeNull();
  });

  test('is a fraction for strength, from logs', () => {
    const pairs = TEN.map(
      ([first], index): Retest => [first / 10, (first / 10) * (index % 2 ? 1.1 : 1 / 1.1)],
    );
    const own = ownErrorOf('hip-abd', retests(pairs, { test: 'hip-abd' }));
    const sd = Math.log(1.1) * Math.sqrt(10 / 9);
    expect(own?.kind === 'cv' && own.cv).toBeCloseTo(Math.exp(sd / Math.SQRT2) - 1, 9);
  });

  test.each([
    { days: 1, usable: false, why: 'not rested' },
    { days: 2, usable: true, why: 'two days' },
    { days: 28, usable: true, why: 'four weeks' },
    { days: 29, usable: false, why: 'long enough for training to change it' },
  ])('sessions $days days apart: usable is $usable ($why)', ({ days, usable }) => {
    expect(ownErrorOf('heel-raise', retests(TEN, { days })) !== null).toBe(usable);
  });

  test('a gain that everybody makes is learning, not error', () => {
    const gain = TEN.map(([first, second]): Retest => [first, second + 3]);
    expect(ownErrorOf('heel-raise', retests(gain))).toEqual(ownErrorOf('heel-raise', retests(TEN)));
  });

  test('retests without any difference show no error that could be believed', () => {
    expect(ownErrorOf('heel-raise', retests(TEN.map(([first]) => [first, first])))).toBeNull();
  });

  test('scores at the cap and zero strengths tell no error', () => {
    const capped = retests(TEN, { test: 'sls-eo' }).map((session) => ({
      ...session,
      scores: session.scores.map((score) => ({ ...score, capped: true })),
    }));
    expect(ownErrorOf('sls-eo', capped)).toBeNull();
    expect(
      ownErrorOf(
        'hip-abd',
        retests(
          TEN.map(() => [0, 1]),
          { test: 'hip-abd' },
        ),
      ),
    ).toBeNull();
  });

  test('ways of testing are kept apart, and the one with most clients is taken', () => {
    const wedge = retests(TEN, { ruleSet: { surface: 'wedge' } });
    const flat = retests(
      TEN.map(([first, second]): Retest => [first, second + (second - first) * 9]),
      { ruleSet: { surface: 'flat' } },
    ).map((session) => ({ ...session, client: `other ${session.client}` }));
    const eleven = retests([[20, 21]], { ruleSet: { surface: 'wedge' } }).map((session) => ({
      ...session,
      client: 'eleventh',
    }));
    expect(ownErrorOf('heel-raise', [...flat, ...wedge, ...eleven])).toMatchObject({
      clients: 11,
      ruleSet: { surface: 'wedge' },
    });
  });

  test('grades and computed measures have none', () => {
    expect(ownErrorOf('sl-squat', retests(TEN, { test: 'sl-squat' }))).toBeNull();
    expect(ownErrorOf('hq-ratio', retests(TEN, { test: 'hq-ratio' }))).toBeNull();
  });

  test('is found for every test at once', () => {
    expect(Object.keys(ownErrorsOf(retests(TEN)))).toEqual(['heel-raise']);
  });
});

describe('how much the coach’s clients truly differ between sides', () => {
  const paired = (apart: (index: number) => number) =>
    TEN.flatMap((_, index): ClientSession[] => {
      const at = (date: IsoDate, wobble: number): ClientSession => ({
        client: `client ${index}`,
        date,
        scores: [
          scoreWith('wblt-cm', 'left', 10 + wobble),
          scoreWith('wblt-cm', 'right', 10 + apart(index) - wobble),
        ],
      });
      const wobble = index % 2 ? 0.1 : -0.1;
      return [at(DAY, 0), at(addDays(DAY, 7), wobble)];
    });

  test('is told from error when they do', () => {
    expect(
      ownErrorOf(
        'wblt-cm',
        paired((index) => (index % 2 ? 2 : -2)),
      )?.tau,
    ).toBeGreaterThan(1.9);
  });

  test('stays unknown when error explains all of it', () => {
    expect(
      ownErrorOf(
        'wblt-cm',
        paired(() => 0),
      )?.tau,
    ).toBeUndefined();
  });
});
