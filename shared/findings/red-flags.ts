import type { RedFlagAction } from '../evaluation/evaluation';
import type { Block } from './blocks';

/** E emergency now, U medical contact the same day, R refer before going on, M change and note. */
export type Urgency = 'E' | 'U' | 'R' | 'M';

export type RedFlagDefinition = {
  /** A word for the flag, also accepted in place of its id. */
  readonly word: string;
  /** Put to the client; null where the screening itself raises it. */
  readonly question: string | null;
  /** What was found, for the coach. */
  readonly finding: string;
  readonly urgency: Urgency;
  readonly action: RedFlagAction;
  readonly blocks: readonly Block[];
  /** What to do now; names no condition. */
  readonly text: string;
};

/** The 24 findings that stop or change something, in order; limits are careful defaults or common practice (evidence base 3.6). */
export const RED_FLAGS = {
  RF01: {
    word: 'chest-signs',
    question:
      'Do you get chest pain, faint, feel your heart race or skip, or lose your breath oddly when you exercise?',
    finding: 'chest pain, fainting, palpitations or unusual breathlessness with exercise',
    urgency: 'E',
    action: 'stop-all',
    blocks: ['all'],
    text: 'Stop everything. Call emergency help now if it is happening; otherwise medical clearance comes first.',
  },
  RF02: {
    word: 'saddle-signs',
    question:
      'Is the area between your legs numb, are bladder or bowel different, or are both legs weak or numb?',
    finding: 'numb saddle area, new bladder or bowel trouble, or both legs weak or numb',
    urgency: 'E',
    action: 'stop-all',
    blocks: ['all'],
    text: 'Stop everything and send the client to emergency care now.',
  },
  RF03: {
    word: 'swollen-calf',
    question:
      'Is one calf swollen, warm or tender, or did you get short of breath after a trip or an operation?',
    finding: 'one calf swollen, warm and tender, or sudden breathlessness after travel or surgery',
    urgency: 'E',
    action: 'stop-all',
    blocks: ['all'],
    text: 'Stop everything. Medical contact today; emergency help now with breathlessness.',
  },
  RF04: {
    word: 'heel-pop',
    question: 'Did you feel a pop at the heel or calf, and can you no longer rise on that leg?',
    finding: 'a pop at the heel or calf and no rise on that leg',
    urgency: 'U',
    action: 'stop-region',
    blocks: ['region:calf', 'impact', 'running', 'code:ACHRUPT'],
    text: 'No calf work, hops or running. Medical contact today.',
  },
  RF05: {
    word: 'bone-pain',
    question: 'Is there a sore spot over a bone that gets worse with each run, or hurts at night or at rest?',
    finding: 'pain over a bone that grows with each run, at night or at rest, or on hopping',
    urgency: 'U',
    action: 'stop-region',
    blocks: ['impact', 'running', 'heel-raises', 'code:BSI'],
    text: 'Stop running and all impact. Medical contact today.',
  },
  RF06: {
    word: 'deep-site-pain',
    question:
      'Do you have pain deep in the hip or groin, on the front of the shin, on top of the foot, at its outer edge or under the big toe?',
    finding:
      'pain on weight bearing at the groin, front of the shin, top or outer edge of the foot, or under the big toe',
    urgency: 'U',
    action: 'stop-region',
    blocks: ['weight-bearing', 'impact', 'running', 'code:BSI'],
    text: 'No tests or exercises on the feet. Medical contact today.',
  },
  RF07: {
    word: 'numbness',
    question: 'Is there new numbness, tingling or weakness, or does a foot slap the ground?',
    finding: 'new numbness, tingling or weakness, or a slapping foot',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['stretching', 'named-region', 'code:NEURO'],
    text: 'No stretching and no loaded work of that limb. Refer before going on.',
  },
  RF08: {
    word: 'tight-shin',
    question: 'Does the shin get tight and the foot numb during a run, and ease off afterwards?',
    finding: 'shin tightness with a numb foot that builds in runs and eases after',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['running', 'region:calf'],
    text: 'No running drills or calf work. Refer before going on.',
  },
  RF09: {
    word: 'joint-trouble',
    question: 'Is a joint swollen, or does it lock or give way?',
    finding: 'a joint that swells, locks or gives way',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['named-region', 'impact'],
    text: 'No work of that joint and no hops. Refer before going on.',
  },
  RF10: {
    word: 'recent-surgery',
    question:
      'Did you have an operation or break a bone in the last 12 weeks, or are you not yet cleared after one?',
    finding: 'surgery or a fracture in the last 12 weeks, or no clearance',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['named-region', 'impact', 'code:POSTOP'],
    text: 'No work of that region, and no hops before written clearance.',
  },
  RF11: {
    word: 'fresh-injury',
    question: 'Were you hurt in the last 3 days, or can you not walk 4 steps?',
    finding: 'hurt less than 72 hours ago, or cannot walk 4 steps',
    urgency: 'U',
    action: 'stop-region',
    blocks: ['named-region', 'code:ACUTE'],
    text: 'No work of that region. Medical contact today.',
  },
  RF12: {
    word: 'groin-pain',
    question:
      'Does squeezing the legs together hurt in the groin, or has the hip pinched for more than 2 weeks?',
    finding: 'groin pain of 2 or more on squeezing, or a hip pinch for more than 2 weeks',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['code:GROIN', 'code:FAI', 'test:hip-add'],
    text: 'No adductor or deep hip work. Refer before going on.',
  },
  RF13: {
    word: 'pregnancy',
    question: 'Are you pregnant?',
    finding: 'pregnancy',
    urgency: 'M',
    action: 'modify',
    blocks: ['maximal-strength', 'impact', 'code:PREG', 'code:BP'],
    text: 'A clinician’s word first. No maximal tests, hops, long lying on the back or held breath; stop with bleeding, dizziness, leakage or heaviness.',
  },
  RF14: {
    word: 'after-birth',
    question: 'Did you give birth in the last 12 weeks, or do you leak, or feel heaviness or pain low down?',
    finding: 'less than 12 weeks after birth, or later with leakage, heaviness or pelvic pain',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['running', 'impact'],
    text: 'No running or impact before 3 months, or with such signs. Refer before going on.',
  },
  RF15: {
    word: 'low-energy',
    question:
      'Have periods stopped for 3 months, do bones keep getting sore, or have you lost much weight or felt drained?',
    finding: 'periods missed for 3 months, repeated bone trouble, marked weight loss, or lasting tiredness',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['impact', 'volume-increase'],
    text: 'No plyometrics and no more volume. Refer before going on.',
  },
  RF16: {
    word: 'unwell',
    question:
      'Do you have a fever, feel ill, lose weight without trying, sweat at night, or have new bone pain after cancer?',
    finding: 'fever, illness, unexplained weight loss, night sweats, or new bone pain after cancer',
    urgency: 'U',
    action: 'stop-all',
    blocks: ['all'],
    text: 'Stop everything. Medical contact today.',
  },
  RF17: {
    word: 'dizziness',
    question: 'Did you knock your head in the last 4 weeks, or are you dizzy, or is an ear infected?',
    finding: 'a blow to the head less than 4 weeks ago, dizziness, or an ear infection',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['eyes-closed', 'impact', 'code:VERTIGO'],
    text: 'No balance with eyes closed and no hops. Refer before going on.',
  },
  RF18: {
    word: 'blood-pressure',
    question: 'Is your blood pressure very high or not under control?',
    finding: 'blood pressure of 180/110 or more, or not under control',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['long-holds', 'maximal-strength', 'code:BP'],
    text: 'No holds over 10 seconds and no heavy lifting. Refer before going on.',
  },
  RF19: {
    word: 'numb-feet',
    question: 'Do you have diabetes with numb feet, or a sore on a foot that does not heal?',
    finding: 'diabetes with numb feet, or an open sore on the foot',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['barefoot-tests', 'impact'],
    text: 'No barefoot tests and no hops. Refer before going on.',
  },
  RF20: {
    word: 'minor',
    question: null,
    finding: 'under 18',
    urgency: 'M',
    action: 'modify',
    blocks: ['maximal-strength'],
    text: 'A guardian’s consent first. No maximal strength; no hops while anything hurts.',
  },
  RF21: {
    word: 'older',
    question: 'Are your bones thin, or have you fallen in the last year?',
    finding: '65 or older, thin bones, or falls',
    urgency: 'M',
    action: 'modify',
    blocks: ['eyes-closed', 'impact', 'loaded-bending'],
    text: 'Somebody stands beside. No closed eyes without support, no hops, no loaded bending of the back.',
  },
  RF22: {
    word: 'tendon-medicine',
    question: 'Do you take blood thinners, steroids, or have you lately had a quinolone antibiotic?',
    finding: 'blood thinners, steroids or a quinolone antibiotic',
    urgency: 'M',
    action: 'modify',
    blocks: ['impact'],
    text: 'Ask the doctor first. No plyometrics.',
  },
  RF23: {
    word: 'pain-in-test',
    question: null,
    finding: 'pain of 4 or more out of 10 in a test',
    urgency: 'R',
    action: 'stop-region',
    blocks: ['named-region'],
    text: 'Stop the test and leave the region alone today. Refer if it comes back in 2 sessions or lasts over a week.',
  },
  RF24: {
    word: 'loose-joints',
    question: 'Do many of your joints bend further than other people’s?',
    finding: 'joints that bend far back, 5 or more of 9 signs',
    urgency: 'M',
    action: 'modify',
    blocks: ['end-range-stretching', 'code:HYPERMOB'],
    text: 'No stretching at the end of the range.',
  },
} as const satisfies Record<string, RedFlagDefinition>;

export type RedFlagId = keyof typeof RED_FLAGS;

/** Every red-flag id, in order. */
export const RED_FLAG_IDS = Object.keys(RED_FLAGS) as readonly RedFlagId[];

/** The entry of a red flag, typed alike for every flag. */
export const redFlagOf = (id: RedFlagId): RedFlagDefinition => RED_FLAGS[id];
