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

  test('is the same when every test is asked at once', () => {
    const sessions = paired((index) => (index % 2 ? 2 : -2));
    expect(ownErrorsOf(sessions)).toEqual({ 'wblt-cm': ownErrorOf('wblt-cm', sessions) });
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

describe('side differences of the coach’s clients, from the same retests', () => {
  type Client = { readonly left: number; readonly right?: number; readonly wobble: number };

  /** Each client tested twice, a week apart; the second session is `wobble` times the first. */
  const twice = (id: TestId, clients: readonly Client[], ruleSets: readonly Score['ruleSet'][] = []) =>
    clients.flatMap(({ left, right, wobble }, index): ClientSession[] =>
      [1, wobble].map((times, session) => {
        const ruleSet = ruleSets[session];
        const how = ruleSet ? { ruleSet } : {};
        return {
          client: `client ${index}`,
          date: addDays(DAY, session * 7),
          scores: [
            scoreWith(id, 'left', left * times, how),
            ...(right === undefined ? [] : [scoreWith(id, 'right', right * times, how)]),
          ],
        };
      }),
    );
  const ten = (apart: number): readonly Client[] =>
    Array.from({ length: 10 }, (_, index) => {
      const left = 1 + index / 10;
      return { left, right: left * (index % 2 ? apart : 1 / apart), wobble: index % 4 < 2 ? 1.01 : 1 / 1.01 };
    });

  test('in strength are told as ratios: a fifth either way', () => {
    const own = ownErrorOf('hip-abd', twice('hip-abd', ten(1.2)));
    expect(own?.tau).toBeGreaterThan(0.98 * Math.log(1.2));
    expect(own?.tau).toBeLessThan(1.08 * Math.log(1.2));
  });

  test('in centimetres are told in centimetres, however far each client reaches', () => {
    const clients = ten(1).map((client, index) => ({ ...client, right: client.left + (index % 2 ? 2 : -2) }));
    const own = ownErrorOf('wblt-cm', twice('wblt-cm', clients));
    expect(own?.tau).toBeGreaterThan(2);
    expect(own?.tau).toBeLessThan(2.15);
  });

  test('need ten clients with both sides; others are left out', () => {
    const eleven = [...ten(1.2), { left: 1.5, wobble: 1.01 }];
    expect(ownErrorOf('hip-abd', twice('hip-abd', eleven))?.tau).toBeGreaterThan(0.15);
    const nine = eleven.map((client, index) =>
      index === 0 ? { left: client.left, wobble: client.wobble } : client,
    );
    expect(ownErrorOf('hip-abd', twice('hip-abd', nine))).not.toHaveProperty('tau');
  });

  test('are not told for tests judged in percent and repetitions', () => {
    const clients = ten(1.5).map(({ left, right = 0, wobble }) => ({
      left: left * 10,
      right: right * 10,
      wobble,
    }));
    const own = ownErrorOf('heel-raise', twice('heel-raise', clients));
    expect(own?.kind).toBe('sem');
    expect(own).not.toHaveProperty('tau');
  });

  test('sessions under different options are no retest', () => {
    const changed = twice('heel-raise', ten(1.2), [{ surface: 'wedge' }, { surface: 'flat' }]);
    expect(ownErrorOf('heel-raise', changed)).toBeNull();
    const same = twice('heel-raise', ten(1.2), [{ surface: 'flat' }, { surface: 'flat' }]);
    expect(ownErrorOf('heel-raise', same)).not.toBeNull();
  });

  test('the options of most clients count, in whatever order they were met', () => {
    const flat = retests(TEN, { ruleSet: { surface: 'flat' } });
    const wedge = retests([...TEN, [30, 31]], { ruleSet: { surface: 'wedge' } }).map((session) => ({
      ...session,
      client: `other ${session.client}`,
    }));
    for (const sessions of [
      [...flat, ...wedge],
      [...wedge, ...flat],
    ])
      expect(ownErrorOf('heel-raise', sessions)).toMatchObject({
        clients: 11,
        ruleSet: { surface: 'wedge' },
      });
  });

  test.each([
    { first: 0, second: 1.2 },
    { first: 1.2, second: 0 },
  ])(
    'a strength of nothing, $first then $second, is left out; no repetitions are a score',
    ({ first, second }) => {
      const strong = TEN.map(([one, two]): Retest => [one / 10, two / 10]);
      expect(ownErrorOf('hip-abd', retests([...strong, [first, second]], { test: 'hip-abd' }))?.clients).toBe(
        10,
      );
      expect(ownErrorOf('heel-raise', retests([...TEN, [first, second]]))?.clients).toBe(11);
    },
  );
});
