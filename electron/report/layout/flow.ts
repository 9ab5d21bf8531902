import type { Box } from './box';
import type { Points } from './points';

/** One block of a report: its box, the gap above it (none at the top of a page), its bookmark, a page of its own. */
export type Block = {
  readonly box: Box;
  readonly gap: Points;
  readonly bookmark?: { readonly title: string; readonly level: 1 | 2 };
  readonly newPage?: boolean;
};

export type Placed = { readonly block: Block; readonly y: number };
export type Page = readonly Placed[];

const SLACK = 0.01;

const leastOf = ({ box }: Block, page: number): number => Math.min(box.flowsFrom ?? box.height, page);

/** The room a block needs to begin here: itself and, for a heading, the beginning of what follows. */
function needOf(blocks: readonly Block[], index: number, page: number): number {
  let need = 0;
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    need += at === index ? 0 : block.gap;
    if (!block.box.withNext) return need + leastOf(block, page);
    need += block.box.height;
  }
  return need;
}

/** Blocks laid on pages of a given height: none is cut where it can be moved, and no heading stands alone at a foot. */
export function paginate(blocks: readonly Block[], pageHeight: number): readonly Page[] {
  const pages: Placed[][] = [[]];
  let y = 0;
  const nextPage = () => {
    if (pages.at(-1)?.length === 0) return;
    pages.push([]);
    y = 0;
  };
  const put = (block: Block) => {
    pages.at(-1)?.push({ block, y });
    y += block.box.height;
  };
  const lay = (block: Block, need: number): void => {
    const gap = y === 0 ? 0 : block.gap;
    const room = pageHeight - y - gap + SLACK;
    // Under nothing but headings a page is as good as fresh: moving on would only leave them behind.
    const fresh = pages.at(-1)?.every((placed) => placed.block.box.withNext) ?? true;
    if (need > room && !fresh) {
      nextPage();
      lay(block, need);
      return;
    }
    y += gap;
    if (block.box.height <= room) {
      put(block);
      return;
    }
    const parts = block.box.split?.(room, fresh);
    if (!parts) {
      put(block);
      return;
    }
    put({ ...block, box: parts[0] });
    nextPage();
    const { bookmark: _, newPage: __, ...rest } = block;
    lay({ ...rest, box: parts[1] }, Math.min(parts[1].flowsFrom ?? parts[1].height, pageHeight));
  };
  blocks.forEach((block, index) => {
    if (block.newPage) nextPage();
    lay(block, needOf(blocks, index, pageHeight));
  });
  return pages.filter((page) => page.length > 0);
}
