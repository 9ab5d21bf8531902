import type { EvidenceGrade, Provenance } from '../basics/evidence';
import type { Span } from './exercise';
import type { ExerciseId } from './exercises';
import type { SourceId } from './sources';

/** The rules that lead to exercises; R28 (a high navicular drop alone) leads to none. */
export type LadderRule =
  | 'R01'
  | 'R02'
  | 'R03'
  | 'R04'
  | 'R05'
  | 'R06'
  | 'R07'
  | 'R08'
  | 'R09'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R14'
  | 'R15'
  | 'R16'
  | 'R17'
  | 'R18'
  | 'R19'
  | 'R20'
  | 'R21'
  | 'R22'
  | 'R23'
  | 'R24'
  | 'R25'
  | 'R26'
  | 'R27'
  | 'R29';

/**
 * What a confirmed side difference changes: which side goes first, and whether it gets 1.5 times the sets.
 * Any other class gets equal sets (evidence base 3.3).
 */
export type SideBias = 'weaker-first-1.5' | 'weaker-first-equal' | 'stiffer-1.5' | 'stiffer' | 'none';

/** What a rule asks of a week; an exercise's own dose fills in whatever is not said here. */
export type LadderDose = {
  readonly daysPerWeek: Span;
  readonly sets?: Span;
  readonly reps?: Span;
  readonly seconds?: Span;
  readonly minutesPerSession?: Span;
  readonly minutesPerWeekPerMuscle?: Span;
  /** RPE, 0 to 10. */
  readonly effort?: Span;
  readonly weeks?: Span;
  readonly drills?: number;
  readonly contactsAtMost?: number;
  readonly extraMetresPerWeekAtMost?: number;
  /** On easy runs, not as a session of its own. */
  readonly inEasyRun?: true;
  /** A heavier phase whose sets and reps are those of the exercise. */
  readonly heavy?: true;
  readonly tag: Provenance;
  readonly sources: readonly SourceId[];
};

/** What a rule trains with: families in order of choice, each a chain from easy to hard. Plain data. */
export type Ladder = {
  readonly families: readonly (readonly ExerciseId[])[];
  /** The phases in order; the second follows when the first is outgrown. */
  readonly doses: readonly [LadderDose, ...LadderDose[]];
  readonly progressWhen: { readonly text: string; readonly tag: Provenance };
  /** Where `progressWhen` is work of a session: the sets, each of so much, that outgrow an exercise done in that kind of work. */
  readonly outgrown?: { readonly sets: number; readonly reps?: number; readonly seconds?: number };
  readonly bias: SideBias;
  /** How well this kind of exercise is shown to raise this quality; the step from screen to exercise is always grade C. */
  readonly support: {
    readonly grade: EvidenceGrade;
    readonly basis: string;
    readonly tag: Provenance;
    readonly sources: readonly SourceId[];
  };
  /** Rules of the same side that come first. */
  readonly after?: readonly LadderRule[];
  readonly note?: string;
};

const daily: Span = { from: 5, to: 5 };
const fourDays: Span = { from: 4, to: 4 };
const threeDays: Span = { from: 3, to: 3 };
const twoDays: Span = { from: 2, to: 2 };
const three: Span = { from: 3, to: 3 };

/** Range rises with stretching on 5 or more days and 5 or more minutes a week (Thomas 2018), with little more past 10 (Ingram 2024). */
const stretchDose: LadderDose = {
  daysPerWeek: { from: 5, to: 7 },
  minutesPerWeekPerMuscle: { from: 5, to: 10 },
  tag: 'V2',
  sources: ['thomas2018', 'ingram2024'],
};

/** The ladder of each rule, as the evidence base gives it in 3.1. Doses without a publication are defaults (P) the coach may change. */
export const RULE_LADDERS: Readonly<Record<LadderRule, Ladder>> = {
  R01: {
    families: [['bal-tandem', 'bal-sl-stance'], ['act-short-foot'], ['act-side-abduction']],
    doses: [
      {
        daysPerWeek: daily,
        minutesPerSession: { from: 5, to: 5 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'three steady holds of 30 s in each of two sessions', tag: 'P' },
    outgrown: { sets: 3, seconds: 30 },
    bias: 'weaker-first-equal',
    support: {
      grade: 'A',
      basis: 'Balance training raises steady stance (effect size 0.73) and reach balance (0.92).',
      tag: 'V',
      sources: ['lesinski2015', 'coach-opinion-balance'],
    },
  },
  R02: {
    families: [['bal-sl-stance', 'bal-sl-headturn', 'bal-sl-eyesclosed']],
    doses: [
      {
        daysPerWeek: { from: 3, to: 5 },
        sets: { from: 2, to: 2 },
        seconds: { from: 21, to: 40 },
        drills: 4,
        minutesPerSession: { from: 11, to: 15 },
        weeks: { from: 11, to: 12 },
        tag: 'M',
        sources: ['lesinski2015'],
      },
    ],
    progressWhen: { text: '30 s held on three sets, in two sessions', tag: 'P' },
    outgrown: { sets: 3, seconds: 30 },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'B',
      basis: 'Balance training raises steady stance; using it for a side difference is coach opinion.',
      tag: 'V',
      sources: ['lesinski2015', 'coach-opinion-balance'],
    },
  },
  R03: {
    families: [['bal-y-reach'], ['str-lat-step-down']],
    doses: [{ daysPerWeek: threeDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: 'the two forward reaches are less than 4 cm apart on two days', tag: 'P' },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'C',
      basis: 'Coach opinion: slow work on one leg, with ankle range first.',
      tag: 'V',
      sources: ['coach-opinion-balance', 'coach-opinion-screen-first'],
    },
    note: 'When ankle range is flagged too, begin with its ladder (R05).',
  },
  R04: {
    families: [['bal-sl-rdl-reach'], ['act-band-sidestep'], ['core-side-plank']],
    doses: [{ daysPerWeek: threeDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: 'the reach has grown by more than the error of the test', tag: 'D' },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'C',
      basis: 'Coach opinion: hip, trunk and hinge work on one leg.',
      tag: 'V',
      sources: ['coach-opinion-balance'],
    },
  },
  R05: {
    families: [
      ['mob-soleus-bent-stretch'],
      ['mob-ankle-wall-rock', 'mob-ankle-band-glide'],
      ['str-heel-raise-step'],
    ],
    doses: [stretchDose],
    progressWhen: {
      text: '2 cm gained, more than the error of the test, or the sides less than 1.5 cm apart',
      tag: 'D',
    },
    bias: 'stiffer-1.5',
    support: {
      grade: 'A',
      basis: 'Stretching on 5 days and 5 minutes a week raises range.',
      tag: 'V',
      sources: ['thomas2018', 'ingram2024', 'coach-opinion-screen-first'],
    },
    note: 'The heel raise off a step is for its slow lower.',
  },
  R06: {
    families: [
      ['str-heel-raise-double', 'str-heel-raise-single', 'str-heel-raise-step', 'str-heel-raise-load'],
    ],
    doses: [
      {
        daysPerWeek: threeDays,
        sets: three,
        reps: { from: 10, to: 12 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
      {
        daysPerWeek: twoDays,
        sets: { from: 4, to: 4 },
        reps: { from: 6, to: 8 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'three sets of 15 clean rises', tag: 'P' },
    outgrown: { sets: 3, reps: 15 },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'B',
      basis: 'Loaded heel raises are the usual way to train the calf.',
      tag: 'M',
      sources: ['coach-opinion-overlooked-muscles', 'coach-opinion-screen-first'],
    },
  },
  R07: {
    families: [['str-soleus-seated', 'str-soleus-wall', 'str-soleus-single', 'str-soleus-load']],
    doses: [
      {
        daysPerWeek: threeDays,
        sets: three,
        reps: { from: 12, to: 15 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
      { daysPerWeek: twoDays, heavy: true, tag: 'P', sources: ['plumbline-default'] },
    ],
    progressWhen: { text: 'three sets of 15 at one knee angle', tag: 'P' },
    outgrown: { sets: 3, reps: 15 },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'C',
      basis: 'Models, read second hand, put the force of the soleus in running at 6 to 8 times body weight.',
      tag: 'V2',
      sources: ['coach-opinion-overlooked-muscles'],
    },
  },
  R08: {
    families: [['act-short-foot', 'act-band-inversion', 'str-tibpost-ball', 'str-tibpost-single']],
    doses: [
      {
        daysPerWeek: fourDays,
        sets: three,
        reps: { from: 12, to: 12 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'grade 3 on five rises', tag: 'P' },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'B',
      basis: 'Foot work three times a week for 8 weeks changed foot mechanics in 87 runners.',
      tag: 'V',
      sources: ['taddei2022', 'leppanen2024', 'coach-opinion-overlooked-muscles'],
    },
    note: 'Begin gently: ankle and foot work went with more acute injuries in one trial of novice runners.',
  },
  R09: {
    families: [
      ['act-clamshell', 'act-side-abduction', 'act-hip-hitch', 'act-band-sidestep'],
      ['core-side-plank'],
    ],
    doses: [
      {
        daysPerWeek: { from: 3, to: 4 },
        sets: three,
        reps: { from: 12, to: 15 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'three clean sets of 15; then the step-down ladder', tag: 'P' },
    outgrown: { sets: 3, reps: 15 },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'B',
      basis:
        'Supervised hip and core work went with fewer injuries in novice runners: hazard ratio 0.66 (0.45 to 0.97).',
      tag: 'V',
      sources: ['leppanen2024', 'coach-opinion-screen-first'],
    },
  },
  R10: {
    families: [['act-glute-bridge', 'act-bridge-march', 'str-sl-bridge', 'str-rdl-single']],
    doses: [
      {
        daysPerWeek: threeDays,
        sets: three,
        reps: { from: 10, to: 12 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: '25 repetitions, or a 45 s hold', tag: 'P' },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'C',
      basis: 'Coach opinion: long sitting leaves the hip extensors undertrained.',
      tag: 'V',
      sources: ['coach-opinion-screen-first'],
    },
  },
  R11: {
    families: [['act-clamshell'], ['act-band-sidestep'], ['mob-hip-ir-drop']],
    doses: [{ daysPerWeek: threeDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: {
      text: 'the lower side reaches 90 % of the other, with less than a 25 % chance that it has not',
      tag: 'P',
    },
    bias: 'weaker-first-equal',
    support: {
      grade: 'C',
      basis: 'Clinical habit; no trial of this choice was read.',
      tag: 'P',
      sources: ['field-convention'],
    },
  },
  R12: {
    families: [['mob-adductor-rockback'], ['core-copenhagen-short', 'core-copenhagen-long']],
    doses: [
      {
        daysPerWeek: { from: 2, to: 3 },
        sets: { from: 2, to: 2 },
        seconds: { from: 10, to: 10 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'three holds of 15 s; then the longer lever', tag: 'P' },
    outgrown: { sets: 3, seconds: 15 },
    bias: 'weaker-first-equal',
    support: {
      grade: 'B',
      basis: 'Adductor side holds are well used in football; runners were not studied.',
      tag: 'M',
      sources: ['field-convention', 'coach-opinion-balance'],
    },
    note: 'Very sore the first times: never in a race week. Start with 2 holds of 10 s.',
  },
  R13: {
    families: [
      ['str-wall-sit'],
      ['str-squat-box', 'str-split-squat', 'str-step-up', 'str-lat-step-down', 'str-rfe-split-squat'],
    ],
    doses: [
      {
        daysPerWeek: { from: 2, to: 3 },
        sets: three,
        reps: { from: 8, to: 10 },
        effort: { from: 7, to: 8 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'all repetitions done with two in reserve', tag: 'P' },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'B',
      basis: 'Squats, lunges and steps are the usual way to train the thigh; the wall sit is coach opinion.',
      tag: 'M',
      sources: ['coach-opinion-micro-sets', 'coach-opinion-screen-first'],
    },
  },
  R14: {
    families: [['str-ham-bridge-long', 'str-ham-slide', 'str-nordic-assist'], ['str-rdl-double']],
    doses: [
      {
        daysPerWeek: twoDays,
        sets: three,
        reps: { from: 6, to: 8 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'eight clean slides', tag: 'P' },
    outgrown: { sets: 3, reps: 8 },
    bias: 'weaker-first-equal',
    support: {
      grade: 'B',
      basis: 'Slow lowering work for the hamstrings is well studied in football.',
      tag: 'M',
      sources: ['field-convention', 'coach-opinion-balance'],
    },
  },
  R15: {
    families: [['mob-hipflexor-halfkneel'], ['act-glute-bridge'], ['mob-couch-stretch']],
    doses: [{ ...stretchDose, daysPerWeek: daily }],
    progressWhen: { text: '8 degrees gained, more than the error of the test', tag: 'D' },
    bias: 'stiffer-1.5',
    support: {
      grade: 'C',
      basis: 'Coach opinion: long sitting shortens the front of the hip.',
      tag: 'V',
      sources: ['coach-opinion-screen-first'],
    },
    note: 'The couch stretch only when the knee angle of the Thomas test is low too.',
  },
  R16: {
    families: [['mob-couch-stretch'], ['str-split-squat']],
    doses: [{ daysPerWeek: fourDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: 'the trend over several tests; the error of one is 19 degrees', tag: 'D' },
    bias: 'stiffer-1.5',
    support: {
      grade: 'C',
      basis: 'Clinical habit; no trial of this choice was read.',
      tag: 'P',
      sources: ['field-convention'],
    },
  },
  R17: {
    families: [['mob-hamstring-strap', 'str-rdl-double']],
    doses: [{ ...stretchDose, daysPerWeek: daily }],
    progressWhen: { text: 'the knee straightens 8 degrees further', tag: 'D' },
    bias: 'stiffer-1.5',
    support: {
      grade: 'A',
      basis: 'Stretching on 5 days and 5 minutes a week raises range.',
      tag: 'V',
      sources: ['thomas2018', 'ingram2024', 'coach-opinion-screen-first'],
    },
    note: 'Not with tingling down the leg.',
  },
  R18: {
    families: [['mob-hip-ir-drop']],
    doses: [{ daysPerWeek: fourDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: '6 degrees gained; stop with a pinch in front', tag: 'D' },
    bias: 'stiffer-1.5',
    support: {
      grade: 'C',
      basis:
        'The shape of the joint sets part of the range and does not change; add strength in the range there is.',
      tag: 'P',
      sources: ['field-convention'],
    },
    note: 'With groin pain, stop and refer.',
  },
  R19: {
    families: [
      ['act-seated-hipflexor', 'str-hipflexor-march', 'str-hipflexor-iso'],
      ['tec-hip-drive-march', 'tec-hip-drive-skip'],
    ],
    doses: [
      {
        daysPerWeek: threeDays,
        sets: three,
        reps: { from: 8, to: 10 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'four holds of 20 s with the thigh above level', tag: 'P' },
    outgrown: { sets: 4, seconds: 20 },
    bias: 'weaker-first-1.5',
    support: {
      grade: 'C',
      basis: 'Coach opinion: an overlooked muscle, and a running change that costs little.',
      tag: 'V',
      sources: ['coach-opinion-overlooked-muscles', 'coach-opinion-micro-sets'],
    },
    note: 'The drills on two days a week.',
  },
  R20: {
    families: [['core-side-plank-knee', 'core-side-plank', 'core-side-plank-leg']],
    doses: [
      {
        daysPerWeek: fourDays,
        sets: three,
        seconds: { from: 20, to: 30 },
        tag: 'P',
        sources: ['plumbline-default'],
      },
    ],
    progressWhen: { text: 'three holds of 45 s', tag: 'P' },
    outgrown: { sets: 3, seconds: 45 },
    bias: 'weaker-first-equal',
    support: {
      grade: 'B',
      basis: 'Part of a supervised hip and core programme studied in novice runners.',
      tag: 'M',
      sources: ['leppanen2024', 'coach-opinion-screen-first', 'coach-opinion-strength-days'],
    },
  },
  R21: {
    families: [['core-curl-up', 'act-dead-bug', 'core-front-plank']],
    doses: [{ daysPerWeek: fourDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: 'a plank of 60 s', tag: 'P' },
    outgrown: { sets: 3, seconds: 60 },
    bias: 'none',
    support: {
      grade: 'C',
      basis: 'Coach opinion: trunk work belongs in the week.',
      tag: 'V',
      sources: ['coach-opinion-screen-first', 'coach-opinion-strength-days'],
    },
  },
  R22: {
    families: [['act-bird-dog', 'core-back-ext-floor', 'core-back-ext-bench']],
    doses: [{ daysPerWeek: threeDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: 'three holds of 45 s', tag: 'P' },
    outgrown: { sets: 3, seconds: 45 },
    bias: 'none',
    support: {
      grade: 'C',
      basis: 'Coach opinion: posture late in long races.',
      tag: 'V',
      sources: ['coach-opinion-strength-days'],
    },
  },
  R23: {
    families: [['str-step-up', 'str-lat-step-down'], ['bal-y-reach']],
    doses: [{ daysPerWeek: threeDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: 'a score of 0 or 1', tag: 'P' },
    bias: 'weaker-first-equal',
    support: {
      grade: 'C',
      basis: 'Strength alone rarely changes how somebody runs; practise the movement too.',
      tag: 'V',
      sources: ['strength-and-pattern2016', 'coach-opinion-balance'],
    },
    note: 'Look at ankle range first. Use a mirror.',
  },
  R24: {
    families: [['ply-pogo-double', 'ply-hop-stick', 'ply-pogo-single']],
    doses: [{ daysPerWeek: twoDays, contactsAtMost: 60, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: 'the lower side at 90 % or more in two sessions, and a quiet landing', tag: 'P' },
    bias: 'weaker-first-equal',
    support: {
      grade: 'B',
      basis: 'Training makes the side difference of jumps smaller, by a small to moderate amount.',
      tag: 'V',
      sources: ['bettariga2022'],
    },
    after: ['R06', 'R10', 'R13'],
    note: 'First the strength ladder of the same side. 60 contacts at the start.',
  },
  R25: {
    families: [
      ['mob-lat-childpose', 'mob-lat-wall-slide'],
      ['mob-open-book'],
      ['str-row-band', 'str-pulldown-band'],
      ['tec-arm-drive-seated', 'tec-arm-drive-run'],
    ],
    doses: [{ daysPerWeek: fourDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: '175 degrees, and grade 2 when running', tag: 'P' },
    bias: 'stiffer',
    support: {
      grade: 'C',
      basis: 'Coach opinion: an overlooked muscle, and a running change that is cheap and quick.',
      tag: 'V',
      sources: [
        'coach-opinion-overlooked-muscles',
        'coach-opinion-strength-days',
        'coach-opinion-micro-sets',
      ],
    },
  },
  R26: {
    families: [['str-ham-bridge-long'], ['tec-heel-lift-400', 'tec-heel-lift-800']],
    doses: [
      {
        daysPerWeek: { from: 1, to: 2 },
        inEasyRun: true,
        extraMetresPerWeekAtMost: 400,
        tag: 'P',
        sources: ['plumbline-default', 'coach-opinion-micro-sets'],
      },
    ],
    progressWhen: { text: '4 x 400 m easy, then 2 x 800 m, then 3 x 800 m', tag: 'P' },
    bias: 'none',
    support: {
      grade: 'C',
      basis: 'Coach opinion: the change tires the hamstrings, so short repetitions come first.',
      tag: 'V',
      sources: ['coach-opinion-micro-sets'],
    },
    note: 'Only when the coach wants the change and the hamstrings are well.',
  },
  R27: {
    families: [
      ['act-clamshell', 'act-side-abduction', 'act-hip-hitch', 'act-band-sidestep'],
      ['core-side-plank'],
      ['tec-cadence-5'],
    ],
    doses: [{ daysPerWeek: threeDays, tag: 'P', sources: ['plumbline-default'] }],
    progressWhen: { text: 'grade 2, fresh and tired', tag: 'P' },
    bias: 'weaker-first-equal',
    support: {
      grade: 'C',
      basis: 'Running retraining was studied mostly in people with knee pain.',
      tag: 'V',
      sources: ['barton2016'],
    },
  },
  R29: {
    families: [
      ['mob-ankle-wall-rock'],
      ['mob-hipflexor-halfkneel'],
      ['str-squat-box', 'str-split-squat'],
      ['act-glute-bridge', 'act-bridge-march', 'str-sl-bridge'],
      ['str-heel-raise-double', 'str-heel-raise-single', 'str-heel-raise-step'],
      ['bal-tandem', 'bal-sl-stance'],
      ['core-side-plank-knee', 'core-side-plank'],
      ['act-dead-bug', 'core-front-plank'],
    ],
    doses: [
      {
        daysPerWeek: fourDays,
        minutesPerSession: { from: 20, to: 20 },
        weeks: { from: 8, to: 8 },
        tag: 'V',
        sources: ['coach-opinion-screen-first'],
      },
    ],
    progressWhen: { text: 'after 8 weeks', tag: 'P' },
    bias: 'none',
    support: {
      grade: 'C',
      basis: 'Coach opinion: little and often, mobility with strength, balance and trunk work.',
      tag: 'V',
      sources: ['coach-opinion-screen-first', 'coach-opinion-balance', 'coach-opinion-strength-days'],
    },
    note: 'A session is one mobility, two strength and one balance or trunk family; these examples are a default.',
  },
};
