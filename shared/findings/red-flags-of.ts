import type { Region } from '../catalogue/target';
import type { RaisedRedFlag } from '../evaluation/evaluation';
import type { Screening } from '../screening/screening';
import { BLOCK_WORDS, type Block, isNamed } from './blocks';
import { clientFlagsOf, isUncleared } from './client-flags';
import { CONTRAINDICATION_WORDS } from './contraindications';
import { raisedByFacts } from './raised-by-facts';
import { RED_FLAG_IDS, redFlagOf } from './red-flags';

const opened = (blocks: readonly Block[], regions: readonly Region[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => {
    if (block !== 'named-region') return [block];
    return regions.length === 0 ? ['all'] : regions.map((region): Block => `region:${region}`);
  });

/** One thing a red flag stops, in the coach's words. */
export const blockWords = (block: Block): string => {
  if (isNamed(block)) return BLOCK_WORDS[block];
  const [what, value = ''] = block.split(':');
  if (what === 'region') return value === 'technique' ? 'run drills' : `the ${value}`;
  if (what !== 'code') return value;
  const { meaning } = CONTRAINDICATION_WORDS[value as keyof typeof CONTRAINDICATION_WORDS];
  return `exercises ruled out by: ${meaning}`;
};

/** A yes to any safety question locks hops and maximal strength until a clinician has cleared it (evidence base 3.6). */
const PRE_SCREEN: RaisedRedFlag = {
  id: 'pre-screen',
  action: 'modify',
  blocks: ['impact', 'maximal-strength'],
  text: 'A safety question was answered yes. No hops and no maximal strength until a clinician has cleared it.',
};

/**
 * The red flags of a screening, in order: those the coach ticked, those its dates and ages raise, and pain of 4 or more in
 * any trial; last the lock of a safety question not cleared. A flag that stops a region stops everything until the region is named.
 */
export function redFlagsOf(screening: Screening): readonly RaisedRedFlag[] {
  const ticked = clientFlagsOf(screening.client).redFlags;
  const byFacts = raisedByFacts(screening);
  const raised = RED_FLAG_IDS.flatMap((id): readonly RaisedRedFlag[] => {
    const ticks = ticked.filter(({ code }) => code === id);
    const facts = byFacts.get(id);
    if (ticks.length === 0 && !facts) return [];
    const { action, blocks, text } = redFlagOf(id);
    const regions = [...ticks.flatMap((tick) => tick.regions), ...(facts?.regions ?? [])];
    const all = [...new Set([...opened(blocks, regions), ...(facts?.also ?? [])])];
    const hint = all.includes('all') && action !== 'stop-all' ? ' Name the region to free the rest.' : '';
    const why = facts && facts.why.length > 0 ? ` (${facts.why.join('; ')})` : '';
    return [{ id, action, blocks: all, text: `${text}${why}${hint}` }];
  });
  return isUncleared(screening.client) ? [...raised, PRE_SCREEN] : raised;
}
