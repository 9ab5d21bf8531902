import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/findings/finding';
import { readingOrderOf } from '../../../shared/findings/reading-order';
import { judged } from '../../support/judging';

describe('the order findings are read in', () => {
  test('gate, blocking mobility, sure, likely, quality, technique', () => {
    const { findings } = judged({
      tests: {
        'run-pelvic-drop': { left: 0, right: 2 },
        'sl-squat': { left: 1, right: 2 },
        'hop-single': { left: 150, right: 130 },
        'trunk-extensor': { both: 20 },
        'wblt-cm': { left: 13, right: 7 },
        'sls-eo': { left: 5, right: 40 },
      },
    });
    expect(readingOrderOf(findings).map(({ rule }) => rule)).toEqual([
      'R01',
      'R05',
      'R22',
      'R02',
      'R24',
      'R23',
      'R27',
    ]);
  });

  test('loses nothing and adds nothing', () => {
    const { findings } = judged({
      tests: { 'sls-eo': { left: 5, right: 40 }, ake: { left: 40, right: 10 } },
    });
    expect([...readingOrderOf(findings)].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
      [...findings].sort((a, b) => a.id.localeCompare(b.id)),
    );
  });
});

describe('among findings read at the same time', () => {
  const finding = (id: string, more: Partial<Finding>): Finding => ({
    id,
    rule: 'R02',
    target: null,
    test: 'sls-eo',
    side: 'left',
    kind: 'side-difference',
    severity: 0.5,
    certainty: 0.5,
    needCertainty: 0.5,
    class: 'likely',
    evidence: 'C',
    measured: null,
    threshold: null,
    text: '',
    clientText: '',
    sources: [],
    ...more,
  });
  const order = (...findings: readonly Finding[]) => readingOrderOf(findings).map(({ id }) => id);

  test('a confirmed difference comes before a likely one, however severe', () => {
    expect(order(finding('likely', { severity: 1 }), finding('sure', { class: 'confirmed' }))).toEqual([
      'sure',
      'likely',
    ]);
  });

  test.each([
    { certainty: 0.9, first: 'low', why: '90 % is as sure as a confirmed difference' },
    { certainty: 0.89, first: 'likely', why: 'less is not' },
    { certainty: null, first: 'likely', why: 'without a probability it is not' },
  ])('a low score of $certainty: $first first, $why', ({ certainty, first }) => {
    const low = finding('low', { kind: 'low', class: null, certainty, severity: 0.1 });
    expect(order(finding('likely', { severity: 1 }), low)[0]).toBe(first);
  });

  test('a likely difference of 95 % that was not confirmed is still only likely', () => {
    const sure = finding('95 %', { certainty: 0.95, severity: 0.1 });
    expect(order(finding('likely', { severity: 1 }), sure)).toEqual(['likely', '95 %']);
  });

  test('the weightier comes first, and equals stay in the order they came', () => {
    expect(order(finding('light', {}), finding('heavy', { severity: 0.6 }))).toEqual(['heavy', 'light']);
    expect(order(finding('first', {}), finding('second', {}), finding('third', {}))).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  test('grades come after differences, running form after grades, whatever the rule', () => {
    const [grade, form] = [
      finding('grade', { kind: 'quality', severity: 1 }),
      finding('form', { kind: 'technique', severity: 1 }),
    ];
    expect(order(form, grade, finding('difference', { severity: 0.1 }))).toEqual([
      'difference',
      'grade',
      'form',
    ]);
  });
});
