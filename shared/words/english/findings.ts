import type { AsymmetryClass } from '../../asymmetry/asymmetry';
import type { Side } from '../../screening/screening';

type OneSide = Exclude<Side, 'both'>;

/** A side difference in parts: whose leg does what, and how much less. */
export type DifferenceParts = {
  /** "leg", "balances", as the test has them. */
  readonly subject: string;
  readonly verb: string;
  /** "less", "longer". */
  readonly way: string;
  readonly lower: OneSide;
  readonly other: OneSide;
  /** What the two scores of the day differ by, with its unit. */
  readonly measured: string;
  readonly class: AsymmetryClass;
};

const SURE: Readonly<Record<AsymmetryClass, string>> = {
  none: 'Both sides are about the same.',
  possible: 'There may be a small difference. We will test it again before we act.',
  likely: 'This is probably real.',
  confirmed: 'We are fairly sure this is real.',
  'not-computable': 'Both sides reached the top of this test.',
  'at-least': 'One side reached the top of this test, so the difference may be larger.',
};

const SURE_IN_SHORT: Readonly<Record<AsymmetryClass, string>> = {
  none: 'About the same.',
  possible: 'Not sure yet.',
  likely: 'Probably real.',
  confirmed: 'Fairly sure.',
  'not-computable': 'Full time on both.',
  'at-least': 'Maybe by more.',
};

const yourSide = (side: Side): string => (side === 'both' ? 'you' : `your ${side} side`);

/** What a client is told of a finding. */
export const findings = {
  sure: SURE,
  /** Which side scored lower and how sure that is, in a line beside its bars. */
  lower: (side: OneSide, found: AsymmetryClass): string =>
    `${side === 'left' ? 'Left' : 'Right'} scored lower. ${SURE_IN_SHORT[found]}`,
  /** "Today your right leg balances 15 seconds less than your left." */
  difference: ({ subject, verb, way, lower, other, measured, class: found }: DifferenceParts): string => {
    const least = found === 'at-least' ? 'at least ' : '';
    return `Today your ${lower} ${subject} ${verb} ${least}${measured} ${way} than your ${other}.`;
  },
  /** The same in a grade seen by eye. */
  gradeDifference: (testName: string, lower: OneSide, other: OneSide): string =>
    `In ${testName}, your ${lower} side did less well than your ${other}.`,
  /** The likely true size of a difference. */
  expected: (size: string): string => `Our best guess of its true size: about ${size}.`,
  /** The day's difference and its likely true size, beside the bars. */
  measuredAndExpected: (measured: string, expected: string | null, way: string): string =>
    expected === null ? `Today ${measured} ${way}.` : `Today ${measured} ${way}; best guess ${expected}.`,
  lowScore: (testName: string, side: Side, paired: boolean, seen: string, wanted: string): string => {
    const who = side === 'both' && paired ? 'both your sides' : yourSide(side);
    return `In ${testName}, ${who} got ${seen}. We look for ${wanted}.`;
  },
  lowScoreWithoutFigures: (testName: string, side: Side, paired: boolean): string => {
    const who = side === 'both' && paired ? 'both your sides' : yourSide(side);
    return `In ${testName}, ${who} had less than we look for.`;
  },
  orMore: (amount: string): string => `${amount} or more`,
  orLess: (amount: string): string => `${amount} or less`,
  bothLow: 'Both sides are below the mark.',
  grade: (testName: string, side: Side): string =>
    `We watched ${testName}. There is room for more control${side === 'both' ? '' : ` on your ${side} side`}.`,
  lowRatio: (names: string, side: Side): string =>
    `When we compare ${names}, the first is lower than we look for ${
      side === 'both' ? 'on both sides' : `on your ${side} side`
    }.`,
  /** A poor grade, in a line beside its bars. */
  gradeInShort: (side: Side): string =>
    side === 'both' ? 'Room for more control.' : `Room for more control: ${side} side.`,
  closeToTheMark: 'It is close, so we will look again.',
  sureOfLow: 'We are fairly sure of this.',
  archDrop: (side: Side): string =>
    `Your ${side} arch drops a little more than most. That alone is no reason to worry or to change shoes.`,
  nothingFound: 'Nothing stood out in your tests. Here is an all-round plan to stay strong.',
};
