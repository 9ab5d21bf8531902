import type { Settings } from '../../../bridge/call';
import type { Sound } from './sound-plan';
import { waveOf } from './wave';

/** How loud each choice is, of the loudest the computer can be: beside the client, in a room, across a hall [P]. */
export const LOUDNESS: Readonly<Record<Settings['volume'], number>> = { quiet: 0.12, normal: 0.4, loud: 1 };

/** The tone as a buffer; a repeated one with its silence, so that the loop keeps the time on the sound clock itself. */
function bufferOf(context: BaseAudioContext, { tone, every }: Sound): AudioBuffer {
  const { sampleRate } = context;
  const wave = waveOf(tone, sampleRate);
  const length = every === undefined ? wave.length : Math.round(every * sampleRate);
  const buffer = context.createBuffer(1, length, sampleRate);
  buffer.copyToChannel(wave.subarray(0, length), 0);
  return buffer;
}

/**
 * Plays sounds that began so many seconds ago; what is past stays silent. All of them are handed to the sound clock at
 * once, so that a hidden or busy window does not shift them. Answers how to stop them.
 */
export function play(
  context: BaseAudioContext,
  sounds: readonly Sound[],
  loudness: number,
  elapsed = 0,
): () => void {
  const gain = context.createGain();
  gain.gain.value = loudness;
  gain.connect(context.destination);
  const zero = context.currentTime - elapsed;
  const sources = sounds.flatMap((sound) => {
    const { at, every, until } = sound;
    if (every === undefined ? at < elapsed : until !== undefined && until <= Math.max(at, elapsed)) return [];
    const source = context.createBufferSource();
    source.buffer = bufferOf(context, sound);
    source.connect(gain);
    const late = Math.max(0, elapsed - at);
    if (every !== undefined) {
      source.loop = true;
      source.start(zero + Math.max(at, elapsed), late % every);
      // The end has a tone of its own, so the loop stops just short of it.
      if (until !== undefined) source.stop(zero + until - 0.001);
    } else source.start(zero + at);
    return [source];
  });
  return () => {
    for (const source of sources) source.stop();
    gain.disconnect();
  };
}
