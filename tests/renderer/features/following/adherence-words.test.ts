import { describe, expect, test } from 'vitest';
import { keptWords, unknownWords } from '../../../../renderer/features/following/adherence-words';
import { adherenceOf } from '../../../../shared/following/adherence';
import { allKept, following } from '../../../shared/following/following';

const CALF = 'str-heel-raise-single';

describe('how a programme was kept, in words', () => {
  const followed = following([CALF], '2026-12-07');
  const all = allKept(followed, '2026-12-06');

  test('says sessions, their share and sets', () => {
    expect(keptWords(adherenceOf({ ...followed, sessions: all }))).toBe(
      '6 of 6 sessions done (100 %), 48 of 48 sets.',
    );
    expect(keptWords(adherenceOf({ ...followed, sessions: all.slice(1) }))).toContain('5 of 6 sessions');
    expect(keptWords(adherenceOf(following([CALF], '2026-11-24')))).toBe('No planned session is past yet.');
  });

  test('says what nobody knows, and that the rest is as typed', () => {
    const said = (sessions: typeof all) => unknownWords(adherenceOf({ ...followed, sessions }));
    expect(said(all)).toBe('Counted as typed back: nobody watched.');
    expect(said(all.slice(1))).toMatch(/^1 session was not typed back\. Nobody knows whether it was done/);
    expect(said(all.slice(2))).toMatch(/^2 sessions were not typed back/);
  });
});
