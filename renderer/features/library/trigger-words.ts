import { TESTS, type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Cut, Threshold, Trigger } from '../../../shared/findings/rule';
import { capitalised } from '../../ui/capitalised';

/** When a rule speaks, in one sentence, without its numbers. */
export function triggerWords(trigger: Trigger): string {
  switch (trigger.on) {
    case 'side-difference':
      return `One side differs from the other beyond error in ${testNames(trigger.tests)}.`;
    case 'low':
      return `${testOf(trigger.test).name} is low ${sidesWords(trigger.sides)}.`;
    case 'ratio':
      return `${capitalised(trigger.name)} is low ${sidesWords(trigger.sides)}.`;
    case 'grade':
    case 'technique':
      return `${testOf(trigger.test).name} reaches a grade worth training.`;
    case 'education':
      return `${testOf(trigger.test).name} is high; explained, never trained for alone.`;
    case 'nothing-found':
      return 'Nothing else was found.';
  }
}

const testNames = (tests: readonly TestId[]): string => tests.map((id) => TESTS[id].name).join(' or ');

const sidesWords = (sides: 'each' | 'lower' | 'both'): string =>
  ({ each: 'on a side', lower: 'on the lower side', both: 'on both sides' })[sides];

const thresholdsOfCut = (cut: Cut): readonly Threshold[] => {
  switch (cut.from) {
    case 'figure':
    case 'norm':
      return [cut.threshold];
    case 'sex':
      return [cut.female, cut.male];
    case 'leg-length':
      return [cut.percent];
  }
};

/** The numbers a trigger judges by. */
export function thresholdsOf(trigger: Trigger): readonly Threshold[] {
  switch (trigger.on) {
    case 'low':
      return [...thresholdsOfCut(trigger.cut), trigger.probability];
    case 'ratio':
      return [trigger.cut, trigger.probability];
    case 'grade':
    case 'technique':
      return [trigger.cut];
    case 'education':
      return [trigger.above];
    default:
      return [];
  }
}
