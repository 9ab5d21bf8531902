import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { type Consent, consentSchema, consentStanding, needsGuardian } from '../../../shared/client/consent';

const day = (text: string): IsoDate => text as IsoDate;
const TODAY = day('2026-11-20');
const grown = { birthDate: day('1990-05-04') };
const minor = { birthDate: day('2010-05-04') };
const said = (state: Consent['state'], over: Partial<Consent> = {}): Consent => ({
  purpose: 'screening',
  state,
  on: TODAY,
  how: 'spoken',
  ...over,
});

describe('consent to be tested', () => {
  test.each([
    { records: [], client: grown, stands: 'never', why: 'nothing on record' },
    { records: [said('asked')], client: grown, stands: 'asked', why: 'asked is no yes' },
    { records: [said('given')], client: grown, stands: 'given', why: 'a yes' },
    { records: [said('withdrawn'), said('given')], client: grown, stands: 'withdrawn', why: 'newest first' },
    { records: [said('given'), said('withdrawn')], client: grown, stands: 'given', why: 'given again' },
    { records: [said('given', { purpose: 'film' })], client: grown, stands: 'never', why: 'another purpose' },
    { records: [said('given')], client: minor, stands: 'guardian-missing', why: 'a minor alone' },
    {
      records: [said('given', { guardian: 'Jo Parent' })],
      client: minor,
      stands: 'given',
      why: 'a guardian for a minor',
    },
    { records: [said('withdrawn')], client: minor, stands: 'withdrawn', why: 'a minor may say no alone' },
    { records: [said('given')], client: {}, stands: 'given', why: 'no birth known' },
  ])('stands at $stands: $why', ({ records, client, stands }) => {
    expect(consentStanding(records, 'screening', client, TODAY)).toBe(stands);
  });

  test.each([
    [{ birthDate: day('2008-11-20') }, false],
    [{ birthDate: day('2008-11-21') }, true],
    [{ birthYear: 2008 }, true],
    [{ birthYear: 2007 }, false],
    [{}, false],
  ])('of somebody with %j asks a guardian: %s', (client, asked) => {
    expect(needsGuardian(client, TODAY)).toBe(asked);
  });

  test('takes a guardian’s name or none, and no empty one', () => {
    expect(consentSchema.safeParse(said('given', { guardian: ' ' })).success).toBe(false);
    expect(consentSchema.safeParse(said('given', { guardian: ' Jo ' })).data?.guardian).toBe('Jo');
    expect(consentSchema.safeParse(said('given')).success).toBe(true);
  });
});
