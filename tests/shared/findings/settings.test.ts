import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../../shared/findings/rules';
import { acceptedOf, type JudgementSettings, thresholdsOf } from '../../../shared/findings/settings';
import { findingsBy, judged } from '../../support/judging';

const by = { name: 'A. Coach', date: '2026-11-01', reason: 'my runners are trail runners' };
const stiff = { tests: { 'wblt-cm': { left: 7.5, right: 7.6 } } } as const;

describe('a rule switched off', () => {
  const settings: JudgementSettings = { rulesOff: [{ rule: 'R05', ...by }] };

  test('says nothing, and the evaluation says who switched it off and why', () => {
    const { findings, warnings } = judged(stiff, { settings });
    expect(findings.map(({ rule }) => rule)).toEqual(['R29']);
    expect(warnings).toEqual([
      {
        path: 'settings.rulesOff',
        text: 'R05 is switched off by A. Coach on 2026-11-01: my runners are trail runners',
      },
    ]);
  });

  test('no longer sends other rules to its target', () => {
    const tests = { 'ybt-ant': { left: 58, right: 65 }, 'wblt-cm': { left: 6, right: 12 } };
    expect(findingsBy('R03', { tests }, { settings })[0]?.target).toBe('reach-control');
  });
});

describe('a default changed by the coach', () => {
  const settings: JudgementSettings = {
    thresholds: [{ rule: 'R05', threshold: 'low-bend', value: 7, ...by }],
  };

  test('acts, and the finding carries the name, date and reason', () => {
    expect(findingsBy('R05', stiff, { settings })).toEqual([]);
    expect(judged(stiff, { settings }).warnings).toEqual([
      {
        path: 'settings.thresholds',
        text: 'R05.low-bend is set to 7 by A. Coach on 2026-11-01: my runners are trail runners',
      },
    ]);
    const [finding] = findingsBy('R05', { tests: { 'wblt-cm': { left: 6.9, right: 7.1 } } }, { settings });
    expect(finding).toMatchObject({ threshold: 7, changedBy: by });
  });

  test('a finding it did not touch carries nothing', () => {
    const [finding] = findingsBy('R05', stiff);
    expect(finding).not.toHaveProperty('changedBy');
  });

  test('the size worth acting on of a test can be changed too', () => {
    const tests = { 'sls-eo': { left: 40, right: 31 } };
    expect(findingsBy('R02', { tests })).toEqual([]);
    const deltas = [{ test: 'sls-eo', value: 8, ...by }] as const;
    expect(findingsBy('R02', { tests }, { settings: { deltas } })[0]).toMatchObject({
      threshold: 8,
      changedBy: by,
    });
  });
});

describe('what a coach may not change', () => {
  test.each([
    {
      settings: { thresholds: [{ rule: 'R18', threshold: 'low-turn-in', value: 25, ...by }] },
      path: 'settings.thresholds[0]',
      why: 'a number from the literature',
    },
    {
      settings: { thresholds: [{ rule: 'R05', threshold: 'nothing', value: 25, ...by }] },
      path: 'settings.thresholds[0]',
      why: 'a number that is not there',
    },
    {
      settings: { thresholds: [{ rule: 'R05', threshold: 'low-bend', value: Number.NaN, ...by }] },
      path: 'settings.thresholds[0]',
      why: 'not a number',
    },
    {
      settings: { thresholds: [{ rule: 'R05', threshold: 'low-bend', value: 7, ...by, reason: ' ' }] },
      path: 'settings.thresholds[0]',
      why: 'no reason given',
    },
    {
      settings: { rulesOff: [{ rule: 'R05', ...by, date: '2026-02-30' }] },
      path: 'settings.rulesOff[0]',
      why: 'a day that does not exist',
    },
    {
      settings: { rulesOff: [{ rule: 'R99', ...by }] },
      path: 'settings.rulesOff[0]',
      why: 'no such rule',
    },
    {
      settings: { deltas: [{ test: 'wblt-cm', value: 3, ...by }] },
      path: 'settings.deltas[0]',
      why: 'a size from the literature',
    },
    {
      settings: { deltas: [{ test: 'plank-prone', value: 3, ...by }] },
      path: 'settings.deltas[0]',
      why: 'a test without sides',
    },
    {
      settings: { deltas: [{ test: 'hip-abd', value: 120, ...by }] },
      path: 'settings.deltas[0]',
      why: 'a percentage over 100',
    },
  ])('$why is refused and told', ({ settings, path }) => {
    const accepted = acceptedOf(settings as JudgementSettings);
    expect(accepted.refused.map((one) => one.path)).toEqual([path]);
    const { warnings } = judged(stiff, { settings: settings as JudgementSettings });
    expect(warnings.map((one) => one.path)).toEqual([path]);
  });

  test('numbers are named once in each rule', () => {
    for (const rule of RULE_IDS) {
      const ids = thresholdsOf(rule).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the numbers of a rule', () => {
  test('are those of both sexes', () => {
    expect(thresholdsOf('R17').map(({ value }) => value)).toEqual([23.4, 33, 0]);
  });

  test.each([
    { rule: 'R14', number: 0.5, why: 'a ratio' },
    { rule: 'R28', number: 10, why: 'a value that is only explained' },
    { rule: 'R23', number: 2, why: 'points on a step-down' },
    { rule: 'R27', number: 1, why: 'a grade of running' },
    { rule: 'R05', number: 8, why: 'a figure' },
    { rule: 'R04', number: 90, why: 'percent of the leg' },
  ] as const)('$rule has $number: $why', ({ rule, number }) => {
    expect(thresholdsOf(rule).map(({ value }) => value)).toContain(number);
  });
});

describe('a refusal says what would be right', () => {
  const faults = (settings: unknown) =>
    acceptedOf(settings as JudgementSettings).refused.map(({ text }) => text);
  const delta = (test: string, value: number) => ({ deltas: [{ test, value, ...by }] });
  const bend = (value: number) => ({ thresholds: [{ rule: 'R05', threshold: 'low-bend', value, ...by }] });
  const probability = (value: number) => ({
    thresholds: [{ rule: 'R05', threshold: 'probability-at-the-cut', value, ...by }],
  });

  test.each([
    [delta('sls-eo', 0), 'a size above 0'],
    [delta('sls-eo', -1), 'a size above 0'],
    [delta('sls-eo', Number.POSITIVE_INFINITY), 'a size above 0'],
    [delta('hip-abd', 100), 'a percentage above 0 and under 100'],
    [delta('hip-abd', 0), 'a percentage above 0 and under 100'],
    [delta('plank-prone', 3), 'the sides of Front plank are not compared'],
    [bend(-0.1), 'a change needs a number that is not below 0'],
    [probability(1.01), 'a probability from 0 to 1'],
    [{ rulesOff: [{ rule: 'R99', ...by }] }, 'no rule R99'],
    [{ thresholds: [{ rule: 'R99', threshold: 'x', value: 1, ...by }] }, 'no rule R99'],
    [{ rulesOff: [{ rule: 'R05', ...by, date: 'yesterday' }] }, 'a change needs its date'],
    [{ rulesOff: [{ rule: 'R05', ...by, name: ' ' }] }, 'a change needs a name and a reason'],
  ])('%j: %s', (settings, text) => {
    expect(faults(settings)).toEqual([text]);
  });

  test.each([
    delta('sls-eo', 0.1),
    delta('sls-eo', 150),
    delta('hip-abd', 99),
    bend(0),
    probability(0),
    probability(1),
  ])('%j is accepted', (settings) => {
    expect(faults(settings)).toEqual([]);
  });
});
