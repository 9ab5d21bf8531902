import { describe, expect, test } from 'vitest';
import { testOf } from '../../../shared/catalogue/tests';
import { ruleSetInForce, sameRuleSet } from '../../../shared/screening/rule-set';

const heelRaise = {
  ...testOf('heel-raise'),
  ruleSets: [
    {
      id: 'surface',
      name: 'Surface',
      options: [
        { id: 'wedge', name: 'Wedge', normsApply: true },
        { id: 'flat', name: 'Flat', normsApply: false },
      ],
    },
  ],
};

describe('the way a test was done', () => {
  test.each([
    { said: undefined, inForce: { surface: 'wedge' }, why: 'nothing said is the protocol’s own way' },
    { said: { surface: 'flat' }, inForce: { surface: 'flat' }, why: 'what was said holds' },
    { said: { surface: 'sand' }, inForce: { surface: 'wedge' }, why: 'an unknown option is not an option' },
    { said: { shoes: 'on' }, inForce: { surface: 'wedge' }, why: 'an unknown rule set says nothing' },
  ])('$why', ({ said, inForce }) => {
    expect(ruleSetInForce(heelRaise, said)).toEqual(inForce);
  });

  test('a test done one way only has nothing to say', () => {
    expect(ruleSetInForce({ ...heelRaise, ruleSets: [] }, { surface: 'flat' })).toEqual({});
  });

  test('two scores compare only when every option is the same', () => {
    expect(sameRuleSet({ surface: 'wedge' }, { surface: 'wedge' })).toBe(true);
    expect(sameRuleSet({ surface: 'wedge' }, { surface: 'flat' })).toBe(false);
    expect(sameRuleSet({ surface: 'wedge' }, {})).toBe(false);
    expect(sameRuleSet({}, { surface: 'wedge' })).toBe(false);
  });
});
