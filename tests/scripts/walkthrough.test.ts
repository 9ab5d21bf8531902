import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walkthrough } from '../../scripts/walkthrough/page.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/WALKTHROUGH.md'), 'utf8');

describe('the walk-through', () => {
  test('is what the code says now; npm run walkthrough writes it anew', () => {
    expect(PAGE).toBe(walkthrough());
  });

  test('goes from the trials to the retest, with three versions on the way', () => {
    for (const part of ['6.8, 7.1, 7', 'confirmed', '2 × 400 m inside the easy run', 'tapered off', 'retest'])
      expect(PAGE).toContain(part);
    expect(PAGE).not.toMatch(/NaN|undefined|Infinity|null/);
  });
});
