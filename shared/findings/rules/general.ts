import type { RuleDefinition } from '../rule';

/** What is said when there is nothing to train, or nothing stands out. */
export const generalRules = {
  /**
   * A low arch that drops is explained and never trained for itself: foot posture was not linked with more injury in 927
   * novice runners (Nielsen 2014), and the measure repeats poorly (ICC 0.37 to 0.45, van der Worp 2014).
   */
  R28: {
    claim: 'A navicular drop on its own is information, not a reason to train or to change shoes.',
    grade: 'C',
    sources: ['nielsen2014', 'van-der-worp2014'],
    target: null,
    contributors: ['foot shape'],
    triggers: [
      {
        on: 'education',
        test: 'nav-drop',
        above: {
          id: 'high-drop',
          value: 10,
          tag: 'V',
          sources: ['nielsen2009'],
          says: 'millimetres of drop; the lowest of the limits proposed (10, 13 and 15)',
        },
        sources: ['nielsen2014', 'nielsen2009'],
      },
    ],
    reading: 'last',
  },
  /** Nothing flagged: a little of everything, little and often, for 8 weeks: coach opinion. */
  R29: {
    claim: 'Nothing stands out: all-round mobility, strength and balance, little and often.',
    grade: 'C',
    sources: ['coach-opinion-screen-first', 'coach-opinion-balance', 'coach-opinion-strength-days'],
    target: 'general-strength',
    contributors: [],
    triggers: [{ on: 'nothing-found', sources: ['coach-opinion-screen-first'] }],
    reading: 'last',
  },
} as const satisfies Record<string, RuleDefinition>;
