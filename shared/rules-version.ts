/** The version of the knowledge: raised with any change that can alter a finding, a red flag or a proposal. */
export const RULES_VERSION = '1.2.0';

type KnowledgeChange = { readonly version: string; readonly on: string; readonly changes: readonly string[] };

/** What changed in the knowledge, newest first; frozen programmes name the version they rest on. */
export const KNOWLEDGE_CHANGES: readonly KnowledgeChange[] = [
  {
    version: '1.2.0',
    on: '2026-11-29',
    changes: [
      'In the 7 days before a target race no exercise begins, light work neither, and blocks hold no more sets than the taper leaves.',
      'Exercises are done and printed in the order of the programme, which begins from lying to moving and is the coach’s to change.',
    ],
  },
  {
    version: '1.1.0',
    on: '2026-11-29',
    changes: [
      'Exercises are chosen together: the best block of nine sets and twenty minutes, instead of one after the other.',
      'A block with room to spare is filled from the general plan; one that was too long is trimmed.',
      'A ticked pain code stops every exercise, also the two whose entry does not list it.',
      'A client who stands 10 s or longer on one leg starts balance there, not heel to toe, also in the general plan.',
      'A loaded heel raise is given with the sets and days of the heavy phase of its rule.',
    ],
  },
  {
    version: '1.0.0',
    on: '2026-11-22',
    changes: [
      'First version: 53 measures, 29 rules, 24 red flags, 23 contraindication codes, 80 exercises.',
      'A cut that a rule writes out is applied as written; where a rule only says "low", the probability must be 0.75.',
      'A difference with one side at the top of the test counts as likely from a lower bound of 0.50.',
      'Relevance is one factor, the first that fits: past injury, calf hip or trunk, upper body, technique.',
    ],
  },
];
