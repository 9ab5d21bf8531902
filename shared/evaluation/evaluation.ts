import type { Asymmetry } from '../asymmetry/asymmetry';
import type { SourceId } from '../catalogue/sources';
import type { TestId } from '../catalogue/tests';
import type { Block } from '../findings/blocks';
import type { Finding } from '../findings/finding';
import type { NoScoreReason, Score } from '../screening/score';
import type { Side } from '../screening/screening';

export type NormPosition = {
  readonly test: TestId;
  readonly side: Side;
  readonly position: 'below' | 'around' | 'above';
  readonly reference: SourceId;
  readonly group: string;
};

export type RedFlagAction = 'stop-all' | 'stop-region' | 'modify';
export type RaisedRedFlag = {
  readonly id: string;
  readonly action: RedFlagAction;
  /** What it takes away; `blockWords` says it. */
  readonly blocks: readonly Block[];
  readonly text: string;
};

/** Everything derived from one screening; the same for screen, paper and command line. Lists are in catalogue order, left before right. */
export type Evaluation = {
  readonly rulesVersion: string;
  readonly scores: readonly Score[];
  readonly asymmetries: readonly Asymmetry[];
  readonly norms: readonly NormPosition[];
  readonly noNorm: readonly { readonly test: TestId; readonly why: string }[];
  readonly findings: readonly Finding[];
  readonly redFlags: readonly RaisedRedFlag[];
  readonly notTested: readonly {
    readonly test: TestId;
    readonly side: Side;
    readonly why: string;
    readonly reason: NoScoreReason;
  }[];
  readonly warnings: readonly { readonly path: string; readonly text: string }[];
};
