import { describe, expect, test } from 'vitest';
import { idSchema } from '../../../shared/basics/ids';

const clientId = idSchema('Client');

describe('an id', () => {
  test('is a UUID of version 7', () => {
    expect(clientId.parse('019a9f3e-7c5b-7d2a-8f00-3b8a1c2d4e5f')).toBe(
      '019a9f3e-7c5b-7d2a-8f00-3b8a1c2d4e5f',
    );
  });

  test.each([
    '019a9f3e-7c5b-4d2a-8f00-3b8a1c2d4e5f',
    '019a9f3e7c5b7d2a8f003b8a1c2d4e5f',
    '1',
    '',
    null,
    7,
    "019a9f3e-7c5b-7d2a-8f00-3b8a1c2d4e5f' OR 1=1",
  ])('%j is none', (text) => {
    expect(clientId.safeParse(text).success).toBe(false);
  });
});
