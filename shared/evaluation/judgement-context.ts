import type { OwnErrors } from '../asymmetry/own-error';
import type { CoachWish } from '../findings/rule';
import type { JudgementSettings } from '../findings/settings';
import type { Screening } from '../screening/screening';

/** What a screening is judged with besides its own facts; the vault's answer, the same for screen, programme and paper. */
export type JudgementContext = {
  /** The coach's own changes of rules and defaults. */
  readonly settings: JudgementSettings;
  /** The coach's own retest errors, which come before published ones. */
  readonly ownErrors: OwnErrors;
  /** Earlier screenings of the same client: those that may be pooled with this one, and the last visit before it. */
  readonly earlier: readonly Screening[];
  /** What the coach wants to change in how the client runs. */
  readonly wishes: readonly CoachWish[];
};
