import { describe, expect, test } from 'vitest';
import { kindOfPicture, sizeOnPaper } from '../../../../renderer/features/settings/logo-picture';

describe('what a file is', () => {
  test.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1], 'image/png'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
    ['half a PNG mark', [0x89, 0x50, 0x4e, 0x47], null],
    ['a GIF', [0x47, 0x49, 0x46, 0x38], null],
    ['an SVG', [0x3c, 0x73, 0x76, 0x67], null],
    ['nothing', [], null],
  ])('%s is told by its first bytes', (_what, bytes, kind) => {
    expect(kindOfPicture(new Uint8Array(bytes))).toBe(kind);
  });
});

describe('the size on paper', () => {
  test.each([
    [[640, 240], { width: 640, height: 240 }, 'as large as paper shows'],
    [[64, 64], { width: 64, height: 64 }, 'never enlarged'],
    [[6400, 240], { width: 640, height: 24 }, 'wide'],
    [[1000, 2400], { width: 100, height: 240 }, 'tall'],
    [[100_000, 1], { width: 640, height: 1 }, 'a line stays at least a dot high'],
  ] as const)('%j becomes %j: %s', ([width, height], size, _why) => {
    expect(sizeOnPaper(width, height)).toEqual(size);
  });
});
