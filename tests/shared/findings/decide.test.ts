import { describe, expect, test } from 'vitest';
import type { EvaluationOptions } from '../../../shared/evaluation/evaluation-of';
import type { Finding } from '../../../shared/findings/finding';
import { withheldText } from '../../../shared/findings/findings-of';
import { type Given, judged } from '../../support/judging';

const share = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

/** A finding as numbers: what was measured against what, how severe, how certain, what counts for need. */
const inNumbers = ({ id, kind, measured, threshold, severity, certainty, needCertainty }: Finding): string =>
  `${id} ${kind}: ${measured} against ${threshold}, ${share(severity)} x ${share(certainty)} (${share(needCertainty)})`;

const found = (given: Given, options?: EvaluationOptions) => judged(given, options).findings;

describe('one low score, or the lower, or both', () => {
  // The probability is that of the normal distribution around the score: (10 - 6) / 6 s gives 0.748.
  test.each([
    { left: 6, right: 8, says: 'R01:sls-eo:left low: 6 against 10, 0.800 x 0.748 (0.748)' },
    { left: 8, right: 6, says: 'R01:sls-eo:right low: 6 against 10, 0.800 x 0.748 (0.748)' },
    { left: 6, right: 6, says: 'R01:sls-eo:both low: 6 against 10, 0.800 x 0.748 (0.748)' },
    { left: 12, right: 8, says: 'R01:sls-eo:right low: 8 against 10, 0.600 x 0.631 (0.631)' },
    { left: 8, right: 12, says: 'R01:sls-eo:left low: 8 against 10, 0.600 x 0.631 (0.631)' },
  ])('on one leg $left s and $right s: $says', ({ left, right, says }) => {
    expect(found({ tests: { 'sls-eo': { left, right } } }).map(inNumbers)).toEqual([says]);
  });

  test.each([
    { left: 60, right: 58, says: ['R16:mtt-knee:both low: 60 against 67, 0.300 x 0.758 (0.758)'] },
    { left: 58, right: 60, says: ['R16:mtt-knee:both low: 60 against 67, 0.300 x 0.758 (0.758)'] },
  ])(
    'thighs of $left and $right degrees give one finding, with the better of the two',
    ({ left, right, says }) => {
      expect(found({ tests: { 'mtt-knee': { left, right } } }).map(inNumbers)).toEqual(says);
    },
  );

  test('a strength is as severe as it lies under what a regression expects: half a point for each SD', () => {
    const [finding] = found({ tests: { 'hip-abd': { left: 1, right: 1 } } }).filter(
      ({ kind }) => kind === 'low',
    );
    expect(finding && inNumbers(finding)).toBe(
      'R09:hip-abd:left low: 1 against 1.0660000000000003, 0.593 x 0.811 (0.811)',
    );
  });

  test('a cut in percent of the leg is made for each leg', () => {
    const lows = found({
      client: { legLengthCm: { left: 80, right: 90 } },
      tests: { 'ybt-pm': { left: 70, right: 72 } },
    });
    expect(lows.map(inNumbers)).toEqual([
      'R04:ybt-pm:left low: 70 against 72, 0.400 x 0.771 (0.771)',
      'R04:ybt-pm:right low: 72 against 81, 0.700 x 1.000 (1.000)',
    ]);
    const noLength = { client: { legLengthCm: undefined }, tests: { 'ybt-pm': { left: 70, right: 72 } } };
    expect(found(noLength as never).map(({ rule }) => rule)).toEqual(['R29']);
  });

  test('where less is better, more is past the mark', () => {
    const [finding] = found({ client: { sex: 'male' }, tests: { ake: { left: 34, right: 33 } } });
    expect(finding?.text).toBe(
      'Active knee extension: left 34 deg is above the mark of 33 deg; close to the mark, so repeat before acting.',
    );
    expect(found({ client: { sex: 'female' }, tests: { ake: { left: 34 } } })[0]?.threshold).toBe(23.4);
    expect(found({ client: { sex: 'unspecified' }, tests: { ake: { left: 60 } } })[0]?.rule).toBe('R29');
  });
});

describe('a ratio of two tests', () => {
  const strong = (left: readonly [number, number], right: readonly [number, number]) =>
    found({
      tests: {
        'knee-flex': { left: left[0], right: right[0] },
        'knee-ext': { left: left[1], right: right[1] },
      },
    })
      .filter(({ kind }) => kind === 'ratio')
      .map(inNumbers);

  test('is flagged on each side that is surely below the cut', () => {
    expect(strong([1.35, 3], [1.8, 3])).toEqual([
      'R14:hq-ratio:left ratio: 0.45 against 0.5, 0.400 x 0.809 (0.809)',
    ]);
    expect(strong([1.8, 3], [1.35, 3])).toEqual([
      'R14:hq-ratio:right ratio: 0.45 against 0.5, 0.400 x 0.809 (0.809)',
    ]);
  });

  test.each([
    { flex: 1.5, ext: 3, why: 'exactly at the cut' },
    { flex: 0, ext: 3, why: 'nothing above' },
    { flex: 1.2, ext: 0, why: 'nothing below' },
  ])('is not flagged with $why', ({ flex, ext }) => {
    expect(strong([flex, ext], [1.8, 3])).toEqual([]);
  });

  test('for both legs has the better ratio and the probability of both', () => {
    const raises = { 'heel-raise': { left: 30, right: 32 }, 'heel-raise-bent': { left: 14, right: 17 } };
    expect(
      found({ tests: raises })
        .filter(({ kind }) => kind === 'ratio')
        .map(inNumbers),
    ).toEqual(['R07:heel-raise-bent:both ratio: 0.53125 against 0.7, 0.700 x 0.939 (0.939)']);
    const text = found({ tests: raises }).find(({ kind }) => kind === 'ratio')?.text;
    expect(text).toBe(
      'Ratio of bent-knee to straight-knee raises: both sides, at best 0.53 is below the mark of 0.7, a default; beyond the usual error of the test.',
    );
  });
});

describe('what one rule says of one side twice', () => {
  test('is one finding: the weightier counts, both are said, all sources are named', () => {
    const [finding] = found({ tests: { 'wblt-cm': { left: 6, right: 12 } } });
    expect(finding).toMatchObject({
      id: 'R05:wblt-cm:left',
      kind: 'side-difference',
      measured: 6,
      threshold: 1.5,
      class: 'confirmed',
      sources: ['powden2015', 'hoch2011', 'plumbline-default'],
      text: 'Left ankle bends 6 cm less than right; a real difference, larger than the size worth acting on. Weight-bearing lunge, distance: left 6 cm is below the mark of 8 cm, a default; beyond the usual error of the test.',
      clientText:
        'Today your left ankle bends 6 centimetres less than your right. We are fairly sure this is real. Our best guess of its true size: about 4 centimetres.',
    });
  });

  test('keeps the class of the difference when the low score weighs more', () => {
    const [finding] = found({ tests: { 'wblt-cm': { left: 4, right: 5.5 } } });
    expect(finding).toMatchObject({
      id: 'R05:wblt-cm:left',
      kind: 'low',
      measured: 4,
      threshold: 8,
      class: 'likely',
      sources: ['powden2015', 'plumbline-default', 'hoch2011'],
      clientText:
        'In knee to wall, your left side got 4 centimetres. We look for 8 centimetres or more. We are fairly sure of this.',
    });
    expect(finding?.text).toMatch(/^Weight-bearing lunge.*Left ankle bends 1.5 cm less than right; likely/);
  });
});

describe('what is trained first', () => {
  const short = { 'ybt-ant': { left: 58, right: 65 } };

  test('a stiff ankle comes before the reach it limits, on the same side', () => {
    const [reach] = found({ tests: { ...short, 'wblt-cm': { left: 6, right: 12 } } });
    expect(reach).toMatchObject({ rule: 'R03', target: 'ankle-dorsiflexion' });
    expect(reach?.text).toBe(
      'Left leg reaches 7 cm less than right; likely a real difference. Train ankle bend first (R05).',
    );
  });

  test.each([
    { ankle: { left: 12, right: 6 }, why: 'the other ankle is stiff' },
    { ankle: { left: 12, right: 12 }, why: 'no ankle is stiff' },
  ])('the reach itself is trained when $why', ({ ankle }) => {
    const [reach] = found({ tests: { ...short, 'wblt-cm': ankle } });
    expect(reach).toMatchObject({ rule: 'R03', target: 'reach-control' });
    expect(reach?.text).not.toContain('Train');
  });
});

describe('what is seen and not acted on', () => {
  const withheld = (given: Given) => judged(given).warnings.map(({ path, text }) => `${path}: ${text}`);

  test.each([
    {
      given: { tests: { ake: { left: [{ value: 45, observations: ['nerve-tingle'] }], right: 20 } } },
      says: [
        'measurements[0]: Active knee extension, left: R17 would speak, but nerve-tingle was noted; skip stretching there.',
      ],
      why: 'a tingle',
    },
    {
      given: { client: { flags: ['NEURO'] }, tests: { ake: { left: 20, right: 45 } } },
      says: [
        'measurements[1]: Active knee extension, right: R17 would speak, but NEURO is ticked for this client.',
      ],
      why: 'a code',
    },
    {
      given: { tests: { 'heel-raise-quality': { left: 3, right: [{ value: 1, pain: 1 }] } } },
      says: [
        'measurements[1]: Heel-rise quality, right: R08 would speak, but it hurt; ask a clinician before training it.',
      ],
      why: 'pain',
    },
    {
      given: { tests: { 'mtt-hip': { left: -8, right: 5, ruleSet: { pelvis: 'pelvis-free' } } } },
      says: [
        'measurements[0]: Modified Thomas test, thigh angle, left: R15 would speak, but only judged with the option "pelvis-held".',
      ],
      why: 'another way of testing',
    },
  ])('is told with its reason: $why', ({ given, says }) => {
    expect(withheld(given as Given)).toEqual(says);
    expect(found(given as Given).map(({ rule }) => rule)).toEqual(['R29']);
  });

  test('what hurt or was noted on the other side changes nothing here', () => {
    const noted = { tests: { ake: { left: 45, right: [{ value: 20, observations: ['nerve-tingle'] }] } } };
    expect(withheld(noted)).toEqual([]);
    expect(found(noted).map(({ id }) => id)).toEqual(['R17:ake:left']);
  });
});

describe('findings that are no reason to train', () => {
  test.each([
    { drop: 10, ids: ['R29:all:both'] },
    { drop: 10.1, ids: ['R28:nav-drop:left', 'R29:all:both'] },
  ])('an arch that drops $drop mm: $ids', ({ drop, ids }) => {
    const findings = found({ tests: { 'nav-drop': { left: drop, right: 8 } } });
    expect(findings.map(({ id }) => id)).toEqual(ids);
  });

  test('an arch explains, the general rule goes on', () => {
    const [arch, general] = found({ tests: { 'nav-drop': { left: 14, right: 9 } } });
    expect(arch).toMatchObject({
      target: null,
      kind: 'education',
      severity: 0,
      certainty: null,
      needCertainty: 0,
    });
    expect(arch?.text).toBe(
      'Navicular drop: left 14 mm is above 10 mm; information only, no reason to train or to change shoes.',
    );
    expect(arch?.clientText).toMatch(/^Your left arch drops a little more than most\./);
    expect(general).toMatchObject({
      id: 'R29:all:both',
      target: 'general-strength',
      kind: 'general',
      text: 'No test passed a threshold; an all-round programme for 8 weeks, then screen again.',
      clientText: 'Nothing stood out in your tests. Here is an all-round plan to stay strong.',
    });
  });

  test('with nothing scored, or the general rule switched off, nothing is said', () => {
    expect(found({})).toEqual([]);
    const by = { name: 'A. Coach', date: '2026-11-01', reason: 'own plan' };
    const settings = { rulesOff: [{ rule: 'R29', ...by }] } as const;
    expect(found({ tests: { 'sls-eo': { left: 45, right: 45 } } }, { settings })).toEqual([]);
  });
});

describe('grades', () => {
  test.each([
    { points: 1, says: [] },
    { points: 2, says: ['R23:lat-step-down:left quality: 2 against 2, 0.500 x - (0.500)'] },
    { points: 4, says: ['R23:lat-step-down:left quality: 4 against 2, 1.000 x - (0.500)'] },
  ])('$points points on a step-down', ({ points, says }) => {
    const findings = found({ tests: { 'lat-step-down': { left: points } } }).filter(
      ({ rule }) => rule === 'R23',
    );
    expect(findings.map(inNumbers)).toEqual(says);
  });

  test('of running are technique, and say what was seen', () => {
    const [drop] = found({ tests: { 'run-pelvic-drop': { left: 0, right: 2 } } });
    expect(drop && inNumbers(drop)).toBe(
      'R27:run-pelvic-drop:left technique: 0 against 1, 1.000 x - (0.500)',
    );
    expect(drop?.text).toBe(
      'Running: pelvic drop: left grade 0 (Clearly not); seen by eye, so no probability.',
    );
  });
});

describe('the words and order of findings', () => {
  test('of one test and side go by rule', () => {
    const findings = found({ tests: { 'sls-eo': { left: 2, right: 40 } } });
    expect(findings.map(({ id }) => id)).toEqual(['R01:sls-eo:left', 'R02:sls-eo:left']);
  });

  test('withheld name the side, where a test has sides', () => {
    const why = 'it hurt';
    expect(withheldText({ rule: 'R21', test: 'plank-prone', side: 'both', why })).toBe(
      'Front plank: R21 would speak, but it hurt.',
    );
    expect(withheldText({ rule: 'R05', test: 'wblt-cm', side: 'left', why })).toBe(
      'Weight-bearing lunge, distance, left: R05 would speak, but it hurt.',
    );
  });

  test('of a grade speak to the client too', () => {
    const [grade] = found({ tests: { 'lat-step-down': { left: 5 } } });
    expect(grade?.clientText).toBe(
      'We watched step-down form. There is room for more control on your left side.',
    );
    expect(grade?.text).toBe(
      'Lateral step-down: left 5 points (Poor: five points); seen by eye, so no probability.',
    );
  });

  test('of a ratio speak to the client too', () => {
    const [ratio] = found({ tests: { 'knee-flex': { left: 1.35 }, 'knee-ext': { left: 3 } } });
    expect(ratio?.clientText).toBe(
      'When we compare back-of-thigh to front-of-thigh strength, the first is lower than we look for on your left side.',
    );
  });
});

describe('norms by sex and age', () => {
  const hips = (client: Given['client'], score: number) =>
    found({ client, tests: { 'hip-abd': { left: score, right: score } } }).filter(
      ({ rule }) => rule === 'R09',
    );

  test('expect more of a man than of a woman, and of nobody whose sex or age is unknown', () => {
    const [woman] = hips({ sex: 'female' }, 0.9);
    const [man] = hips({ sex: 'male' }, 0.9);
    expect(man?.threshold).toBeGreaterThan(woman?.threshold ?? Number.NaN);
    expect(man?.severity).toBeGreaterThan(woman?.severity ?? Number.NaN);
    expect(hips({ sex: 'unspecified' }, 0.9)).toEqual([]);
    expect(hips({ birthDate: undefined } as never, 0.9)).toEqual([]);
  });

  test('from the age of 70 a short stand on one leg is left to its own norm', () => {
    const gate = (birthDate?: string) =>
      found({ client: { birthDate } as never, tests: { 'sls-eo': { left: 6, right: 6 } } }).some(
        ({ rule }) => rule === 'R01',
      );
    expect(gate('1956-11-21')).toBe(true);
    expect(gate('1956-11-20')).toBe(false);
    expect(gate()).toBe(true);
  });
});

test('the thigh that is shorter decides how severe two short thighs are', () => {
  const severity = (left: number, right: number) =>
    found({ tests: { 'mtt-knee': { left, right } } }).find(({ rule }) => rule === 'R16')?.severity;
  expect(severity(58, 40)).toBe(severity(40, 58));
  expect(severity(58, 40)).toBeGreaterThan(severity(58, 58) ?? 1);
});

test.each([
  { asked: 0.76, findings: 1 },
  { asked: 0.77, findings: 0 },
])(
  'a lag of both legs that is 76 % probable, where a coach asks for $asked: $findings',
  ({ asked, findings }) => {
    const by = { name: 'A. Coach', date: '2026-11-01', reason: 'too many false starts' };
    const thresholds = [{ rule: 'R07', threshold: 'probability-at-the-cut', value: asked, ...by }] as const;
    const tests = { 'heel-raise': { left: 20, right: 22 }, 'heel-raise-bent': { left: 10, right: 12 } };
    const lags = found({ tests }, { settings: { thresholds } }).filter(({ kind }) => kind === 'ratio');
    expect(lags).toHaveLength(findings);
    for (const { changedBy } of lags) expect(changedBy).toEqual(by);
  },
);
