import { describe, expect, test } from 'vitest';
import type { Target } from '../../../shared/catalogue/target';
import type { Finding } from '../../../shared/findings/finding';
import { chooseTargets } from '../../../shared/programme/choose-targets';
import type { TargetNeed } from '../../../shared/programme/need';

const need = (target: Target, amount: number, rule = 'R09'): TargetNeed => ({
  target,
  need: amount,
  findings: [{ rule } as Finding],
});
const none = () => 0;
const chosen = (needs: readonly TargetNeed[], equipment: (one: TargetNeed) => number | null = none) =>
  chooseTargets(needs, equipment).chosen.map(({ target }) => target);

describe('choosing the targets', () => {
  test('at most three, most need first', () => {
    const needs = [
      need('ankle-dorsiflexion', 0.1),
      need('calf-strength', 0.4),
      need('hip-abductor-strength', 0.3),
      need('lateral-trunk-endurance', 0.2),
    ];
    expect(chosen(needs)).toEqual(['calf-strength', 'hip-abductor-strength', 'lateral-trunk-endurance']);
    expect(chooseTargets(needs, none).passedOver).toEqual([
      { target: 'ankle-dorsiflexion', why: 'three targets are enough for one block; this one has less need' },
    ]);
  });

  test('the balance gate comes first whatever its need', () => {
    expect(chosen([need('calf-strength', 0.9), need('single-leg-balance', 0.01, 'R01')])).toEqual([
      'single-leg-balance',
      'calf-strength',
    ]);
  });

  test('one target a region, and the other is told why', () => {
    const needs = [need('calf-strength', 0.4), need('soleus-strength', 0.5)];
    expect(chosen(needs)).toEqual(['soleus-strength']);
    expect(chooseTargets(needs, none).passedOver[0]?.why).toContain('Soleus strength has the greater need');
  });

  test('one change of technique at a time', () => {
    const { chosen: taken, passedOver } = chooseTargets(
      [need('arm-drive', 0.2), need('hip-drive', 0.1)],
      none,
    );
    expect(taken.map(({ target }) => target)).toEqual(['arm-drive']);
    expect(passedOver[0]?.why).toContain('one change of technique');
  });

  test.each([
    { things: 1, first: 'hip-abductor-strength', why: 'less equipment first' },
    { things: 0, first: 'calf-strength', why: 'else the order of the list' },
  ])('equal needs: $why', ({ things, first }) => {
    const needs = [need('hip-abductor-strength', 0.3), need('calf-strength', 0.3)];
    expect(chosen(needs, ({ target }) => (target === 'calf-strength' ? things : 0))[0]).toBe(first);
  });

  test('a target nothing can be given for leaves its place to the next', () => {
    const needs = [need('calf-strength', 0.4), need('soleus-strength', 0.3)];
    expect(chosen(needs, ({ target }) => (target === 'calf-strength' ? null : 0))).toEqual([
      'soleus-strength',
    ]);
  });
});
