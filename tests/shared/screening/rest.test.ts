import { describe, expect, test } from 'vitest';
import type { Id } from '../../../shared/basics/ids';
import { restEndsAt } from '../../../shared/screening/rest';
import type { Measurement } from '../../../shared/screening/screening';
import { screeningWith } from '../../support/screenings';

const AT = Date.UTC(2026, 10, 29, 10);
const idAt = (ms: number): Id<'Trial'> => {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000` as Id<'Trial'>;
};
const measured = (side: 'left' | 'right', ...times: readonly number[]): Measurement => ({
  test: 'sls-eo',
  side,
  trials: times.map((ms) => ({ id: idAt(ms), value: 20 })),
});
const endAfter = (...measurements: readonly Measurement[]) =>
  restEndsAt({ ...screeningWith({}), measurements }, 'sls-eo');

describe('the rest of the one-leg stance, half a minute', () => {
  test('begins with the latest trial of either side', () => {
    expect(endAfter(measured('left', AT, AT + 60_000), measured('right', AT + 30_000))).toBe(AT + 90_000);
  });

  test('there is none before the first trial', () => {
    expect(endAfter()).toBeNull();
  });

  test('there is none once every trial is in', () => {
    const three = [AT, AT + 1000, AT + 2000] as const;
    expect(endAfter(measured('left', ...three), measured('right', ...three))).toBeNull();
  });

  test('a test without rest has none', () => {
    const lunge: Measurement = { ...measured('left', AT), test: 'wblt-cm' };
    expect(restEndsAt({ ...screeningWith({}), measurements: [lunge] }, 'wblt-cm')).toBeNull();
  });
});
