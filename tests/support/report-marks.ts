import type { Mark } from '../../electron/report/ink/pen';

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Put = Rectangle & {
  readonly what: string;
  readonly depth: number;
  readonly page: number;
  readonly isText: boolean;
};

/** Everything put on paper with its page, in order. */
function putOnPaper(marks: readonly Mark[]): readonly Put[] {
  let page = 0;
  return marks.flatMap((mark): readonly Put[] => {
    if (mark.kind === 'page') page += 1;
    if (mark.kind !== 'box' && mark.kind !== 'text') return [];
    const { x, y, width, height, depth } = mark;
    const isText = mark.kind === 'text';
    return [{ x, y, width, height, depth, page, isText, what: isText ? `"${mark.text}"` : mark.name }];
  });
}

const SLACK = 0.6;

const sticksOut = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x < outer.x - SLACK ||
  inner.y < outer.y - SLACK ||
  inner.x + inner.width > outer.x + outer.width + SLACK ||
  inner.y + inner.height > outer.y + outer.height + SLACK;

const told = (put: Put): string =>
  `page ${put.page}: ${put.what} at ${[put.x, put.y, put.width, put.height].map((one) => one.toFixed(1)).join(' ')}`;

/** What does not lie inside the box it belongs to, or outside the body of the page; empty when all is well. */
export function overflows(marks: readonly Mark[], body: Rectangle): readonly string[] {
  const faults: string[] = [];
  const path: Put[] = [];
  for (const put of putOnPaper(marks)) {
    path.length = Math.min(path.length, put.depth);
    const parent = path.at(-1);
    const isFoot = put.isText && put.depth === 0;
    if (!isFoot && sticksOut(put, parent ?? body))
      faults.push(`${told(put)} sticks out of ${parent ? told(parent) : 'the page'}`);
    if (!put.isText) path[put.depth] = put;
  }
  return faults;
}

/** Boxes of the page itself that lie on each other. */
export function overlaps(marks: readonly Mark[]): readonly string[] {
  const boxes = putOnPaper(marks).filter(({ depth, isText }) => depth === 0 && !isText);
  return boxes.flatMap((box, index) => {
    const before = boxes[index - 1];
    return before && before.page === box.page && box.y < before.y + before.height - SLACK
      ? [`${told(box)} lies on ${told(before)}`]
      : [];
  });
}

/** The name of the last box on each page but the last. */
export const lastOnPages = (marks: readonly Mark[]): readonly string[] => {
  const boxes = putOnPaper(marks).filter(({ depth, isText }) => depth === 0 && !isText);
  return boxes.flatMap((box, index) => {
    const next = boxes[index + 1];
    return next && next.page !== box.page ? [box.what] : [];
  });
};
