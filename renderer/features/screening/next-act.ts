/** Marks the button or field of the next act: the focus comes back to it, and letters stay shortcuts in its field. */
export const NEXT_ACT = { 'data-next-act': true } as const;

/** Gives the focus back to the next act, so that space or digits are its own again; not from under a dialog or a menu. */
export function toNextAct(): void {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return;
  document.querySelector<HTMLElement>('[data-next-act]')?.focus();
}

/** For what is tapped beside the next act: the tap leaves the focus where it is. */
export const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();
