import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { faultOfChange, type RuleChange, sameThing, settingsOf } from '../../../shared/findings/rule-change';
import { screeningWith } from '../../support/screenings';

const by = { name: 'Jo Coach', date: '2026-11-02' as IsoDate, reason: 'too many false starts in our group' };
const off: RuleChange = { what: 'rule-off', rule: 'R05' };
const lower: RuleChange = { what: 'threshold', rule: 'R05', threshold: 'low-bend', value: 7 };
const wider: RuleChange = { what: 'delta', test: 'sls-eo', value: 15 };

describe('a change a coach wants to make', () => {
  test.each([
    { change: off, by, fault: null, why: 'a rule may be switched off' },
    { change: lower, by, fault: null, why: 'a default may be changed' },
    { change: wider, by, fault: null, why: 'a default size worth acting on may be changed' },
    { change: off, by: { ...by, reason: '  ' }, fault: /reason/, why: 'not without a reason' },
    { change: off, by: { ...by, name: '' }, fault: /name/, why: 'not without a name' },
    {
      change: { what: 'threshold', rule: 'R15', threshold: 'thigh-level', value: 5 },
      by,
      fault: /literature/,
      why: 'not a number from the literature',
    },
    { change: { what: 'delta', test: 'ybt-ant', value: 5 }, by, fault: /literature/, why: 'nor such a size' },
    {
      change: { what: 'threshold', rule: 'R05', threshold: 'no-such', value: 5 },
      by,
      fault: /no number called/,
      why: 'not a number the rule does not have',
    },
    { change: { ...lower, value: -1 }, by, fault: /not below 0/, why: 'not a number below 0' },
    {
      change: { what: 'threshold', rule: 'R04', threshold: 'probability', value: 75 },
      by,
      fault: /from 0 to 1/,
      why: 'not a probability of 75',
    },
  ] as const)('$why', ({ change, by: signed, fault }) => {
    const found = faultOfChange(change, signed);
    if (fault === null) expect(found).toBeNull();
    else expect(found).toMatch(fault);
  });

  test('is of the same thing as another by rule, number or test', () => {
    expect(sameThing(lower, { ...lower, value: 6 })).toBe(true);
    expect(sameThing(lower, { ...lower, threshold: 'probability-at-the-cut' })).toBe(false);
    expect(sameThing(lower, off)).toBe(false);
    expect(sameThing(off, { what: 'rule-off', rule: 'R05' })).toBe(true);
    expect(sameThing(off, { what: 'rule-off', rule: 'R06' })).toBe(false);
    expect(sameThing(wider, { ...wider, value: 12 })).toBe(true);
    expect(sameThing(wider, { ...wider, test: 'sls-ec' })).toBe(false);
  });
});

describe('the settings that changes come to', () => {
  const screening = screeningWith({ tests: { 'wblt-cm': { left: 7.5, right: 7.5 } } });
  const bendFound = (changes: Parameters<typeof settingsOf>[0]) =>
    evaluationOf(screening, { settings: settingsOf(changes) }).findings.filter(({ rule }) => rule === 'R05');

  test('act while they are in force, and say so', () => {
    expect(bendFound([])).toHaveLength(2);
    expect(bendFound([{ ...by, change: off, ended: null }])).toEqual([]);
    expect(bendFound([{ ...by, change: lower, ended: null }])).toEqual([]);
    const kinder = bendFound([{ ...by, change: { ...lower, value: 9 }, ended: null }]);
    expect(kinder.map(({ changedBy, threshold }) => ({ changedBy, threshold }))).toEqual([
      { changedBy: by, threshold: 9 },
      { changedBy: by, threshold: 9 },
    ]);
  });

  test('a change of how probable it must be is said where it acted', () => {
    const asks: RuleChange = {
      what: 'threshold',
      rule: 'R05',
      threshold: 'probability-at-the-cut',
      value: 0.1,
    };
    const [finding] = bendFound([{ ...by, change: asks, ended: null }]);
    expect(finding?.changedBy).toEqual(by);
  });

  test('no longer act once undone', () => {
    const ended = { on: '2026-11-10' as IsoDate, by: 'Jo Coach' };
    expect(bendFound([{ ...by, change: off, ended }])).toHaveLength(2);
  });
});

test.each([
  { one: off, other: { what: 'threshold', rule: 'R05', threshold: 'low-bend', value: 7 } },
  { one: wider, other: off },
  { one: lower, other: { what: 'threshold', rule: 'R04', threshold: 'low-bend', value: 7 } },
] as const)('$one.what and $other.what of another kind or rule are two things', ({ one, other }) => {
  expect(sameThing(one, other)).toBe(false);
  expect(sameThing(other, one)).toBe(false);
});
