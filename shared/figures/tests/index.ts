import type { TestId } from '../../catalogue/tests';
import type { Movement } from '../movement';
import { ankleAndCalfTests } from './ankle-and-calf';
import { balanceTests } from './balance';
import { hoppingTests } from './hopping';
import { lyingTests } from './lying';
import { tableTests } from './on-a-table';
import { runningTests } from './running';
import { seatedTests } from './seated';

/** How each test is set up and what is measured; those worked out from others are not drawn. */
export const TEST_MOVEMENTS: Readonly<Partial<Record<TestId, Movement>>> = {
  ...balanceTests,
  ...ankleAndCalfTests,
  ...lyingTests,
  ...tableTests,
  ...seatedTests,
  ...hoppingTests,
  ...runningTests,
};
