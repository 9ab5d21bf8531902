import type { Tone } from './sound-plan';

/** Pitch in Hz and length in seconds of each tone, one after another; far enough apart to be told by ear alone [P]. */
const NOTES: Readonly<Record<Tone, readonly (readonly [pitch: number, seconds: number])[]>> = {
  start: [[880, 0.16]],
  mark: [[660, 0.09]],
  end: [
    [880, 0.16],
    [1175, 0.3],
  ],
  beat: [[1320, 0.035]],
  rested: [
    [523, 0.12],
    [659, 0.16],
  ],
};

/** How long a note swells and fades, so that it does not click. */
const FADE_SECONDS = 0.008;

/** The samples of a tone, from -1 to 1; silent at both ends. */
export function waveOf(tone: Tone, sampleRate: number): Float32Array<ArrayBuffer> {
  const notes = NOTES[tone].map(([pitch, seconds]) => {
    const count = Math.round(seconds * sampleRate);
    const fade = Math.min(FADE_SECONDS * sampleRate, count / 2);
    return Array.from({ length: count }, (_, at) => {
      const swell = Math.min(1, at / fade, (count - 1 - at) / fade);
      return Math.sin((2 * Math.PI * pitch * at) / sampleRate) * swell;
    });
  });
  return Float32Array.from(notes.flat());
}
