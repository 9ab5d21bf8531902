import { expect, test } from 'vitest';
import { TONES } from '../../../../../renderer/features/screening/sound/sound-plan';
import { waveOf } from '../../../../../renderer/features/screening/sound/wave';

const RATE = 48_000;

test.each(TONES)('%s begins and ends silent, is loud between, and never too loud', (tone) => {
  const wave = waveOf(tone, RATE);
  expect(wave.at(0)).toBe(0);
  expect(Math.abs(wave.at(-1) ?? 1)).toBeLessThan(1e-6);
  const peak = wave.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  expect(peak).toBeGreaterThan(0.9);
  expect(peak).toBeLessThanOrEqual(1);
});

test('a beat is over long before the next one', () => {
  expect(waveOf('beat', RATE).length / RATE).toBeLessThan(0.1);
});
