import { ENTERED_BY_MISTAKE } from '../../../shared/screening/trial';

/** The usual reasons why a trial does not count. */
export const VOID_REASONS = ['lost balance', 'wrong position', 'tester mistake', ENTERED_BY_MISTAKE];
