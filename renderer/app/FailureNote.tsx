import type { ReactNode } from 'react';
import type { ErrorCode } from '../../shared/basics/errors';
import style from './FailureNote.module.css';
import { FAILURE_WORDS } from './failure-words';

type Props = { readonly code: ErrorCode; readonly children?: ReactNode };

/** A failure in words: what happened, what is safe, what to do next; announced as soon as it appears. */
export function FailureNote({ code, children }: Props) {
  const { title, safe, next } = FAILURE_WORDS[code];
  return (
    <div className={style.note} role="alert">
      <svg className={style.sign} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2 1.5 17.5h17z M10 8v4 M10 14.8v.2" />
      </svg>
      <div>
        <p className={style.title}>{title}</p>
        <p className={style.line}>{safe}</p>
        <p className={style.line}>{next}</p>
        {children ? <div className={style.foot}>{children}</div> : null}
      </div>
    </div>
  );
}
