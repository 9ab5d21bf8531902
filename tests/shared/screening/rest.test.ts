import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { type Id, madeAt } from '../../../shared/basics/ids';
import { restsUntil } from '../../../shared/screening/rest';
import { screeningWith } from '../../support/screenings';

const NINE = Date.UTC(2026, 10, 20, 9);
const at = (seconds: number) => newId({ msecs: NINE + seconds * 1000 }) as Id<'Trial'>;

test('an id tells to the millisecond when its record was made', () => {
  expect(madeAt(at(0.123))).toBe(NINE + 123);
});

describe('the rest before the next trial', () => {
  test('counts from the newest effort of either side: 30 s in single-leg stance', () => {
    const screening = screeningWith({
      tests: { 'sls-eo': { left: [{ id: at(0), value: 20 }], right: [{ id: at(50), value: 20 }] } },
    });
    expect(restsUntil(screening, 'sls-eo')).toBe(NINE + 80_000);
  });

  test('is due after a void trial, which was an effort, and not after a slip of the finger', () => {
    const withVoid = (why: string) =>
      restsUntil(
        screeningWith({ tests: { 'sls-eo': { left: [{ id: at(0), value: 20, void: why }] } } }),
        'sls-eo',
      );
    expect(withVoid('lost balance')).toBe(NINE + 30_000);
    expect(withVoid('entered by mistake')).toBeNull();
  });

  test('is none before the first trial, nor where the test asks for none', () => {
    expect(restsUntil(screeningWith(), 'sls-eo')).toBeNull();
    const lunge = screeningWith({ tests: { 'wblt-cm': { left: [{ id: at(0), value: 9 }] } } });
    expect(restsUntil(lunge, 'wblt-cm')).toBeNull();
  });
});
