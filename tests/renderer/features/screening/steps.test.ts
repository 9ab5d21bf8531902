import { describe, expect, test } from 'vitest';
import type { ScreeningRecord } from '../../../../renderer/bridge/call';
import { nextPlace, nextSide } from '../../../../renderer/features/screening/steps';
import type { Id } from '../../../../shared/basics/ids';
import { screeningWith } from '../../../support/screenings';

type Tests = NonNullable<Parameters<typeof screeningWith>[0]>['tests'];

const visit = (earlierVisits: number, trials: Tests = {}): ScreeningRecord => ({
  id: 'own' as Id<'Screening'>,
  clientId: 'ada' as Id<'Client'>,
  status: 'open',
  note: '',
  tests: ['wblt-cm', 'side-bridge'],
  earlierVisits,
  screening: screeningWith({ tests: trials }),
});

describe('the side to test now', () => {
  test('begins left at a first visit and right at the second', () => {
    expect(nextSide(visit(0), 'wblt-cm')).toBe('left');
    expect(nextSide(visit(1), 'wblt-cm')).toBe('right');
    expect(nextPlace(visit(1), ['wblt-cm', 'side-bridge'], null)).toEqual({ test: 'wblt-cm', side: 'right' });
  });

  test('then goes in turns from the side that began', () => {
    expect(nextSide(visit(1, { 'wblt-cm': { right: [9] } }), 'wblt-cm')).toBe('left');
    expect(nextSide(visit(1, { 'wblt-cm': { right: [9], left: [9] } }), 'wblt-cm')).toBe('right');
  });

  test('stays on the side that began until it has all its trials, where the test wants that', () => {
    expect(nextSide(visit(1, { 'mtt-hip': { right: [2.1] } }), 'mtt-hip')).toBe('right');
    expect(nextSide(visit(1, { 'mtt-hip': { right: [2.1, 2.1] } }), 'mtt-hip')).toBe('left');
  });
});
