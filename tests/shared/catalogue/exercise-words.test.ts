import { describe, expect, test } from 'vitest';
import { EQUIPMENT_WORDS } from '../../../shared/catalogue/exercise';
import { EXERCISE_IDS, type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { TILES } from '../../../shared/catalogue/ladders';
import { TARGETS } from '../../../shared/catalogue/target';
import { readingGradeOf, sentencesOf, syllablesOf, wordsOf } from '../../../shared/words/reading-age';

/** The bounds the texts are held to; the texts are changed, never these. */
const MOST_STEPS = 4;
const MOST_WORDS_IN_STEP = 12;
const MOST_WORDS_IN_SENTENCE = 18;
const HIGHEST_GRADE = 6;
/** Of one sentence of six words or more; in shorter ones a single long word decides, which the syllable bound catches. */
const HIGHEST_SENTENCE_GRADE = 8;
const MOST_SYLLABLES = 3;
const LONG_WORDS_ALLOWED = ['centimetres'];

const cardOf = (id: ExerciseId) => {
  const { steps, feel, notFeel, slipAndFix, easier, harder } = exerciseOf(id);
  return [...steps, feel, notFeel, slipAndFix, easier, harder];
};

const clientTextsOf = (id: ExerciseId) => {
  const { plainName, equipmentNote, trainedPart } = exerciseOf(id);
  return [
    plainName,
    ...(equipmentNote ? [equipmentNote] : []),
    ...(trainedPart ? [trainedPart] : []),
    ...cardOf(id),
  ];
};

const coachTextsOf = (id: ExerciseId) => {
  const { name, positionNote, cues, faults } = exerciseOf(id);
  return [name, positionNote, ...cues, ...faults];
};

const JARGON =
  /\b(?:maxim\w*|\w*flexion|\w*extension|glute\w*|eccentric\w*|concentric\w*|isometric\w*|unilateral\w*|bilateral\w*|hamstrings?|quads?|quadriceps|soleus|gastroc\w*|tibialis|psoas|iliopsoas|abduct\w*|adduct\w*|lats?|latissimus|pelvi\w*|lumbar|thoracic|scapula\w*|supine|prone|lateral\w*|anterior\w*|posterior\w*|medial\w*|propriocept\w*|core|engage|activate|neutral|tendon|achilles|tempo|reps?|rpe|plyo\w*|cadence|mobil\w*|range of motion|abdominal\w*|abs)\b/i;

const CLAIMS =
  /\b(?:injur\w*|prevent\w*|risk\w*|weak\w*|diagnos\w*|predict\w*|abnormal\w*|normal\w*|imbalance\w*|correct(?:s|ed|ive|ion)?|cure\w*|heal(?:s|ed|ing)?|firing|fixes|guarantee\w*|dysfunction\w*)\b/i;

describe("the client's card is short and plain", () => {
  test.each(EXERCISE_IDS)('%s is told in at most four short steps', (id) => {
    const { steps } = exerciseOf(id);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
    for (const step of steps) expect(wordsOf(step).length, step).toBeLessThanOrEqual(MOST_WORDS_IN_STEP);
  });

  test.each(EXERCISE_IDS)('%s can be read by an eleven-year-old', (id) => {
    expect(readingGradeOf(cardOf(id))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test.each(EXERCISE_IDS)('%s has no sentence that is hard by itself', (id) => {
    for (const sentence of clientTextsOf(id).flatMap(sentencesOf)) {
      const words = wordsOf(sentence);
      expect(words.length, sentence).toBeLessThanOrEqual(MOST_WORDS_IN_SENTENCE);
      if (words.length >= 6)
        expect(readingGradeOf([sentence]), sentence).toBeLessThanOrEqual(HIGHEST_SENTENCE_GRADE);
    }
  });

  test.each(EXERCISE_IDS)('%s uses no long word', (id) => {
    const long = clientTextsOf(id)
      .flatMap(wordsOf)
      .flatMap((word) => word.toLowerCase().match(/[a-z]+/g) ?? [])
      .filter((word) => syllablesOf(word) > MOST_SYLLABLES && !LONG_WORDS_ALLOWED.includes(word));
    expect(long).toEqual([]);
  });

  test.each(EXERCISE_IDS)('%s has whole sentences that begin with a capital and end with a mark', (id) => {
    for (const text of cardOf(id)) expect(text).toMatch(/^[A-Z"].*[.?!]"?$/);
  });

  test.each(EXERCISE_IDS)('%s names a slip as a question and answers it', (id) => {
    expect(exerciseOf(id).slipAndFix).toMatch(/^[^?]+\? .+\.$/);
  });
});

describe('the words are ones we may use', () => {
  test.each(EXERCISE_IDS)('%s speaks of buttock, calf and tummy, not of anatomy', (id) => {
    for (const text of clientTextsOf(id)) expect(text).not.toMatch(JARGON);
  });

  test.each(EXERCISE_IDS)('%s promises nothing and judges nobody, to client or coach', (id) => {
    for (const text of [...clientTextsOf(id), ...coachTextsOf(id)]) expect(text).not.toMatch(CLAIMS);
  });

  test.each(EXERCISE_IDS)('%s holds for either side, since the figure and the dose name it', (id) => {
    for (const text of clientTextsOf(id)) expect(text).not.toMatch(/\b(?:left|right)\b/i);
  });

  test.each(EXERCISE_IDS.filter((id) => exerciseOf(id).oneSided))('%s says what the client trains', (id) => {
    expect(exerciseOf(id).steps.join(' ')).toMatch(/\byou train\b/i);
  });

  test('plain names of targets, tiles and things are plain', () => {
    const names = [...Object.values(TARGETS), ...Object.values(TILES), ...Object.values(EQUIPMENT_WORDS)];
    for (const { plainName } of names) {
      expect(plainName).not.toMatch(JARGON);
      expect(plainName).not.toMatch(CLAIMS);
      expect(plainName.split(' ').every((word) => syllablesOf(word) <= 4)).toBe(true);
    }
  });
});

describe('each card is written for its exercise', () => {
  test('no run of eight words stands on the cards of two exercises', () => {
    const owners = new Map<string, ExerciseId>();
    for (const id of EXERCISE_IDS)
      for (const text of cardOf(id)) {
        const words = text.toLowerCase().match(/[a-z0-9'-]+/g) ?? [];
        for (let start = 0; start + 8 <= words.length; start += 1) {
          const run = words.slice(start, start + 8).join(' ');
          expect(owners.get(run) ?? id, run).toBe(id);
          owners.set(run, id);
        }
      }
  });

  test.each(EXERCISE_IDS)(
    '%s gives the coach at least two cues and a fault, short enough to call out',
    (id) => {
      const { cues, faults } = exerciseOf(id);
      expect(cues.length).toBeGreaterThanOrEqual(2);
      expect(faults.length).toBeGreaterThanOrEqual(1);
      for (const call of [...cues, ...faults]) expect(wordsOf(call).length, call).toBeLessThanOrEqual(12);
    },
  );
});
