import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isPressed, isSingleKey } from './keys';

export type Shortcut = {
  /** Written like `mod+n`, `?` or `space`. */
  readonly keys: string;
  /** The act, as the list of keys says it. */
  readonly says: string;
  readonly act: () => void;
  /** True for keys that work in every screen. */
  readonly everywhere?: boolean;
  /** True for keys of a dialog; all others rest while a dialog is open. */
  readonly inDialog?: boolean;
};

type Known = {
  readonly list: readonly Shortcut[];
  readonly singleKeys: boolean;
  readonly setSingleKeys: (on: boolean) => void;
  readonly add: (id: string, shortcut: Shortcut) => void;
  readonly remove: (id: string) => void;
};

const ShortcutContext = createContext<Known | null>(null);

/** In a field that takes a number and is the next act, letters are none of its business. */
const isTyping = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null &&
  !(target.matches('[data-next-act]') && /^[a-z]$/i.test(key));

/** Space and Enter already press a focused button or link. */
const isPressing = (keys: string, target: EventTarget | null): boolean =>
  /^(space|enter)$/.test(keys) &&
  target instanceof HTMLElement &&
  target.closest('button, a, summary') !== null;

const dialogIsOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Listens to the keyboard for the shortcuts of what is on the screen; the newest one wins. */
export function Shortcuts({ children }: { readonly children: ReactNode }) {
  const known = useRef(new Map<string, Shortcut>());
  const [list, setList] = useState<readonly Shortcut[]>([]);
  const [singleKeys, setSingleKeys] = useState(true);
  const publish = useCallback(() => setList([...known.current.values()]), []);
  const add = useCallback(
    (id: string, shortcut: Shortcut) => {
      known.current.set(id, shortcut);
      publish();
    },
    [publish],
  );
  const remove = useCallback(
    (id: string) => {
      known.current.delete(id);
      publish();
    },
    [publish],
  );

  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const inDialog = dialogIsOpen();
      const found = [...known.current.values()].findLast(({ keys, inDialog: ofDialog = false }) => {
        if (!isPressed(keys, event) || ofDialog !== inDialog) return false;
        return !isSingleKey(keys) || (singleKeys && !isTyping(event) && !isPressing(keys, event.target));
      });
      if (!found) return;
      event.preventDefault();
      found.act();
    };
    window.addEventListener('keydown', heed);
    return () => window.removeEventListener('keydown', heed);
  }, [singleKeys]);

  const value = useMemo(
    () => ({ list, singleKeys, setSingleKeys, add, remove }),
    [list, singleKeys, add, remove],
  );
  return <ShortcutContext.Provider value={value}>{children}</ShortcutContext.Provider>;
}

/** The shortcuts that work now, and the switch for those that are a single key. */
export function useShortcuts(): Known {
  const known = useContext(ShortcutContext);
  if (!known) throw new Error('useShortcuts outside <Shortcuts>');
  return known;
}

/** Makes a key do something while the component is on the screen; `null` for no key. */
export function useShortcut(shortcut: Shortcut | null): void {
  const { add, remove } = useShortcuts();
  const id = useId();
  const act = useRef(shortcut?.act);
  act.current = shortcut?.act;
  const { keys, says, everywhere = false, inDialog = false } = shortcut ?? {};
  useEffect(() => {
    if (keys === undefined || says === undefined) return undefined;
    add(id, { keys, says, everywhere, inDialog, act: () => act.current?.() });
    return () => remove(id);
  }, [id, keys, says, everywhere, inDialog, add, remove]);
}
