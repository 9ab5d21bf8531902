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
