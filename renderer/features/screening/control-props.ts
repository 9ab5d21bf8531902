import type { OtherUnit } from '../../../shared/screening/entry-unit';
import type { RuleSetInForce } from '../../../shared/screening/rule-set';
import type { ScreeningRecord } from '../../bridge/call';
import type { Place } from './steps';
import type { AttemptHandle } from './use-attempt';

/** One value as the control gives it, before it has a place. */
export type Entry = {
  readonly value: number;
  readonly origin: 'typed' | 'timed';
  readonly unit?: 'N';
  /** What the instrument showed, where that is not the unit the value is kept in. */
  readonly measuredIn?: OtherUnit;
  readonly leverM?: number;
  readonly observations?: readonly string[];
};

export type ControlProps = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  /** Resolves true when main has the trial on disk; the control keeps its value when false. */
  readonly onSave: (entry: Entry) => Promise<boolean>;
  /** What the next trial is called: practice, an extra one, or nothing special. */
  readonly kind: 'due' | 'practice' | 'extra';
  /** The coach types what would be timed or counted; it stays so for both sides of the test. */
  readonly typing: boolean;
  readonly onTyping: (typing: boolean) => void;
  /** How the test is run, as far as the coach said. */
  readonly ruleSet: RuleSetInForce;
  readonly attempt: AttemptHandle;
  /** Whole seconds of rest left before the next trial; it may begin sooner. */
  readonly rest: number;
};
