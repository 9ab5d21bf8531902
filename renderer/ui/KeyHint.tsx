import style from './KeyHint.module.css';
import { isMac, keyNames } from './keys';

/** The keys of an act, drawn as keys. Not read aloud: the act itself carries `aria-keyshortcuts`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={style.keys} aria-hidden="true">
      {keyNames(keys, isMac()).map((name) => (
        <kbd key={name} className={style.key}>
          {name}
        </kbd>
      ))}
    </span>
  );
}
