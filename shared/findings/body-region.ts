import type { Region } from '../catalogue/target';

/** Everything below the hip, for a leg named as a whole. */
const LEG: readonly Region[] = ['foot', 'ankle', 'calf', 'knee', 'thigh', 'hip', 'leg', 'balance'];

const WORDS: Readonly<Record<string, readonly Region[]>> = {
  foot: ['foot'],
  feet: ['foot'],
  toe: ['foot'],
  heel: ['foot', 'calf'],
  arch: ['foot'],
  ankle: ['ankle'],
  calf: ['calf'],
  achilles: ['calf'],
  shin: ['calf'],
  knee: ['knee'],
  kneecap: ['knee'],
  thigh: ['thigh'],
  hamstring: ['thigh'],
  quadriceps: ['knee', 'thigh'],
  hip: ['hip'],
  groin: ['hip'],
  buttock: ['hip'],
  glute: ['hip'],
  pelvis: ['hip', 'trunk'],
  back: ['trunk'],
  spine: ['trunk'],
  trunk: ['trunk'],
  core: ['trunk'],
  abdomen: ['trunk'],
  rib: ['trunk'],
  shoulder: ['shoulder'],
  arm: ['shoulder'],
  elbow: ['shoulder'],
  wrist: ['shoulder'],
  hand: ['shoulder'],
  neck: ['shoulder'],
  balance: ['balance'],
  leg: LEG,
};

/** The regions a word for a part of the body stands for ("Achilles tendon", "knee"); empty when it names none. */
export const regionsNamed = (text: string): readonly Region[] => {
  const words = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((word) => [word, word.replace(/s$/, '')]);
  return [...new Set(words.flatMap((word) => (Object.hasOwn(WORDS, word) ? (WORDS[word] ?? []) : [])))];
};
