import { describe, expect, test } from 'vitest';
import {
  readingAgeOf,
  readingGradeOf,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '../../../shared/words/reading-age';

describe('syllables are counted as they are said', () => {
  test.each([
    ['heel', 1],
    ['raised', 1],
    ['stretched', 1],
    ['knees', 1],
    ['the', 1],
    ['smile', 1],
    ['eyes', 1],
    ['gently', 2],
    ['lifted', 2],
    ['planted', 2],
    ['reaches', 2],
    ['squeezes', 2],
    ['ankle', 2],
    ['muscles', 2],
    ['metres', 2],
    ['hundred', 2],
    ['quiet', 2],
    ['sideways', 2],
    ['tummy', 2],
    ['slowly', 2],
    ['tingling', 2 + 1],
    ['heavier', 3],
    ['opposite', 3],
    ['usual', 3],
    ['area', 3],
    ['centimetres', 4],
    ['flexibility', 5],
    ['dorsiflexion', 4],
    ["knee's", 1],
    ['30', 1],
    ['half-way', 2],
    ['', 0],
    ['-', 0],
  ])('%s has %i', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});

describe('texts are parted into sentences and words', () => {
  test('a full stop, a question and a quotation end a sentence', () => {
    expect(sentencesOf('Heel lifting? Sit back. Say "heel up." Go on!')).toEqual([
      'Heel lifting?',
      'Sit back.',
      'Say "heel up."',
      'Go on!',
    ]);
  });

  test('a decimal does not', () => {
    expect(sentencesOf('Add 1.5 kg.')).toEqual(['Add 1.5 kg.']);
  });

  test('a lone dash is not a word and a hyphened word is one', () => {
    expect(wordsOf('a hand-width - no more')).toEqual(['a', 'hand-width', 'no', 'more']);
  });
});

describe('the reading grade', () => {
  test('is that of the published formula', () => {
    // Ten words, two sentences, ten syllables: 0.39 x 5 + 11.8 x 1 - 15.59.
    expect(readingGradeOf(['Stand on one leg now. Then lift your heel up.'])).toBeCloseTo(-1.84, 6);
  });

  test('is the same for a list of sentences as for their text', () => {
    expect(readingGradeOf(['Stand tall.', 'Breathe slowly.'])).toBe(
      readingGradeOf(['Stand tall. Breathe slowly.']),
    );
  });

  test('of a nursery rhyme is below that of a journal', () => {
    const rhyme = readingGradeOf(['The cat sat on the mat. The dog sat on the log.']);
    const journal = readingGradeOf([
      'Eccentric contraction of the gastrocnemius contributes considerably to musculotendinous remodelling.',
    ]);
    expect(rhyme).toBeLessThan(2);
    expect(journal).toBeGreaterThan(18);
  });

  test('goes up with a longer word and with a longer sentence', () => {
    const base = readingGradeOf(['Lift your heel. Hold it there.']);
    expect(readingGradeOf(['Elevate your heel. Hold it there.'])).toBeGreaterThan(Number(base));
    expect(readingGradeOf(['Lift your heel and hold it there.'])).toBeGreaterThan(Number(base));
  });

  test('of nothing is unknown', () => {
    expect(readingGradeOf([])).toBeNull();
    expect(readingGradeOf(['', ' - '])).toBeNull();
    expect(readingAgeOf([''])).toBeNull();
  });

  test('is five less than the reading age', () => {
    const text = ['A firm stretch in the middle of the back of the thigh.'];
    expect(readingAgeOf(text)).toBe(Number(readingGradeOf(text)) + 5);
  });
});
