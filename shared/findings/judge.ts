import type { LookUp } from './facts';
import type { Finding } from './finding';
import type { RuleId } from './rules';

/** A finding before its rule gives it an id, target and sources. */
export type Draft = Pick<
  Finding,
  | 'test'
  | 'side'
  | 'kind'
  | 'severity'
  | 'certainty'
  | 'needCertainty'
  | 'class'
  | 'measured'
  | 'threshold'
  | 'text'
  | 'clientText'
> &
  Pick<Partial<Finding>, 'changedBy'>;

/** What one trigger sees in the facts, before its conditions are asked. */
export type Judge = (facts: LookUp) => readonly Draft[];

/** Makes the judge of one trigger of a rule. */
export type Maker<OneTrigger> = (rule: RuleId, trigger: OneTrigger) => Judge;

/** Keeps a number between 0 and 1. */
export const share = (value: number): number => Math.min(Math.max(value, 0), 1);
