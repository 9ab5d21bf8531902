import type { LookUp } from './facts';
import type { Finding } from './finding';
import type { RuleId } from './rules';
import type { CoachChange } from './settings';

/** The sentences of a finding, for the coach and for the client. */
export type Sentences = Pick<Finding, 'text' | 'clientText'>;

/** A finding before its rule gives it an id, target and sources; its sentences are written only when asked for. */
export type Draft = Pick<
  Finding,
  'test' | 'side' | 'kind' | 'severity' | 'certainty' | 'needCertainty' | 'class' | 'measured' | 'threshold'
> & { readonly changedBy: CoachChange | undefined; readonly sentences: () => Sentences };

/** What one trigger sees in the facts, before its conditions are asked. */
export type Judge = (looked: LookUp) => readonly Draft[];

/** Makes the judge of one trigger of a rule, once; all that does not depend on the client is worked out here. */
export type Maker<OneTrigger> = (rule: RuleId, trigger: OneTrigger) => Judge;

/** Keeps a number between 0 and 1. */
export const share = (value: number): number => Math.min(Math.max(value, 0), 1);
