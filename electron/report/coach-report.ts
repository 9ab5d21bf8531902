import type { Block } from './layout/flow';
import type { Setting } from './layout/setting';
import type { ReportInput } from './report-input';

/** The blocks of the coach's report, in reading order. */
export function coachReport(_setting: Setting, _width: number, _input: ReportInput): readonly Block[] {
  return [];
}
