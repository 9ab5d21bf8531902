import { type SoundPlan, type Tone, tonesBetween } from './sound-plan';

export type Volume = 'off' | 'quiet' | 'normal' | 'loud';

const GAIN: Readonly<Record<Volume, number>> = { off: 0, quiet: 0.06, normal: 0.2, loud: 0.6 };

/** Pitches in hertz, each for its share of the seconds. High is up and go, low is down; the cap is the longest. */
const VOICE: Readonly<Record<Tone, { readonly hertz: readonly number[]; readonly seconds: number }>> = {
  start: { hertz: [880], seconds: 0.15 },
  mark: { hertz: [660], seconds: 0.09 },
  cap: { hertz: [988, 740], seconds: 0.7 },
  up: { hertz: [988], seconds: 0.06 },
  down: { hertz: [587], seconds: 0.06 },
  'rest-over': { hertz: [587, 880], seconds: 0.36 },
};

/** Tones are handed to the sound card this far ahead, so that a busy window cannot delay them. */
const AHEAD_S = 1.5;
const LOOK_EVERY_MS = 400;
const FADE_S = 0.012;

let context: AudioContext | null = null;

/** The sound card, made at the first sound; null where the computer has none. */
function card(): AudioContext | null {
  try {
    context ??= new AudioContext({ latencyHint: 'interactive' });
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
    return context;
  } catch {
    return null;
  }
}

/** Sounds a tone so many seconds from now; answers how to take it back. */
function sound(audio: AudioContext, tone: Tone, inSeconds: number, volume: Volume): () => void {
  const { hertz, seconds } = VOICE[tone];
  const begins = audio.currentTime + Math.max(0, inSeconds);
  const level = audio.createGain();
  level.gain.setValueAtTime(0, begins);
  level.gain.linearRampToValueAtTime(GAIN[volume], begins + FADE_S);
  level.gain.setValueAtTime(GAIN[volume], begins + seconds - FADE_S);
  level.gain.linearRampToValueAtTime(0, begins + seconds);
  level.connect(audio.destination);
  const voice = audio.createOscillator();
  hertz.forEach((pitch, nth) => {
    voice.frequency.setValueAtTime(pitch, begins + (nth * seconds) / hertz.length);
  });
  voice.connect(level);
  voice.start(begins);
  voice.stop(begins + seconds);
  voice.onended = () => level.disconnect();
  return () => level.disconnect();
}

/** Sounds one tone now. */
export function playTone(tone: Tone, volume: Volume): void {
  const audio = volume === 'off' ? null : card();
  if (audio) sound(audio, tone, 0, volume);
}

/** Plays the tones of what was started at a moment of the page's clock, until the answer is called; that takes back what was still to come. */
export function playPlan(plan: SoundPlan, startedAt: number, volume: Volume): () => void {
  const audio = volume === 'off' ? null : card();
  if (!audio) return () => undefined;
  let taken: (() => void)[] = [];
  const elapsed = (): number => (performance.now() - startedAt) / 1000;
  // A start that was pressed a few milliseconds ago still sounds; one taken up again later does not.
  let next = Math.max(0, elapsed() - 0.1);
  const look = (): void => {
    const now = elapsed();
    const tones = tonesBetween(plan, next, now + AHEAD_S);
    taken = [...taken.slice(-8), ...tones.map(({ tone, at }) => sound(audio, tone, at - now, volume))];
    next = now + AHEAD_S;
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    for (const takeBack of taken) takeBack();
  };
}
