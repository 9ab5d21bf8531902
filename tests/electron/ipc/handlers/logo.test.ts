import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDoor } from '../../../support/door';

/** A PNG's head, that says this size and kind, and some bytes after it. */
function png({ width = 4, height = 2, depth = 8, colour = 2, interlace = 0 } = {}): string {
  const bytes = Buffer.alloc(60);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([depth, colour, 0, 0, interlace], 24);
  return bytes.toString('base64');
}

describe('the logo', () => {
  test('is kept in the vault, on every paper, until it is taken off', async () => {
    const { call, made } = await openDoor();
    expect(await call('logo.open', undefined)).toBeNull();
    const logo = { png: png(), width: 4, height: 2 };
    expect(await call('logo.save', logo)).toEqual(logo);
    await call('report.preview', { kind: 'capture-form', protocol: 'quick-8' });
    expect(await call('logo.remove', undefined)).toBeNull();
    expect(await call('logo.open', undefined)).toBeNull();
    await call('report.preview', { kind: 'capture-form', protocol: 'quick-8' });
    const [withLogo, without] = made.map(({ letterhead }) => letterhead.logo);
    expect(withLogo).toMatchObject({ width: 4, height: 2 });
    expect(Buffer.from(withLogo?.bytes ?? []).toString('base64')).toBe(logo.png);
    expect(without).toBeUndefined();
    expect(await call('logo.save', logo), 'a sign taken off may come back').toEqual(logo);
  });

  test.each([
    [
      'other bytes',
      { png: Buffer.from('%PDF-1.7 and more than thirty-three bytes of it').toString('base64') },
      'png',
    ],
    ['a few bytes', { png: 'iVBORw0KGgo=' }, 'png'],
    ['another size than said', { width: 5 }, 'width'],
    ['transparency', { png: png({ colour: 6 }) }, 'png'],
    ['sixteen bits', { png: png({ depth: 16 }) }, 'png'],
    ['interlace', { png: png({ interlace: 1 }) }, 'png'],
    ['no base64', { png: '<svg/>' }, 'png'],
    ['a size no paper needs', { png: png({ width: 4000 }), width: 4000 }, 'width'],
  ])('is refused with %s', async (_what, over, path) => {
    const { ask } = await openDoor();
    expect(await ask('logo.save', { png: png(), width: 4, height: 2, ...over })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', details: { path } },
    });
  });

  test('as a file with transparency, which the window never sends, is refused too', async () => {
    const icon = readFileSync(join(import.meta.dirname, '../../../../resources/icon-64.png')).toString(
      'base64',
    );
    const { ask } = await openDoor();
    expect(await ask('logo.save', { png: icon, width: 64, height: 64 })).toMatchObject({ ok: false });
  });
});
