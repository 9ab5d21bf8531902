import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { opaquePngOf } from '../../../../renderer/features/settings/opaque-png';

const pixels = { width: 2, height: 2, data: [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 8, 7, 0] };

test('an opaque PNG holds the colours line by line and forgets transparency', async () => {
  const bytes = Buffer.from(await opaquePngOf(pixels));
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]]).toEqual([2, 2, 8, 2]);
  const length = bytes.readUInt32BE(33);
  expect([...inflateSync(bytes.subarray(41, 41 + length))]).toEqual([
    0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 9, 8, 7,
  ]);
});

test('its check sums are those another reader works out', async () => {
  const large = {
    width: 64,
    height: 24,
    data: Array.from({ length: 64 * 24 * 4 }, (_, at) => (at * 37) % 256),
  };
  const bytes = Buffer.from(await opaquePngOf(large));
  const names: string[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    names.push(bytes.toString('latin1', at + 4, at + 8));
    at = end + 4;
  }
  expect(names).toEqual(['IHDR', 'IDAT', 'IEND']);
});
