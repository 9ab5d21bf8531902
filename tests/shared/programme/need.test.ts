import { describe, expect, test } from 'vitest';
import type { Target } from '../../../shared/catalogue/target';
import type { ClientFacts } from '../../../shared/client/client';
import type { Finding } from '../../../shared/findings/finding';
import { needOf, relevanceOf, targetNeedsOf } from '../../../shared/programme/need';
import { type Given, judged } from '../../support/judging';
import { screeningWith } from '../../support/screenings';

type History = NonNullable<ClientFacts['history']>;
const injury = (region: string, side?: 'left' | 'right' | 'both' | 'none'): History => [
  { region, kind: 'injury', ...(side ? { side } : {}) },
];

describe('how much a target matters to a client', () => {
  test.each([
    { target: 'ankle-dorsiflexion', side: 'left', history: [], relevance: 1, why: 'nothing special' },
    { target: 'calf-strength', side: 'left', history: [], relevance: 1.2, why: 'calf' },
    { target: 'hip-abductor-strength', side: 'left', history: [], relevance: 1.2, why: 'hip' },
    { target: 'lateral-trunk-endurance', side: 'left', history: [], relevance: 1.2, why: 'trunk' },
    { target: 'latissimus-length', side: 'left', history: [], relevance: 0.7, why: 'upper body' },
    { target: 'arm-drive', side: 'left', history: [], relevance: 0.5, why: 'technique' },
    {
      target: 'ankle-dorsiflexion',
      side: 'left',
      history: injury('ankle', 'left'),
      relevance: 1.3,
      why: 'injured there',
    },
    {
      target: 'ankle-dorsiflexion',
      side: 'left',
      history: injury('ankle', 'right'),
      relevance: 1,
      why: 'injured on the other side',
    },
    {
      target: 'ankle-dorsiflexion',
      side: 'left',
      history: injury('ankle'),
      relevance: 1.3,
      why: 'injured, side not said',
    },
    {
      target: 'ankle-dorsiflexion',
      side: 'left',
      history: injury('knee', 'left'),
      relevance: 1,
      why: 'injured elsewhere',
    },
    {
      target: 'calf-strength',
      side: 'left',
      history: injury('Achilles', 'left'),
      relevance: 1.3,
      why: 'one factor, not the product',
    },
    {
      target: 'single-leg-balance',
      side: 'left',
      history: injury('ankle', 'left'),
      relevance: 1.3,
      why: 'balance uses the whole leg',
    },
    {
      target: 'arm-drive',
      side: 'left',
      history: injury('shoulder', 'left'),
      relevance: 0.5,
      why: 'technique is no region',
    },
  ] as const)('$target, $why: $relevance', ({ target, side, history, relevance }) => {
    expect(relevanceOf(target as Target, side, { history: [...history] })).toBe(relevance);
  });
});

const needs = (given: Given) => targetNeedsOf(judged(given).findings, screeningWith(given).client);

describe('need', () => {
  test('is that of the worked example', () => {
    const given: Given = {
      client: { history: injury('ankle', 'left') },
      tests: { 'sls-eo': { left: 38.4, right: 22.9 } },
    };
    const [need] = needs(given);
    expect(need?.target).toBe('single-leg-balance');
    expect(need?.need).toBeCloseTo(0.113484, 6);
  });

  test('of a target is that of its strongest finding, and all of them are named', () => {
    const [need] = needs({
      tests: { 'wblt-cm': { left: 6, right: 12 }, 'wblt-deg': { left: 30, right: 36 } },
    });
    const each = (need?.findings ?? []).map((finding) => needOf(finding, {}));
    expect(need?.findings.length).toBe(2);
    expect(need?.need).toBe(Math.max(...each));
  });

  test('is nothing without a target', () => {
    expect(needOf({ target: null } as Finding, {})).toBe(0);
  });

  test('counts a better supported rule for more', () => {
    const [finding] = judged({ tests: { 'wblt-cm': { left: 6, right: 12 } } }).findings;
    if (!finding) throw new Error('no finding');
    const as = (evidence: Finding['evidence']) => needOf({ ...finding, evidence }, {});
    expect(as('B') / as('A')).toBeCloseTo(0.8, 9);
    expect(as('C') / as('A')).toBeCloseTo(0.5, 9);
  });
});
