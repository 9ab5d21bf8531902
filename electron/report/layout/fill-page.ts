import { type Block, paginate } from './flow';

/** How far gaps may be drawn together or apart, as multiples of what they are. */
const TIGHTEST = 0.6;
const WIDEST = 1.8;
const SLACK = 0.01;

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { box }) => sum + box.height, 0);
const gapsOf = (blocks: readonly Block[]): number => blocks.slice(1).reduce((sum, { gap }) => sum + gap, 0);

/** Whether the blocks go on one page of this height with their gaps drawn together. */
export const fitsPage = (blocks: readonly Block[], pageHeight: number): boolean =>
  heightOf(blocks) + TIGHTEST * gapsOf(blocks) <= pageHeight + SLACK;

/** The blocks with gaps that fill the page, within reason; as they are where they do not go on one page. */
export function fillPage(blocks: readonly Block[], pageHeight: number): readonly Block[] {
  if (!fitsPage(blocks, pageHeight)) return blocks;
  const gaps = gapsOf(blocks);
  const stretch = gaps === 0 ? 1 : Math.min(WIDEST, (pageHeight - heightOf(blocks)) / gaps);
  return blocks.map((block) => ({ ...block, gap: (block.gap * stretch) as Block['gap'] }));
}

/** The same for blocks that take several pages: each but the last is filled. */
export function fillPages(blocks: readonly Block[], pageHeight: number): readonly Block[] {
  const pages = paginate(blocks, pageHeight).map((page) => page.map(({ block }) => block));
  return pages.flatMap((page, index) => {
    const filled = index < pages.length - 1 ? fillPage(page, pageHeight) : page;
    return filled.map((block, place) => (index > 0 && place === 0 ? { ...block, newPage: true } : block));
  });
}
