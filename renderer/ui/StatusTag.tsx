import type { ReactNode } from 'react';
import style from './StatusTag.module.css';

type Props = {
  readonly tone: 'accent' | 'warn' | 'ok' | 'danger' | 'quiet';
  readonly children: ReactNode;
};

/** A state in a word or two beside what it belongs to; the word says it, the colour only repeats it. */
export function StatusTag({ tone, children }: Props) {
  return <span className={`${style.tag} ${style[tone]}`}>{children}</span>;
}
