import { daysBetween, type IsoDate } from '../basics/dates';
import type { Region } from '../catalogue/target';
import { testOf } from '../catalogue/tests';
import { agesPossible } from '../client/age';
import type { RaisedRedFlag } from '../evaluation/evaluation';
import type { Screening } from '../screening/screening';
import { PAIN_THAT_VOIDS, worstPainOf } from '../screening/trial';
import { BLOCK_WORDS, type Block } from './blocks';
import { regionsNamed } from './body-region';
import { clientFlagsOf } from './client-flags';
import { RED_FLAG_IDS, type RedFlagId, redFlagOf } from './red-flags';

const ADULT = 18;
const OLDER = 65;
const SURGERY_DAYS = 84;

type Raised = {
  readonly regions: readonly Region[];
  readonly also: readonly Block[];
  readonly why: string[];
};

/** Regions loaded by the tests that hurt, and how each is named to the coach. */
const painOf = ({ measurements }: Screening) => {
  const painful = measurements.filter((measurement) => (worstPainOf(measurement) ?? 0) >= PAIN_THAT_VOIDS);
  const regions = painful.flatMap(({ test }) => [testOf(test).region, ...testOf(test).loads]);
  const names = painful.map(({ test, side }) => `${testOf(test).name}${side === 'both' ? '' : `, ${side}`}`);
  return { regions: [...new Set(regions)], names: [...new Set(names)] };
};

const hurtsAnywhere = ({ measurements }: Screening): boolean =>
  measurements.some((measurement) => (worstPainOf(measurement) ?? 0) > 0);

const isRecent = (date: IsoDate | undefined, on: IsoDate): boolean => {
  if (date === undefined) return false;
  const days = daysBetween(date, on);
  return days >= 0 && days < SURGERY_DAYS;
};

/** What the facts themselves raise, besides what the coach ticked. */
function raisedByFacts(screening: Screening): ReadonlyMap<RedFlagId, Raised> {
  const { client, date } = screening;
  const raised = new Map<RedFlagId, Raised>();
  const ages = agesPossible(client, date);
  if (ages && ages.least < ADULT)
    raised.set('RF20', { regions: [], also: hurtsAnywhere(screening) ? ['impact'] : [], why: [] });
  if (ages && ages.most >= OLDER) raised.set('RF21', { regions: [], also: [], why: [] });
  const operations = (client.history ?? []).filter(
    (entry) => entry.kind === 'surgery' && isRecent(entry.date, date),
  );
  if (operations.length > 0) {
    const named = operations.map(({ region }) => regionsNamed(region));
    // One operation on an unnamed part of the body keeps every region shut.
    const regions = named.some((some) => some.length === 0) ? [] : named.flat();
    raised.set('RF10', { regions, also: [], why: operations.map(({ region }) => region) });
  }
  const pain = painOf(screening);
  if (pain.names.length > 0) raised.set('RF23', { regions: pain.regions, also: [], why: pain.names });
  return raised;
}

const openedBlocks = (blocks: readonly Block[], regions: readonly Region[]): readonly Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block !== 'named-region') return [block];
    return regions.length === 0 ? ['all'] : regions.map((region): Block => `region:${region}`);
  });

/** A block in the coach's words. */
export const blockWords = (block: string): string => {
  if (Object.hasOwn(BLOCK_WORDS, block)) return BLOCK_WORDS[block as keyof typeof BLOCK_WORDS];
  const [what, value = ''] = block.split(':');
  if (what === 'region') return value === 'technique' ? 'run drills' : `the ${value}`;
  return what === 'code' ? `exercises marked ${value}` : value;
};

/**
 * The red flags of a screening, in order: those the coach ticked, those its dates and ages raise, and pain of 4 or more in
 * any trial. A flag that stops a region stops everything until the region is named.
 */
export function redFlagsOf(screening: Screening): readonly RaisedRedFlag[] {
  const ticked = clientFlagsOf(screening.client).redFlags;
  const byFacts = raisedByFacts(screening);
  return RED_FLAG_IDS.flatMap((id): RaisedRedFlag[] => {
    const ticks = ticked.filter(({ code }) => code === id);
    const facts = byFacts.get(id);
    if (ticks.length === 0 && !facts) return [];
    const { action, blocks, text } = redFlagOf(id);
    const regions = [...new Set([...ticks.flatMap((tick) => tick.regions), ...(facts?.regions ?? [])])];
    const unnamed = ticks.some((tick) => tick.regions.length === 0) && !facts;
    const opened = [...openedBlocks(blocks, unnamed ? [] : regions), ...(facts?.also ?? [])];
    const hint = opened.includes('all') && action !== 'stop-all' ? ' Name the region to free the rest.' : '';
    const why = facts && facts.why.length > 0 ? ` (${facts.why.join('; ')})` : '';
    return [{ id, action, blocks: [...new Set(opened)], text: `${text}${why}${hint}` }];
  });
}
