import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protocolNotes } from '../../../shared/catalogue/protocol-notes';
import { inScreeningOrder, PROTOCOLS } from '../../../shared/catalogue/protocols';
import { TEST_IDS, type TestId } from '../../../shared/catalogue/tests';

const notedIn = (tests: readonly TestId[]) => protocolNotes(tests).map(({ test: id }) => id);

describe('what a coach is told about a list of tests', () => {
  test.each(Object.entries(PROTOCOLS))('%s, as it comes with the app: nothing', (_id, { tests }) => {
    expect(protocolNotes(tests)).toEqual([]);
  });

  test('a balance test after a hold is told once, and names what it stands after', () => {
    expect(protocolNotes(['wblt-cm', 'side-bridge', 'sls-eo'])).toEqual([
      {
        test: 'sls-eo',
        text: 'Stands after Weight-bearing lunge, distance (mobility); balance usually comes first.',
      },
    ]);
  });

  test('a hold moved to the front is the one that is told, not all it was moved past', () => {
    expect(protocolNotes(['side-bridge', 'sls-eo', 'wblt-cm', 'sl-squat'])).toEqual([
      {
        test: 'side-bridge',
        text: 'Stands before Single-leg squat quality (movement quality); endurance usually comes later.',
      },
    ]);
  });

  test('tests of one kind may stand in any order', () => {
    expect(notedIn(['sls-ec', 'sls-eo', 'slr', 'ake'])).toEqual([]);
  });

  test('a hop is told that it waits for the stance, unless that stands before it', () => {
    expect(protocolNotes(['hop-single']).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Offered only after Single-leg stance/),
    ]);
    expect(notedIn(['hop-single', 'sls-eo'])).toContain('hop-single');
    expect(notedIn(['sls-eo', 'hop-single'])).toEqual([]);
  });

  test('a ratio is told which of its parts is missing, wherever the parts stand', () => {
    expect(protocolNotes(['knee-ext', 'hq-ratio']).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Worked out from Knee flexion.*; add that too\.$/),
    ]);
    expect(notedIn(['hq-ratio', 'knee-flex', 'knee-ext'])).toEqual([]);
  });

  test('any list put in the order of a screening has no note on its order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...TEST_IDS)), (tests) => {
        const texts = protocolNotes(inScreeningOrder(tests)).map(({ text }) => text);
        expect(texts.filter((text) => text.startsWith('Stands'))).toEqual([]);
      }),
    );
  });

  test('taking away the tests that are told leaves the rest in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...TEST_IDS)), (tests) => {
        const told = protocolNotes(tests).filter(({ text }) => text.startsWith('Stands'));
        const rest = tests.filter((id) => !told.some(({ test: noted }) => noted === id));
        const again = protocolNotes(rest).filter(({ text }) => text.startsWith('Stands'));
        expect(again).toEqual([]);
      }),
    );
  });
});
