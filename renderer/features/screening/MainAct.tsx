import { type ReactNode, useEffect } from 'react';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import style from './capture.module.css';
import { NEXT_ACT, toNextAct } from './next-act';

type Props = {
  readonly says: string;
  /** Done on the press itself, not on release; `at` is the moment of the press in ms on the page's clock. */
  readonly onPress: (at: number) => void;
  /** What Enter does, where that is not the same as space. */
  readonly onEnter?: () => void;
  readonly running?: boolean;
  /** When it changes, the act takes the focus back, so that the next press of space is its own. */
  readonly takesFocusOn: unknown;
  readonly children: ReactNode;
};

/** The one act that comes next: a large button that answers to space wherever the coach was before. */
export function MainAct({ says, onPress, onEnter, running = false, takesFocusOn, children }: Props) {
  useShortcut({ keys: 'space', says, act: () => onPress(performance.now()) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is the signal, its content is not read
  useEffect(toNextAct, [takesFocusOn]);
  return (
    <button
      type="button"
      className={style['main-act']}
      data-running={running}
      {...NEXT_ACT}
      onPointerDown={(event) => event.button === 0 && onPress(event.timeStamp)}
      onKeyDown={(event) => {
        const pressed = event.key === ' ' ? () => onPress(event.timeStamp) : event.key === 'Enter' && onEnter;
        if (!pressed) return;
        event.preventDefault();
        event.stopPropagation();
        if (!event.repeat) pressed();
      }}
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      // Assistive technology clicks without a pointer or a key press.
      onClick={(event) => event.detail === 0 && event.nativeEvent.isTrusted && onPress(event.timeStamp)}
    >
      {children} <KeyHint keys="space" />
    </button>
  );
}
