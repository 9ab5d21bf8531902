import { CUT_AS_WRITTEN } from '../low-probability';
import type { RuleDefinition } from '../rule';

/** Ankle bend, calf and arch. */
export const ankleAndCalfRules = {
  /**
   * A stiff ankle limits reaching, squatting and landing, so it is loosened first. Stretching on 5 days a week, 5 minutes
   * a week and more, raises range (Thomas 2018, abstract). Samples differ by 3 cm, so under 8 cm is low.
   */
  R05: {
    claim: 'The ankle bends less than 8 cm to the wall, or less than the other side.',
    grade: 'C',
    sources: ['thomas2018', 'ingram2024', 'coach-opinion-screen-first'],
    target: 'ankle-dorsiflexion',
    contributors: ['soleus and gastrocnemius stiffness', 'ankle joint', 'an old sprain'],
    triggers: [
      { on: 'side-difference', tests: ['wblt-cm'], sources: ['powden2015', 'hoch2011'] },
      { on: 'side-difference', tests: ['wblt-deg'], sources: ['powden2015'] },
      {
        on: 'low',
        test: 'wblt-cm',
        sides: 'each',
        cut: {
          from: 'figure',
          threshold: {
            id: 'low-bend',
            value: 8,
            tag: 'P',
            sources: ['plumbline-default', 'powden2015'],
            says: 'centimetres from toe to wall below which ankle bend is low',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 1.5, severity: 0.7 },
          { by: 3, severity: 1 },
        ],
        sources: ['powden2015', 'plumbline-default'],
      },
    ],
    reading: 'blocking-mobility',
  },
  /**
   * Calf raises fall short of the age median by more than the error of 6 repetitions, or one calf tires first.
   * Medians of 566 adults by age and sex (Hebert-Losier 2017); newer data saw no fall with age (Sleeswijk Visser 2025).
   */
  R06: {
    claim: 'One calf, or both, lifts fewer times than expected.',
    grade: 'C',
    sources: ['hebert-losier2017', 'coach-opinion-overlooked-muscles', 'coach-opinion-screen-first'],
    target: 'calf-strength',
    contributors: ['gastrocnemius', 'soleus endurance', 'past Achilles trouble'],
    triggers: [
      { on: 'side-difference', tests: ['heel-raise'], sources: ['hebert-losier2017'] },
      {
        on: 'low',
        test: 'heel-raise',
        sides: 'each',
        cut: {
          from: 'norm',
          move: 'minus',
          threshold: {
            id: 'under-median',
            value: 6,
            tag: 'P',
            sources: ['plumbline-default', 'hebert-losier2017'],
            says: 'repetitions below the age median that count as low',
          },
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 5, severity: 0.7 },
          { by: 10, severity: 1 },
        ],
        sources: ['hebert-losier2017'],
      },
    ],
    reading: 'by-class',
  },
  /**
   * The bent-knee calf lags behind the straight-knee one on both legs, or differs between them. The bent knee does not
   * isolate the soleus: 4 % more activity at 45 degrees (Hebert-Losier 2012).
   */
  R07: {
    claim:
      'With the knee bent the calf tires early: below 0.7 of straight-knee raises on both legs, or on one leg more.',
    grade: 'C',
    sources: ['hebert-losier2011', 'hebert-losier2012', 'coach-opinion-overlooked-muscles'],
    target: 'soleus-strength',
    contributors: ['soleus endurance'],
    triggers: [
      {
        on: 'side-difference',
        tests: ['heel-raise-bent'],
        sources: ['plumbline-default', 'hebert-losier2011'],
      },
      {
        on: 'ratio',
        test: 'heel-raise-bent',
        over: ['heel-raise-bent', 'heel-raise'],
        name: 'bent-knee to straight-knee raises',
        sides: 'both',
        cut: {
          id: 'bent-to-straight',
          value: 0.7,
          tag: 'P',
          sources: ['plumbline-default'],
          says: 'bent-knee raises as a share of straight-knee raises, below which they lag',
        },
        probability: CUT_AS_WRITTEN,
        severity: [
          { by: 0, severity: 0.4 },
          { by: 0.15, severity: 0.7 },
          { by: 0.3, severity: 1 },
        ],
        sources: ['plumbline-default', 'hebert-losier2011'],
      },
    ],
    reading: 'by-class',
  },
  /**
   * A heel that does not tip in, or an arch that drops, is often helped by foot and arch work; 8 weeks changed foot
   * mechanics in 87 runners (Taddei 2022). With pain it is a matter for a clinician.
   */
  R08: {
    claim: 'The heel rise lacks height, heel tip or arch.',
    grade: 'C',
    sources: ['taddei2022', 'johnson1989', 'coach-opinion-overlooked-muscles'],
    target: 'tibialis-posterior-strength',
    contributors: ['tibialis posterior', 'small muscles of the foot'],
    triggers: [
      {
        on: 'side-difference',
        tests: ['heel-raise-quality'],
        provided: [
          { is: 'no-pain' },
          { is: 'no-observation', observations: ['inner-ankle-pain', 'flat-foot-new'] },
        ],
        sources: ['johnson1989', 'plumbline-default'],
      },
      {
        on: 'grade',
        test: 'heel-raise-quality',
        cut: {
          id: 'grade',
          value: 2,
          tag: 'P',
          sources: ['plumbline-default', 'johnson1989'],
          says: 'heel-rise grade at or below which the arch is trained',
        },
        severity: [
          { at: 2, severity: 0.3 },
          { at: 1, severity: 0.65 },
          { at: 0, severity: 1 },
        ],
        provided: [
          { is: 'no-pain' },
          { is: 'no-observation', observations: ['inner-ankle-pain', 'flat-foot-new'] },
        ],
        sources: ['johnson1989', 'plumbline-default'],
      },
    ],
    reading: 'quality',
  },
} as const satisfies Record<string, RuleDefinition>;
