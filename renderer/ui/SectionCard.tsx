import { type ReactNode, useId } from 'react';
import style from './SectionCard.module.css';

type Props = {
  readonly title: string;
  readonly note?: ReactNode;
  readonly acts?: ReactNode;
  /** True for lists and tables that reach the card's edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
};

/** One part of a screen under its own heading. */
export function SectionCard({ title, note, acts, flush = false, children }: Props) {
  const id = useId();
  return (
    <section className={style.card} aria-labelledby={id}>
      <header className={style.head}>
        <div>
          <h2 id={id} className={style.title}>
            {title}
          </h2>
          {note ? <p className={style.note}>{note}</p> : null}
        </div>
        {acts ? <div className={style.acts}>{acts}</div> : null}
      </header>
      <div className={flush ? style.flush : style.body}>{children}</div>
    </section>
  );
}
