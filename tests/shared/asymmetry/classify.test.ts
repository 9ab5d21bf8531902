import { describe, expect, test } from 'vitest';
import { classOf } from '../../../shared/asymmetry/classify';

const one = { sessions: 1, sameDirection: true, sizeReached: true };

describe('the class of one session', () => {
  test.each([
    { pDirection: 0.5, beyond: 0.1, is: 'none' },
    { pDirection: 0.8399999, beyond: 0.49, is: 'none' },
    { pDirection: 0.84, beyond: 0.1, is: 'possible' },
    { pDirection: 0.8400001, beyond: 0.4999999, is: 'possible' },
    { pDirection: 0.84, beyond: 0.5, is: 'likely' },
    { pDirection: 0.95, beyond: 0.5000001, is: 'likely' },
    { pDirection: 0.99, beyond: 0.8999999, is: 'likely' },
    { pDirection: 0.99, beyond: 0.9, is: 'confirmed' },
    { pDirection: 0.99, beyond: 0.9000001, is: 'confirmed' },
    { pDirection: 0.83, beyond: 0.95, is: 'none' },
  ] as const)('right side better with $pDirection, beyond delta with $beyond: $is', (row) => {
    const { pDirection, beyond } = row;
    expect(classOf({ pDirection, pBeyondDelta: beyond, pBeyondDeltaAlone: beyond, ...one })).toBe(row.is);
  });

  test('past the cut without the repetitions is possible at most', () => {
    const sure = { pDirection: 0.999, pBeyondDelta: 0.95, pBeyondDeltaAlone: 0.95, ...one };
    expect(classOf({ ...sure, sizeReached: false })).toBe('possible');
    expect(classOf({ ...sure, pDirection: 0.5, sizeReached: false })).toBe('none');
  });
});

describe('the class of several sessions', () => {
  test.each([
    { beyond: 0.7999999, alone: 0.6, sessions: 2, same: true, is: 'likely' },
    { beyond: 0.8, alone: 0.6, sessions: 2, same: true, is: 'confirmed' },
    { beyond: 0.8, alone: 0.6, sessions: 3, same: true, is: 'confirmed' },
    { beyond: 0.8, alone: 0.6, sessions: 2, same: false, is: 'likely' },
    { beyond: 0.8, alone: 0.6, sessions: 1, same: true, is: 'likely' },
    { beyond: 0.95, alone: 0.6, sessions: 2, same: false, is: 'likely' },
    { beyond: 0.6, alone: 0.9, sessions: 2, same: true, is: 'confirmed' },
    { beyond: 0.49, alone: 0.95, sessions: 2, same: true, is: 'possible' },
  ] as const)('$sessions sessions, $beyond together and $alone alone, one direction $same: $is', (row) => {
    expect(
      classOf({
        pDirection: 0.99,
        pBeyondDelta: row.beyond,
        pBeyondDeltaAlone: row.alone,
        sessions: row.sessions,
        sameDirection: row.same,
        sizeReached: true,
      }),
    ).toBe(row.is);
  });
});
