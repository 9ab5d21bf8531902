import { expect, test } from 'vitest';
import { reasonOfStop } from '../../../../renderer/features/screening/StoppedTest';
import { TEST_IDS } from '../../../../shared/catalogue/tests';
import { testGateOf } from '../../../../shared/findings/stopped-tests';
import { screeningWith } from '../../../support/screenings';

test.each([
  { why: 'RF05: Stop running and all impact. Medical contact today.', kept: 'stopped by RF05' },
  { why: 'pre-screen: A safety question was answered yes.', kept: 'stopped by pre-screen' },
  { why: 'a pinch at the front of the ankle', kept: 'stopped by a pinch at the front of the ankle' },
])('$kept is kept with the test left out', ({ why, kept }) => {
  expect(reasonOfStop(why)).toBe(kept);
});

test('every reason a gate can give fits a record', () => {
  const gate = testGateOf(screeningWith({ client: { flags: ['RF01', 'RF09', 'uncleared'] } }));
  for (const id of TEST_IDS) expect(reasonOfStop(gate(id) ?? '').length).toBeLessThanOrEqual(200);
});
