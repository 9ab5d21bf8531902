/** Words whose count the rules below get wrong. */
const KNOWN_SYLLABLES: Readonly<Record<string, number>> = {
  area: 3,
  baseline: 2,
  being: 2,
  doing: 2,
  everything: 3,
  forefoot: 2,
  going: 2,
  guideline: 2,
  idea: 3,
  rhythm: 2,
  sideways: 2,
  somebody: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  timeline: 2,
};

const syllablesByRule = (word: string): number => {
  let stem = word;
  // A final e is silent, and so is that of -es and -ed, unless it is heard: ta-ble, me-tre, hun-dred, reach-es, plant-ed.
  if (/(?:[^aeiouyl]le|tre|[^aeiouy]re(?=d))[sd]?$/.test(stem)) stem = stem.replace(/e[sd]?$/, 'a');
  else if (/(?:[sxzcg]|ch|sh)es$/.test(stem) || /[dt]ed$/.test(stem)) stem = stem.replace(/e[sd]$/, 'a');
  else if (!/^[^aeiouy]*e[sd]?$/.test(stem) && !/ee[sd]?$/.test(stem)) stem = stem.replace(/e[sd]?$/, '');
  stem = stem.replace(/e(?=(?:ly|less|ful|ment|ness)$)/, '');
  const vowelGroups = stem.match(/[aeiouy]+/g)?.length ?? 0;
  // Vowels that are said apart: qui-et, li-on, ra-di-us, heav-i-er, cli-ent, us-u-al; and the hidden one of ting-l-ing.
  const hidden =
    stem.match(/[^tcsxgh]i[aou]|iet|ier|iest|[^tc]ien|[^q]ual|[^q]uou|ying|[^aeiouylr]ling$/g)?.length ?? 0;
  return Math.max(1, vowelGroups + hidden);
};

/** The number of syllables in a word, as estimated by rule; a hyphened word is the sum of its parts, a number counts as one. */
export const syllablesOf = (word: string): number => {
  const parts = word.toLowerCase().match(/[a-z']+|\d+/g) ?? [];
  return parts
    .map((part) => part.replaceAll("'", ''))
    .map((part) =>
      Object.hasOwn(KNOWN_SYLLABLES, part) ? (KNOWN_SYLLABLES[part] ?? 1) : syllablesByRule(part),
    )
    .reduce((sum, count) => sum + count, 0);
};

/** The words of a text: runs of characters that hold a letter or a digit. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The sentences of a text, parted after a full stop, question or exclamation mark that ends a word. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?]["')]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * The Flesch-Kincaid grade of a text, in US school years; null for a text without words. Each string ends a sentence.
 * Kincaid, Fishburne, Rogers & Chissom 1975, Naval Technical Training Command, Research Branch Report 8-75.
 */
export const readingGradeOf = (texts: readonly string[]): number | null => {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};

/** The age in years at which the text is usually read with ease: the grade plus 5, the age US grade 1 follows; null without words. */
export const readingAgeOf = (texts: readonly string[]): number | null => {
  const grade = readingGradeOf(texts);
  return grade === null ? null : grade + 5;
};
