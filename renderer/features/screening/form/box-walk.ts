const boxes = (form: Element, which: string): readonly HTMLInputElement[] =>
  [...form.querySelectorAll<HTMLInputElement>(`input[data-box]${which}`)].filter((box) => !box.readOnly);

const formOf = (from: Element): Element | null => from.closest('[data-form]');

const isAfter = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Puts the focus into the next box a trial is due in, from here on and round to the start; on the way out when none is. */
export function toNextDue(from: Element): void {
  const form = formOf(from);
  if (!form) return;
  const due = boxes(form, '[data-due="true"]').filter((box) => box !== from);
  const next = due.find((box) => isAfter(from, box)) ?? due[0];
  // The last button of the head leads on to the findings.
  (next ?? [...form.querySelectorAll<HTMLElement>('[data-way-out] button')].at(-1))?.focus();
}

/** Puts the focus into the box of the same place in the row above or below. */
export function toRow(from: HTMLInputElement, by: 1 | -1): void {
  const form = formOf(from);
  const column = form ? boxes(form, `[data-box="${from.dataset['box']}"]`) : [];
  column[column.indexOf(from) + by]?.focus();
}

/** Puts the focus into the first box a trial is due in, or the first box of all. */
export function toStart(form: Element): void {
  (boxes(form, '[data-due="true"]')[0] ?? boxes(form, '')[0])?.focus();
}

/** Puts the focus into the first box that holds something that is not saved. */
export const toFirstUnsaved = (form: Element): void => boxes(form, '[aria-invalid="true"]')[0]?.focus();
