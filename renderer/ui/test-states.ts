import {
  IconCheck,
  IconCircle,
  IconCircleHalf2,
  IconHandStop,
  IconMinus,
  type TablerIcon,
} from '@tabler/icons-react';
import type { TestState } from '../../shared/findings/test-state';

/** How the state of a test is drawn and said. */
export const TEST_STATES: Readonly<Record<TestState, { readonly Icon: TablerIcon; readonly words: string }>> =
  {
    'to-do': { Icon: IconCircle, words: 'to do' },
    begun: { Icon: IconCircleHalf2, words: 'begun' },
    done: { Icon: IconCheck, words: 'done' },
    'not-tested': { Icon: IconMinus, words: 'not tested' },
    stopped: { Icon: IconHandStop, words: 'stopped' },
  };
