import type { RuleSet, TestNote } from '../test';

/** How the dynamometer is kept in place; a strong examiner reads more by hand, so the two are not compared. */
export const FIXING = {
  id: 'fixing',
  name: 'Dynamometer held by',
  options: [
    { id: 'fixed', name: 'Belt or fixed frame', normsApply: true },
    { id: 'hand', name: 'Hand of the coach', normsApply: false },
  ],
} as const satisfies RuleSet;

export const dynamometerEnds = [
  'The effort has passed its peak.',
  'The body turns or helps: repeat it.',
  'Pain of 4 or more out of 10.',
] as const;

export const dynamometerFaults = [
  'Holding the dynamometer by hand against a strong leg: the reading is then the strength of the coach.',
  'Breaking the effort instead of letting the client build it up.',
  'Not measuring the lever again after moving the pad.',
  'Different cheering on the two sides.',
] as const;

export const dynamometerNotes = [
  {
    text: 'In healthy people aged 50 to 79 the sides may differ by 23 to 40 %, so 10 % is a habit and not a sign of trouble.',
    sources: ['bohannon1999'],
  },
  {
    text: 'Never compare with isokinetic figures: they may differ by a third.',
    sources: ['chamorro2017'],
  },
  {
    text: 'A belt takes the strength of the examiner out of the reading.',
    sources: ['krause2014', 'kim2014'],
  },
] as const satisfies readonly TestNote[];
