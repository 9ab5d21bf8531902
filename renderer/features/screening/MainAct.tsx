import { type ReactNode, useEffect, useRef } from 'react';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import style from './main-act.module.css';

type Props = {
  /** What it does, on the button and for those who hear it. */
  readonly says: string;
  /** Done on the press itself, not on release; `at` is the moment of the press in ms on the page's clock. */
  readonly onPress: (at: number) => void;
  /** What Enter does while the act has the focus; the same as a press when not given. */
  readonly onEnter?: () => void;
  /** When it changes, the act takes the focus back, so that the next press of space is its own. */
  readonly takesFocusOn: unknown;
  /** Something to read across the room, above what it does; those who hear the screen are told elsewhere. */
  readonly children?: ReactNode;
};

/** The one act that comes next: a button as large as the place it has, that answers to space wherever the coach was before. */
export function MainAct({ says, onPress, onEnter, takesFocusOn, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useShortcut({ keys: 'space', says, act: () => onPress(performance.now()) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is the signal, its content is not read
  useEffect(() => {
    if (document.querySelector('[role="dialog"], [role="menu"]') === null) button.current?.focus();
  }, [takesFocusOn]);
  const ofKey = (key: string): ((at: number) => void) | null => {
    if (key === ' ') return onPress;
    return key === 'Enter' && onEnter ? onEnter : null;
  };
  return (
    <button
      ref={button}
      type="button"
      className={style['main-act']}
      aria-keyshortcuts="Space"
      data-main-act
      onPointerDown={(event) => event.button === 0 && onPress(event.timeStamp)}
      onKeyDown={(event) => {
        const act = ofKey(event.key);
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        if (!event.repeat) act(event.timeStamp);
      }}
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      // Assistive technology clicks without a pointer or a key press.
      onClick={(event) => event.detail === 0 && event.nativeEvent.isTrusted && onPress(event.timeStamp)}
    >
      <span className={style.shown} aria-hidden>
        {children}
      </span>
      <span className={style.says}>
        {says} <KeyHint keys="space" />
      </span>
    </button>
  );
}

/** Gives the focus back to the act that comes next: the main act, or the field that is typed in. */
export const focusNextAct = (): void =>
  document.querySelector<HTMLElement>('[data-main-act], [data-next-field]')?.focus();
