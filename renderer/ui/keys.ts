/** What a key press has to say for a shortcut; a keyboard event fits. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

type Parsed = { readonly mod: boolean; readonly shift: boolean; readonly alt: boolean; readonly key: string };

const parsed = (keys: string): Parsed => {
  const parts = keys.split('+');
  return {
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
    key: (parts.at(-1) ?? '').toLowerCase(),
  };
};

/** Whether a key press is the shortcut, written like `mod+n`, `shift+v`, `?` or `space`; `mod` is Ctrl, or Cmd on a Mac. */
export function isPressed(keys: string, press: KeyPress): boolean {
  const { mod, shift, alt, key } = parsed(keys);
  const pressed = press.key === ' ' ? 'space' : press.key.toLowerCase();
  if (pressed !== key || mod !== (press.ctrlKey || press.metaKey) || alt !== press.altKey) return false;
  // Signs such as `?` need Shift on some keyboards and not on others, so Shift only counts with letters and named keys.
  return /^[a-z]$|^.{2,}$/.test(key) ? shift === press.shiftKey : true;
}

/** Whether the shortcut is one character with no modifier; such keys do nothing while something is typed. */
export const isSingleKey = (keys: string): boolean =>
  !/^(mod|alt)\+/.test(keys) && !/^(escape|f\d+)$/i.test(keys);

const NAMES: Readonly<Record<string, string>> = {
  escape: 'Esc',
  enter: 'Enter',
  tab: 'Tab',
  space: 'Space',
  backspace: 'Backspace',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  shift: 'Shift',
  alt: 'Alt',
};

/** The keys of a shortcut as printed on the keyboard, in the order they are pressed. */
export const keyNames = (keys: string, mac: boolean): readonly string[] =>
  keys.split('+').map((part) => {
    if (part === 'mod') return mac ? '⌘' : 'Ctrl';
    return NAMES[part.toLowerCase()] ?? part.toUpperCase();
  });

/** The shortcut as assistive technology reads it, such as `Control+N`. */
export const spokenKeys = (keys: string, mac: boolean): string =>
  keys
    .split('+')
    .map((part) =>
      part === 'mod' ? (mac ? 'Meta' : 'Control') : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join('+');

/** Whether this computer's keyboards have a command key. */
export const isMac = (): boolean => /mac/i.test(navigator.userAgent);
