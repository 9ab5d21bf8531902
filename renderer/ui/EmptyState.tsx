import type { ReactNode } from 'react';
import style from './EmptyState.module.css';

type Props = {
  readonly title: string;
  /** What belongs here and how it comes about. */
  readonly children: ReactNode;
  readonly picture?: ReactNode;
  readonly acts?: ReactNode;
};

/** What stands where nothing is yet: what will be here, and the act that brings it. */
export function EmptyState({ title, children, picture, acts }: Props) {
  return (
    <div className={style.empty}>
      {picture ? <div className={style.picture}>{picture}</div> : null}
      <p className={style.title}>{title}</p>
      <p className={style.text}>{children}</p>
      {acts ? <div className={style.acts}>{acts}</div> : null}
    </div>
  );
}
