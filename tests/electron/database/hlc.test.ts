import { describe, expect, test } from 'vitest';
import { nextHlc } from '../../../electron/database/hlc';

describe('the stamp of a change', () => {
  test('follows the clock while it goes on, and counts while it does not', () => {
    const first = nextHlc('', 1000, 'd');
    const same = nextHlc(first, 1000, 'd');
    const back = nextHlc(same, 1, 'd');
    const on = nextHlc(back, 1001, 'd');
    expect([first, same, back, on]).toEqual([
      '000000000001000-000000-d',
      '000000000001000-000001-d',
      '000000000001000-000002-d',
      '000000000001001-000000-d',
    ]);
  });
});
