import { describe, expect, test } from 'vitest';
import { endOf, soundsOf } from '../../../../../renderer/features/screening/sound/sound-plan';
import { TEST_IDS, type TestId, testOf } from '../../../../../shared/catalogue/tests';

const planOf = (id: TestId) => soundsOf(testOf(id));
const tones = (id: TestId) => planOf(id).map(({ tone }) => tone);

describe('what sounds while a test runs', () => {
  test('a hold with a cap: its start, every ten seconds, its end', () => {
    expect(planOf('sls-eo')).toEqual([
      { tone: 'start', at: 0 },
      { tone: 'mark', at: 10, every: 10, until: 45 },
      { tone: 'end', at: 45 },
    ]);
  });

  test('a hold without a cap has no end', () => {
    expect(tones('side-bridge')).toEqual(['start', 'mark']);
  });

  test('heel raises go with the beat, one a second, and count no time', () => {
    expect(planOf('heel-raise')).toEqual([
      { tone: 'start', at: 0 },
      { tone: 'beat', at: 1, every: 1 },
    ]);
  });

  test('stands are counted for 30 s', () => {
    expect(endOf(testOf('sls-sts-30'))).toBe(30);
    expect(tones('sls-sts-30')).toEqual(['start', 'mark', 'end']);
  });

  test('a way of running with a cap of its own ends there', () => {
    const rule = testOf('sls-ec').ruleSets.find(({ options }) =>
      options.some(({ cap }) => cap !== undefined),
    );
    const option = rule?.options.find(({ cap }) => cap !== undefined);
    expect(option?.cap).toBe(30);
    expect(endOf(testOf('sls-ec'), { [rule?.id ?? '']: option?.id ?? '' })).toBe(30);
    expect(endOf(testOf('sls-ec'))).toBe(45);
  });

  test('no mark falls on the end, which has a tone of its own', () => {
    for (const id of TEST_IDS)
      for (const { tone, at, until } of planOf(id))
        if (tone === 'mark' && until !== undefined) expect(at).toBeLessThan(until);
  });
});
