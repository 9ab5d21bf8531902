import { type ReactNode, useEffect, useRef } from 'react';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import style from './capture.module.css';

type Props = {
  readonly says: string;
  /** Done on the press itself, not on release; `at` is the moment of the press in ms on the page's clock. */
  readonly onPress: (at: number) => void;
  readonly running?: boolean;
  /** When it changes, the act takes the focus back, so that the next press of space is its own. */
  readonly takesFocusOn: unknown;
  readonly children: ReactNode;
};

/** The one act that comes next: a large button that answers to space wherever the coach was before. */
export function MainAct({ says, onPress, running = false, takesFocusOn, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useShortcut({ keys: 'space', says, act: () => onPress(performance.now()) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is the signal, its content is not read
  useEffect(() => {
    if (document.querySelector('[role="dialog"], [role="menu"]') === null) button.current?.focus();
  }, [takesFocusOn]);
  return (
    <button
      ref={button}
      type="button"
      className={style['main-act']}
      data-running={running}
      onPointerDown={(event) => event.button === 0 && onPress(event.timeStamp)}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        if (!event.repeat) onPress(event.timeStamp);
      }}
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      // Assistive technology clicks without a pointer or a key press.
      onClick={(event) => event.detail === 0 && event.nativeEvent.isTrusted && onPress(event.timeStamp)}
    >
      {children} <KeyHint keys="space" />
    </button>
  );
}
