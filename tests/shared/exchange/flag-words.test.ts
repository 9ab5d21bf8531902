import { describe, expect, test } from 'vitest';
import { CONTRAINDICATIONS } from '../../../shared/catalogue/exercise';
import { flagCode, flagFault } from '../../../shared/exchange/flag-words';
import { clientFlagsOf } from '../../../shared/findings/client-flags';
import { RED_FLAG_IDS, RED_FLAGS } from '../../../shared/findings/red-flags';

describe('safety words of a file', () => {
  test.each([
    ['RF13', 'RF13'],
    ['rf01', 'RF01'],
    ['pregnancy', 'RF13'],
    [' Pregnant ', 'RF13'],
    ['chest pain', 'RF01'],
    ['Chest_Pain', 'RF01'],
    ['vertigo', 'VERTIGO'],
    ['fall risk', 'BALRISK'],
    ['RF09:knee', 'RF09:knee'],
    ['joint-trouble: left knee', 'RF09:left knee'],
    ['surgery:Achilles tendon', 'RF10:achilles tendon'],
    ['Uncleared', 'uncleared'],
  ])('"%s" is %s', (word, code) => {
    expect(flagFault(word)).toBeNull();
    expect(flagCode(word)).toBe(code);
  });

  test.each([...RED_FLAG_IDS, ...RED_FLAG_IDS.map((id) => RED_FLAGS[id].word), ...CONTRAINDICATIONS])(
    '"%s" is known, and what it becomes is acted on',
    (word) => {
      expect(flagFault(word)).toBeNull();
      expect(clientFlagsOf({ flags: [flagCode(word)] }).unknown).toEqual([]);
    },
  );

  test.each(['RF25', 'weight loss', 'diabetes', '', ':knee', '__proto__', 'constructor'])(
    '"%s" is refused rather than dropped',
    (word) => {
      expect(flagFault(word)).toContain('pregnancy');
    },
  );

  test('a part of the body that means nothing is refused', () => {
    expect(flagFault('RF09:')).toContain('knee');
    expect(flagFault('RF09:soul')).toContain('knee');
  });
});
