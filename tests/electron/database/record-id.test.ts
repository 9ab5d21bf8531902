import { describe, expect, test } from 'vitest';
import { nextHlc } from '../../../electron/database/hlc';
import { blobOf, idMaker, idOf } from '../../../electron/database/record-id';
import { idSchema } from '../../../shared/basics/ids';

describe('ids', () => {
  test('rise, a thousand in one millisecond and across a clock set back, and are UUIDv7', () => {
    let nowMs = Date.UTC(2026, 10, 20);
    const newId = idMaker(() => nowMs);
    const ids = Array.from({ length: 1000 }, newId);
    nowMs -= 86_400_000;
    ids.push(newId(), newId());
    nowMs += 2 * 86_400_000;
    ids.push(newId());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(idSchema('Client').safeParse(id).success).toBe(true);
  });

  test('are 16 bytes on the disk and the same text again', () => {
    const id = idMaker(() => 1)();
    expect(blobOf(id)).toHaveLength(16);
    expect(idOf(blobOf(id))).toBe(id);
    expect(idOf(blobOf(id.toUpperCase()))).toBe(id);
  });
});

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
