import type { DragEvent } from 'react';
import { testIdSchema } from '../../../shared/catalogue/test-id';
import type { TestId } from '../../../shared/catalogue/tests';

/** Only our own tests can be dropped on a list; text or files from elsewhere cannot. */
const KIND = 'application/x-plumbline-test';

/** Lets the mouse take this test along. */
export function takeAlong(event: DragEvent, id: TestId): void {
  event.dataTransfer.setData(KIND, id);
  event.dataTransfer.effectAllowed = 'move';
}

/** Whether what hangs on the mouse is a test. */
export const carriesTest = (event: DragEvent): boolean => event.dataTransfer.types.includes(KIND);

/** The test that was let go of; null when it was something else. */
export function droppedTest(event: DragEvent): TestId | null {
  const read = testIdSchema.safeParse(event.dataTransfer.getData(KIND));
  return read.success ? read.data : null;
}

/** The place in a list under the mouse: before the first row whose middle lies below it. */
export function placeUnder(event: DragEvent, list: HTMLElement): number {
  const rows = [...list.children];
  const place = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return event.clientY < top + height / 2;
  });
  return place < 0 ? rows.length : place;
}
