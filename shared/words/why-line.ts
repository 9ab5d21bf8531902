import { TARGETS, type Target } from '../catalogue/target';
import type { Finding } from '../findings/finding';

/** The line on an exercise card that ties it to what was found: the client's words, what it trains, and the grade of the evidence. */
export function whyLine(target: Target, because: readonly Finding[]): string {
  const [first] = because;
  if (!first || first.kind === 'general') return 'This keeps you strong all round. (Evidence C)';
  return `This trains your ${TARGETS[target].plainName}. ${first.clientText} (Evidence ${first.evidence})`;
}
