import type { Evaluation } from '../evaluation/evaluation';
import { readingOrderOf } from '../findings/reading-order';

/** The one sentence at the top of the client's sheet: what stands out most and how sure it is, or that nothing does. */
export function headlineOf({ findings, redFlags, scores }: Evaluation): string {
  if (redFlags.some(({ action }) => action === 'stop-all'))
    return 'Please see a doctor before you train. Your coach will explain.';
  const first = readingOrderOf(findings)[0];
  if (first) return first.clientText;
  return scores.length > 0 ? 'Nothing stood out in your tests today.' : 'We have no scores from today yet.';
}
